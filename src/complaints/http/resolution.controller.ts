import { Body, Controller, Delete, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ComplaintId } from '../../kernel/index.ts';
import { Allow, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { RegisterResolved } from '../use-cases/register-resolved.ts';
import { ResolveComplaint } from '../use-cases/resolve-complaint.ts';
import { UndoResolution } from '../use-cases/undo-resolution.ts';
import { toComplaintView } from './complaint.mapper.ts';
import { ComplaintView } from './complaint.views.ts';
import { toRegisterInput } from './register.mapper.ts';
import { toAsk, toAskInPlace, toResolution } from './remedy.mapper.ts';
import { ResolutionDto, ResolvedDto } from './resolution.dtos.ts';

/** How a complaint is solved. */
@ApiTags('complaints')
@Controller('api/complaints')
export class ResolutionController {
  constructor(
    private readonly resolve: ResolveComplaint,
    private readonly registerResolved: RegisterResolved,
    private readonly undo: UndoResolution,
  ) {}

  /** Solved while the customer was there: registered, given and resolved by one command. */
  @Post('resolved')
  @Allow('remedies.give')
  async registerResolvedComplaint(@Body() body: ResolvedDto, @CurrentCommand() command: CommandContext): Promise<ComplaintView> {
    const resolution = { ...toResolution(body), remedies: (body.remedies ?? []).map(toAsk) };
    return toComplaintView(await this.registerResolved.execute(toRegisterInput(body), resolution, command));
  }

  /** Gives the remedies and tells the customer, or does neither. */
  @Post(':id/resolution')
  @Allow('complaints.work')
  async resolveComplaint(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() body: ResolutionDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ComplaintView> {
    const resolution = { ...toResolution(body), remedies: (body.remedies ?? []).map(toAskInPlace), version: body.version };
    return toComplaintView(await this.resolve.execute(id, resolution, command));
  }

  /** Within ten seconds, by the same person, while nothing has left the house. */
  @Delete(':id/resolution')
  @Allow('complaints.work')
  async undoResolution(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @CurrentCommand() command: CommandContext,
  ): Promise<ComplaintView> {
    return toComplaintView(await this.undo.execute(id, command));
  }
}
