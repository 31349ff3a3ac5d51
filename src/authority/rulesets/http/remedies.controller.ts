import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { RulesetId } from '../../../kernel/index.ts';
import { Allow, CurrentCommand, type CommandContext } from '../../../platform/index.ts';
import { RemediesOf, type SaidRemedy } from '../queries/remedies.query.ts';
import { WriteDraft } from '../use-cases/write-draft.ts';
import { CatalogueRemediesView, PutRemedyDto, type CatalogueRemedyView } from './remedies.views.ts';
import { RemoveDto } from './ruleset.dtos.ts';
import { DraftReplyView } from './ruleset.views.ts';

/** The catalogue of remedies that goes with rules. */
@ApiTags('rules')
@Controller('api/rulesets/:id/remedies')
export class RemediesController {
  constructor(
    private readonly remedies: RemediesOf,
    private readonly write: WriteDraft,
  ) {}

  @Get()
  @Allow('rules.read')
  async listRemedies(@Param('id', ParseUUIDPipe) id: RulesetId): Promise<CatalogueRemediesView> {
    return { items: (await this.remedies.execute(id)).map(toView) };
  }

  /** A new kind, or another text for one that there is. */
  @Put(':kind')
  @Allow('rules.write')
  putRemedy(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Param('kind') kind: string,
    @Body() { revision, remedy }: PutRemedyDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<DraftReplyView> {
    return this.write.putRemedy({ id, revision }, kind, remedy, command);
  }

  /** Only of a kind that no rule names. */
  @Delete(':kind')
  @HttpCode(200)
  @Allow('rules.write')
  removeRemedy(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Param('kind') kind: string,
    @Query() { revision }: RemoveDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<DraftReplyView> {
    return this.write.removeRemedy({ id, revision }, kind, command);
  }
}

const toView = ({ offeredFor, usedBy, ...remedy }: SaidRemedy): CatalogueRemedyView => ({
  ...remedy,
  offeredFor: offeredFor === 'every' ? null : [...offeredFor],
  usedBy: [...usedBy],
});
