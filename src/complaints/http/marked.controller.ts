import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DecisionId, PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { MarkedDecisions } from '../queries/marked-decisions.query.ts';
import { LookAtDecision } from '../use-cases/look-at-decision.ts';
import { LookDto, MarkedListDto } from './marked.dtos.ts';
import { toMarkedView, toMarkView } from './marked.mapper.ts';
import { MarkedDecisionsView, MarkView } from './marked.views.ts';

const usualPage = 50;

/** Decisions that a lead should look at. */
@ApiTags('authority')
@Controller('api/decisions')
export class MarkedController {
  constructor(
    private readonly list: MarkedDecisions,
    private readonly look: LookAtDecision,
  ) {}

  /** Granted only because the category or a day was changed: those that wait for a look, or those that had one. */
  @Get('marked')
  @Allow('decisions.review')
  async getMarkedDecisions(@Query() query: MarkedListDto, @CurrentActor() actor: PersonActor): Promise<MarkedDecisionsView> {
    const { state = 'open', cursor = null, limit = usualPage } = query;
    return toMarkedView(await this.list.execute({ state, cursor, limit }, actor));
  }

  /** By a lead who neither gave it nor changed what let it through. */
  @Post(':id/look')
  @Allow('decisions.look-at')
  async lookAtDecision(
    @Param('id', ParseUUIDPipe) id: DecisionId,
    @Body() { found }: LookDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<MarkView> {
    return toMarkView(await this.look.execute(id, found, command));
  }
}
