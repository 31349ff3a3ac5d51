import { Controller, Get, Header, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { DecisionId, PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor } from '../../platform/index.ts';
import { DecisionLogFile } from '../queries/decision-log-file.query.ts';
import { DecisionLogPage } from '../queries/decision-log-page.query.ts';
import { DecisionLogDto } from './decision-log.dtos.ts';
import { toCsv, toLogLine, toLogQuestion, toWhyView } from './decision-log.mapper.ts';
import { DecisionLogView, WhyView } from './decision-log.views.ts';

const onPage = 50;

/** What was decided by whom, and why it was allowed. */
@ApiTags('authority')
@Controller('api')
export class DecisionLogController {
  constructor(
    private readonly log: DecisionLogPage,
    private readonly file: DecisionLogFile,
  ) {}

  @Get('decisions')
  @Allow('decisions.log')
  async listDecisions(@Query() query: DecisionLogDto, @CurrentActor() actor: PersonActor): Promise<DecisionLogView> {
    const { items, next } = await this.log.execute(toLogQuestion(query, onPage), actor);
    return { items: items.map(toLogLine), next };
  }

  /** The same as a file, to its end, which may be up to 10,000 decisions away: then its last line says that older ones are left out. */
  @Get('decisions.csv')
  @Allow('decisions.log')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="decisions.csv"')
  @ApiProduces('text/csv')
  async exportDecisions(@Query() query: DecisionLogDto, @CurrentActor() actor: PersonActor): Promise<string> {
    const { items, isCut } = await this.file.execute(toLogQuestion(query, onPage), actor);
    return toCsv(items, isCut);
  }

  /** Why was this allowed: every rule that was asked, with every comparison. */
  @Get('decisions/:id/why')
  @Allow('decisions.read')
  async getWhy(@Param('id', ParseUUIDPipe) id: DecisionId, @CurrentActor() actor: PersonActor): Promise<WhyView> {
    return toWhyView(await this.log.why(id, actor), actor.role === 'AUDITOR');
  }
}
