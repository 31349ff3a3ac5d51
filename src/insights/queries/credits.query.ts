import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock } from '../../kernel/index.ts';
import { Database, oneRow } from '../../platform/index.ts';
import { type Figure, latestAfter } from '../domain/figures/figure.ts';
import type { FigureQuestion } from '../domain/figures/figure-question.ts';
import { byKey } from '../domain/figures/share-groups.ts';
import { creditSteps, droppedCredit, noMoney, within } from './credit-steps.ts';
import { type FactConditions, factConditions } from './fact-filter.ts';
import { momentsOf } from './figure-period.ts';
import type { TallyMoments } from './tally-statement.ts';

type Row = {
  readonly key: string[];
  readonly n: number;
  readonly counts: number[];
  readonly minor: number[];
  readonly until: Date | null;
};

/** Money by cost code and currency: given, posted and reversed each in the period in which it happened, outstanding as of now. */
@Injectable()
export class CreditsQuery {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlinesApi,
    private readonly clock: Clock,
  ) {}

  async execute(name: string, question: FigureQuestion): Promise<Figure> {
    const asOf = this.clock.now();
    const moments = momentsOf(await this.deadlines.houseDays(this.database), question.period, asOf);
    const conditions = factConditions(question.filter, 3);
    const rows = await this.#sums(moments, conditions);
    const groups = rows.map(({ key, n, counts, minor }) => {
      const values = creditSteps.map(({ name }, i) => ({ name, value: minor[i] ?? 0, low: null, high: null, n: counts[i] ?? 0 }));
      return { key, n, suppressed: false, values, curve: [] };
    });
    return {
      ...{ name, question, asOf, n: rows.reduce((sum, { n }) => sum + n, 0), groups: groups.sort(byKey), comparison: null },
      // What is given and not posted yet may still be cancelled or fail: until then it should have reached the customer.
      provisionalUntil: latestAfter(asOf, rows.map(({ until }) => until)), // prettier-ignore
      excluded: await this.#excluded(moments, conditions),
    };
  }

  #sums({ from, to }: TallyMoments, conditions: FactConditions): Promise<Row[]> {
    const kinds = creditSteps.map(({ when }) => when('$1', '$2'));
    return this.database.rows<Row>({
      name: `insights-credits${conditions.name}`,
      text: `SELECT ARRAY[r.cost_code, r.currency] AS key, count(*) AS n,
               ARRAY[${kinds.map((kind) => `count(*) FILTER (WHERE ${kind})`).join(', ')}]::int[] AS counts,
               ARRAY[${kinds.map((kind) => `coalesce(sum(r.amount_minor) FILTER (WHERE ${kind}), 0)`).join(', ')}]::float8[] AS minor,
               max(r.execute_by) FILTER (WHERE r.executed_at IS NULL AND r.dropped_at IS NULL) AS until
             FROM remedy_fact r JOIN complaint_fact f ON f.complaint_id = r.complaint_id
             WHERE r.amount_minor IS NOT NULL AND (${kinds.map((kind) => `(${kind})`).join(' OR ')})${conditions.text} GROUP BY r.cost_code, r.currency`,
      values: [from, to, ...conditions.values],
    });
  }

  /** Of the remedies given in the period those that are no money, and those that never reached the customer. */
  async #excluded({ from, to }: TallyMoments, conditions: FactConditions): Promise<Figure['excluded']> {
    const left = await oneRow<Record<string, number>>(this.database, {
      name: `insights-credits-left-out${conditions.name}`,
      text: `SELECT count(*) FILTER (WHERE ${noMoney}) AS "no-money", count(*) FILTER (WHERE ${droppedCredit}) AS dropped
             FROM remedy_fact r JOIN complaint_fact f ON f.complaint_id = r.complaint_id
             WHERE ${within('authorised_at', '$1', '$2')}${conditions.text}`,
      values: [from, to, ...conditions.values],
    });
    return Object.entries(left).flatMap(([reason, count]) => (count > 0 ? [{ reason, count }] : []));
  }
}
