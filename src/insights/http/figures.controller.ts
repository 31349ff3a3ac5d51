import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock, type PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor, Database } from '../../platform/index.ts';
import { figureDefinitions, figureNamed } from '../domain/figures/figure-definitions.ts';
import { FigureComplaintsQuery } from '../queries/figure-complaints.query.ts';
import { FigureFile } from '../queries/figure-file.ts';
import { FigureLabels } from '../queries/figure-labels.ts';
import { FiguresQuery } from '../queries/figures.query.ts';
import { FigureComplaintsDto, FigureCsvDto, FigureDto } from './figures.dtos.ts';
import { fromCursor, toComplaintsView, toDefinitionView, toFigureQuestion, toFigureView } from './figures.mapper.ts';
import { FigureComplaintsView, FigureDefinitionsView, FigureView } from './figures.views.ts';

/** Figures about complaints, each with what it means and what it stands on. */
@ApiTags('insights')
@Controller('api/insights/figures')
export class FiguresController {
  constructor(
    private readonly figures: FiguresQuery,
    private readonly behind: FigureComplaintsQuery,
    private readonly file: FigureFile,
    private readonly labels: FigureLabels,
    private readonly deadlines: DeadlinesApi,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Every figure there is, with its definition. */
  @Get()
  @Allow('insights.read')
  getFigures(): FigureDefinitionsView {
    return { figures: figureDefinitions.map(toDefinitionView) };
  }

  @Get(':name')
  @Allow('insights.read')
  async getFigure(
    @Param('name') name: string,
    @Query() query: FigureDto,
    @CurrentActor() actor: PersonActor,
  ): Promise<FigureView> {
    const days = await this.deadlines.houseDays(this.database);
    const figure = await this.figures.execute(name, toFigureQuestion(query, days.dateOf(this.clock.now())), actor);
    const hasInvented = await this.file.hasInvented(this.database, figure, days);
    const ruleVersions = await this.file.rules(this.database, figure.question, days);
    const stillToCount = await this.file.stillToCount(this.database, figure.question, days);
    const published = await this.file.published(this.database, figure);
    return toFigureView(
      figure,
      figureNamed(name),
      { zone: days.zone, hasInvented, stillToCount, ruleVersions, published },
      await this.labels.of(this.database, figure.question.by),
    );
  }

  /** The same as a file for a spreadsheet, with its definition and cohort in the first lines. */
  @Get(':name/csv')
  @Allow('insights.read')
  @ApiProduces('text/csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  async getFigureCsv(
    @Param('name') name: string,
    @Query() query: FigureCsvDto,
    @CurrentActor() actor: PersonActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const today = await this.#today();
    const figure = await this.figures.execute(name, toFigureQuestion(query, today), actor);
    void reply.header('Content-Disposition', `attachment; filename="${figureNamed(name).name}.csv"`);
    return this.file.csv(this.database, figure, query.language ?? 'en');
  }

  /** The complaints behind the number. */
  @Get(':name/complaints')
  @Allow('complaints.list')
  async getFigureComplaints(
    @Param('name') name: string,
    @Query() query: FigureComplaintsDto,
    @CurrentActor() actor: PersonActor,
  ): Promise<FigureComplaintsView> {
    const today = await this.#today();
    const question = toFigureQuestion(query, today);
    await this.figures.requireAllowed(question, actor);
    const { value = null, met = null, reason = null, longerThan = null, costCode = null, currency = null, cursor, limit = 50 } = query; // prettier-ignore
    const drill = { value, met, reason, longerThan, costCode, currency, after: fromCursor(cursor), limit };
    return toComplaintsView(await this.behind.execute(name, question, drill, actor));
  }

  /** The day it is where the house is. */
  async #today(): Promise<string> {
    return (await this.deadlines.houseDays(this.database)).dateOf(this.clock.now());
  }
}
