import { Controller, Get, Header, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { DecisionId, PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor } from '../../platform/index.ts';
import { DecisionLogPage } from '../queries/decision-log-page.query.ts';
import { DecisionLogDto } from './decision-log.dtos.ts';
import { toCsv, toLogLine, toLogQuestion, toWhyView } from './decision-log.mapper.ts';
import { DecisionLogView, WhyView } from './decision-log.views.ts';

const onPage = 50;
const inFile = 100;

/** What was decided by whom, and why it was allowed. */
@ApiTags('authority')
@Controller('api')
export class DecisionLogController {
  constructor(private readonly log: DecisionLogPage) {}

  @Get('decisions')
  @Allow('decisions.log')
  async listDecisions(@Query() query: DecisionLogDto, @CurrentActor() actor: PersonActor): Promise<DecisionLogView> {
    const { items, next } = await this.log.execute(toLogQuestion(query, onPage), actor);
    return { items: items.map(toLogLine), next };
  }

  /** One page of the same as a file; the list gives the cursor of the next. */
  @Get('decisions.csv')
  @Allow('decisions.log')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="decisions.csv"')
  @ApiProduces('text/csv')
  async exportDecisions(@Query() query: DecisionLogDto, @CurrentActor() actor: PersonActor): Promise<string> {
    return toCsv((await this.log.execute(toLogQuestion(query, inFile), actor)).items);
  }

  /** Why was this allowed: every rule that was asked, with every comparison. */
  @Get('decisions/:id/why')
  @Allow('decisions.read')
  async getWhy(@Param('id', ParseUUIDPipe) id: DecisionId, @CurrentActor() actor: PersonActor): Promise<WhyView> {
    return toWhyView(await this.log.why(id, actor), actor.role === 'AUDITOR');
  }
}
