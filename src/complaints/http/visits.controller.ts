import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ComplaintId, PersonActor, VisitId } from '../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { VisitList } from '../queries/visit-list.query.ts';
import { ReportVisit } from '../use-cases/report-visit.ts';
import { SetOut } from '../use-cases/set-out.ts';
import { VisitListDto, VisitReportDto } from './visit.dtos.ts';
import { toReportInput, toVisitView } from './visit.mapper.ts';
import { VisitsView, VisitView } from './visit.views.ts';

const usualPage = 50;

/** What the crew says from the place. */
@ApiTags('visits')
@Controller('api')
export class VisitsController {
  constructor(
    private readonly list: VisitList,
    private readonly setOut: SetOut,
    private readonly report: ReportVisit,
  ) {}

  /** To whom the crews still go, the earliest appointment first. */
  @Get('visits')
  @Allow('visits.list')
  async getVisits(@Query() { cursor, limit = usualPage }: VisitListDto, @CurrentActor() actor: PersonActor): Promise<VisitsView> {
    const { items, next } = await this.list.execute({ cursor: cursor ?? null, limit }, actor);
    return { items: [...items], next };
  }

  @Post('complaints/:id/visits/:visitId/departure')
  @Allow('complaints.work')
  async setOutFor(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Param('visitId', ParseUUIDPipe) visitId: VisitId,
    @CurrentCommand() command: CommandContext,
  ): Promise<VisitView> {
    return toVisitView(await this.setOut.execute(id, visitId, command));
  }

  @Post('complaints/:id/visits/:visitId/report')
  @Allow('complaints.work')
  async reportOn(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Param('visitId', ParseUUIDPipe) visitId: VisitId,
    @Body() body: VisitReportDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<VisitView> {
    return toVisitView(await this.report.execute(id, visitId, toReportInput(body), command));
  }
}
