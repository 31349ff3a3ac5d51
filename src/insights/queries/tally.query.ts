import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { type Figure, latestAfter } from '../domain/figure.ts';
import type { FigureQuestion } from '../domain/figure-question.ts';
import { shareGroups } from '../domain/share-groups.ts';
import { momentsOf } from './figure-period.ts';
import type { Tally } from './tally.ts';
import { tallyStatement, type TallyRow } from './tally-statement.ts';

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
    const moments = momentsOf(await this.deadlines.houseDays(this.database), question.period, asOf);
    const rows = await this.database.rows<TallyRow>(tallyStatement(tally, question, moments));
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
}

/** What is counted, and what will be before long. */
const mayChange: readonly string[] = ['', 'not-yet-known', 'still-running'];

const countedIn = ({ values }: Tally, { among, met }: TallyRow) =>
  values.map(({ name }, i) => ({ name, among: among[i] ?? 0, met: met[i] ?? null }));

const sum = (rows: readonly TallyRow[]): number => rows.reduce((total, { n }) => total + n, 0);
