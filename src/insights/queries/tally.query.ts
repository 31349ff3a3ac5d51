import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { type Figure, latestAfter } from '../domain/figures/figure.ts';
import type { FigureQuestion } from '../domain/figures/figure-question.ts';
import { shareGroups } from '../domain/figures/share-groups.ts';
import { together, type TallyRow } from '../domain/figures/tally-rows.ts';
import { momentsOf, monthsOf } from './figure-period.ts';
import type { Tally } from './tally.ts';
import { tallyStatement, type TallyMoments } from './tally-statement.ts';

/** Figures that are counts and shares of counts. */
@Injectable()
export class TallyQuery {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlinesApi,
    private readonly clock: Clock,
  ) {}

  async execute(tally: Tally, question: FigureQuestion): Promise<Figure> {
    const asOf = this.clock.now();
    const days = await this.deadlines.houseDays(this.database);
    const moments = momentsOf(days, question.period, asOf);
    const parts = tally.from === 'deadlines' ? monthsOf(days, question.period, moments) : [moments];
    const rows = await this.#count(tally, question, parts);
    const counting = rows.filter(({ reason }) => reason === '');
    const excluded = Map.groupBy(rows.filter(({ reason }) => reason !== ''), ({ reason }) => reason); // prettier-ignore
    return {
      name: tally.name,
      question,
      asOf,
      provisionalUntil: latestAfter(asOf, rows.map(({ reason, provisionalUntil }) => (mayChange.includes(reason) ? provisionalUntil : null))), // prettier-ignore
      n: sum(counting),
      excluded: [...excluded].map(([reason, left]) => ({ reason, count: sum(left) })),
      groups: shareGroups(counting.map((row) => ({ ...row, counted: countedIn(tally, row) }))),
      comparison: null,
    };
  }

  /** One part after the other: a question about twelve years takes one connection, not all of them. */
  async #count(tally: Tally, question: FigureQuestion, parts: readonly TallyMoments[]): Promise<readonly TallyRow[]> {
    const rows: TallyRow[] = [];
    for (const part of parts) rows.push(...(await this.database.rows<TallyRow>(tallyStatement(tally, question, part))));
    return together(rows);
  }
}

/** What is counted, and what will be before long. */
const mayChange: readonly string[] = ['', 'not-yet-known', 'still-running'];

const countedIn = ({ values }: Tally, { among, met }: TallyRow) =>
  values.map(({ name }, i) => ({ name, among: among[i] ?? 0, met: met[i] ?? null }));

const sum = (rows: readonly TallyRow[]): number => rows.reduce((total, { n }) => total + n, 0);
