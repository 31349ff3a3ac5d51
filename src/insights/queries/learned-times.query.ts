import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import type { Period } from '../domain/figures/figure-question.ts';
import { dateAfter } from '../domain/facts/local-months.ts';
import { smallestSample } from '../domain/statistics/summarise.ts';
import { curveOfSorted, type SurvivalCurve } from '../domain/statistics/survival-curve.ts';
import { FirstReceipt } from './first-receipt.ts';
import { TimesQuery } from './times.query.ts';

/** How long complaints took, and of which of them that was learned. */
export type LearnedTimes = {
  readonly period: Period;
  /** Too few were solved of those received in the last year: it is everything that is known. */
  readonly isAllThereIs: boolean;
  readonly n: number;
  readonly of: (category: string) => SurvivalCurve | null;
  readonly all: SurvivalCurve | null;
};

const days = 364;
/** Longer ago is another house. */
const mostDays = 4015;

/** The last year; where fewer than ten of its complaints were solved, everything that was received in eleven years. */
@Injectable()
export class LearnedTimesQuery {
  constructor(
    private readonly database: Database,
    private readonly times: TimesQuery,
    private readonly first: FirstReceipt,
    private readonly deadlines: DeadlinesApi,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<LearnedTimes> {
    const to = (await this.deadlines.houseDays(this.database)).dateOf(this.clock.now());
    const lastYear = await this.#learn({ from: dateAfter(to, -days), to }, false);
    if ((lastYear.all?.events ?? 0) >= smallestSample) return lastYear;
    const from = await this.first.day(dateAfter(to, -mostDays));
    return from === null ? lastYear : this.#learn({ from, to }, true);
  }

  async #learn(period: Period, isAllThereIs: boolean): Promise<LearnedTimes> {
    const question = { period, filter: {} };
    const [each, all] = [
      await this.times.execute('customer', { ...question, by: ['category'] }),
      await this.times.execute('customer', { ...question, by: [] }),
    ];
    const curves = new Map(each.groups.map(({ key, times }) => [key[0] ?? '', curveOfSorted(times)] as const));
    const whole = all.groups[0] ? curveOfSorted(all.groups[0].times) : null;
    return { period, isAllThereIs, n: whole?.n ?? 0, of: (category) => curves.get(category) ?? null, all: whole };
  }
}
