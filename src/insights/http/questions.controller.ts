import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock } from '../../kernel/index.ts';
import { Allow, Database } from '../../platform/index.ts';
import { type FigureQuestion, requireAskable } from '../domain/figures/figure-question.ts';
import { FigureFile } from '../queries/figure-file.ts';
import { MoneyQuestionsQuery } from '../queries/money-questions.query.ts';
import { ReceiptsQuery } from '../queries/receipts.query.ts';
import { WeeksQuery } from '../queries/weeks.query.ts';
import { toFigureQuestion } from './figures.mapper.ts';
import {
  type InsightAnswerView,
  AskedOverLimitsView,
  CostView,
  HoursView,
  InsightQuestionDto,
  SpreadView,
  WeeksView,
} from './questions.views.ts';

/** Questions whose answer is more than one number for each group; a year ago until today where no period is named. */
@ApiTags('insights')
@Controller('api/insights/questions')
export class QuestionsController {
  constructor(
    private readonly byWeek: WeeksQuery,
    private readonly receipts: ReceiptsQuery,
    private readonly money: MoneyQuestionsQuery,
    private readonly file: FigureFile,
    private readonly deadlines: DeadlinesApi,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Are we getting better? Half and nine tenths of the complaints of each week of receipt. */
  @Get('weeks')
  @Allow('insights.read')
  async getWeeks(@Query() query: InsightQuestionDto): Promise<WeeksView> {
    const question = await this.#asked(query);
    const { weeks, limits, published, from } = await this.byWeek.execute(question);
    return {
      ...(await this.#answer('received', beginning(question, from))),
      weeks: [...weeks],
      ...{ p50Limits: limits.p50, p90Limits: limits.p90 },
      published: published.map(({ version, week, at }) => ({ version, week, at: at.toISOString() })),
    };
  }

  /** When do people complain? By hour and day of the week, local time of the house. */
  @Get('hours')
  @Allow('insights.read')
  async getHours(@Query() query: InsightQuestionDto): Promise<HoursView> {
    const question = await this.#asked(query);
    return { ...(await this.#answer('received', question)), hours: [...(await this.receipts.hours(question))] };
  }

  /** What does the spread of the times look like? The open ones apart, by how long they have waited. */
  @Get('spread')
  @Allow('insights.read')
  async getSpread(@Query() query: InsightQuestionDto): Promise<SpreadView> {
    const question = await this.#asked(query);
    const { bins, leftOut } = await this.receipts.spread(question);
    return { ...(await this.#answer('received', question)), bins: [...bins], leftOut };
  }

  /** Are the limits right? What was asked beyond them, and what became of it. */
  @Get('limits')
  @Allow('insights.read')
  async getAskedOverLimits(@Query() query: InsightQuestionDto): Promise<AskedOverLimitsView> {
    const question = await this.#asked(query);
    return { ...(await this.#answer('limits', question)), rules: [...(await this.money.asks(question))] };
  }

  /** What does it cost, against what the teams may give? */
  @Get('cost')
  @Allow('insights.read')
  async getCost(@Query() query: InsightQuestionDto): Promise<CostView> {
    const question = await this.#asked(query);
    const { from, months } = await this.money.cost(question);
    return { ...(await this.#answer('cost', beginning(question, from))), months: [...months] };
  }

  async #asked(query: InsightQuestionDto): Promise<FigureQuestion> {
    const days = await this.deadlines.houseDays(this.database);
    const question = toFigureQuestion(query, days.dateOf(this.clock.now()));
    requireAskable(question);
    return question;
  }

  async #answer(name: string, question: FigureQuestion): Promise<InsightAnswerView> {
    const days = await this.deadlines.houseDays(this.database);
    return {
      asOf: this.clock.now().toISOString(),
      cohort: { ...question.period, zone: days.zone },
      hasInvented: await this.file.hasInvented(this.database, { name, question }, days),
      stillToCount: await this.file.stillToCount(this.database, question, days),
      ruleVersions: [...(await this.file.rules(this.database, question, days))],
    };
  }
}

/** Some answers begin with the whole week or month. */
const beginning = (question: FigureQuestion, from: string): FigureQuestion => ({
  ...question,
  period: { ...question.period, from },
});
