import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ComplaintId, PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { DuplicatesQuery } from '../queries/duplicates.query.ts';
import { MergePreviewQuery } from '../queries/merge-preview.query.ts';
import { MergeComplaint } from '../use-cases/merge-complaint.ts';
import { toComplaintView } from './complaint.mapper.ts';
import { ComplaintView } from './complaint.views.ts';
import { MergeDto, MergePreviewDto } from './merging.dtos.ts';
import { DuplicatesView, MergePreviewView } from './merging.views.ts';

/** The same matter, written down twice. */
@ApiTags('complaints')
@Controller('api/complaints/:id')
export class MergingController {
  constructor(
    private readonly merge: MergeComplaint,
    private readonly preview: MergePreviewQuery,
    private readonly duplicates: DuplicatesQuery,
  ) {}

  /** Other open complaints of its account, those of its category first. */
  @Get('duplicates')
  @Allow('complaints.work')
  async getDuplicates(@Param('id', ParseUUIDPipe) id: ComplaintId, @CurrentActor() actor: PersonActor): Promise<DuplicatesView> {
    return { items: [...(await this.duplicates.execute(id, actor))] };
  }

  /** What merging it into another one would do, or why it cannot be. Nothing is stored. */
  @Get('merging')
  @Allow('complaints.work')
  async previewMerging(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Query() { into }: MergePreviewDto,
    @CurrentActor() actor: PersonActor,
  ): Promise<MergePreviewView> {
    const { kept, receivedAt, deadlines, given, promises, daysApart } = await this.preview.execute(
      id,
      into as ComplaintId,
      actor,
    );
    return {
      reference: kept.reference,
      receivedAt,
      deadlines: [...deadlines],
      given: [...given],
      promises,
      daysApart: [...daysApart],
    };
  }

  /** Ends this complaint; the other one, which is answered, goes on in its place. */
  @Post('merging')
  @Allow('complaints.work')
  async mergeComplaint(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { into, version }: MergeDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ComplaintView> {
    return toComplaintView(await this.merge.execute(id, { into: into as ComplaintId, version }, command));
  }
}
