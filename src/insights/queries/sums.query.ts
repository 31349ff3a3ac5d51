import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import type { Figure } from '../domain/figure.ts';
import type { FigureQuestion } from '../domain/figure-question.ts';
import { byKey } from '../domain/share-groups.ts';
import { smallestSample } from '../domain/summarise.ts';
import { type Place, places } from '../domain/time-spent.ts';
import { factConditions } from './fact-filter.ts';
import { momentsOf } from './figure-period.ts';
import { keyOf } from './tally-statement.ts';

/** Figures that are sums: the time of complaints by who had them, and money. */
@Injectable()
export class SumsQuery {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlinesApi,
    private readonly clock: Clock,
  ) {}

  /** Seconds of all complaints received in the period, open ones up to now; of a cancelled entry none. */
  async whereTheTimeWent(name: string, question: FigureQuestion): Promise<Figure> {
    const asOf = this.clock.now();
    const { from, to, zone } = momentsOf(await this.deadlines.houseDays(this.database), question.period, asOf);
    const conditions = factConditions(question.filter, 5);
    const keys = question.by.map((dimension) => `coalesce(${keyOf(dimension, 'f.received_at').replace('$5', '$4')}, '')`);
    const sums = places.map((place) => `sum(${columnOf[place]} + ${sinceCounted(place)})::float8`);
    const rows = await this.database.rows<{ key: string[]; n: number; seconds: number[] }>({
      name: `insights-time-spent-by-${question.by.join('-')}${conditions.name}`,
      text: `SELECT ARRAY[${keys.join(', ')}]::text[] AS key, count(*) AS n, ARRAY[${sums.join(', ')}] AS seconds FROM complaint_fact f
             WHERE f.received_at >= $2 AND f.received_at < $3 AND f.standing <> 'void' AND $4::text IS NOT NULL${conditions.text} GROUP BY 1`,
      values: [asOf, from, to, zone, ...conditions.values],
    });
    const groups = rows.map(({ key, n, seconds }) => {
      const suppressed = n < smallestSample;
      const values = places.map((place, i) => ({
        name: place,
        value: suppressed ? null : (seconds[i] ?? 0),
        low: null,
        high: null,
        n,
      }));
      return { key, n, suppressed, values, curve: [] };
    });
    return { ...whole, name, question, asOf, n: rows.reduce((sum, { n }) => sum + n, 0), groups: groups.sort(byKey) };
  }

  /** By cost code and currency: given, posted and reversed each in the period in which it happened, outstanding as of now. */
  async credits(name: string, question: FigureQuestion): Promise<Figure> {
    const asOf = this.clock.now();
    const { from, to } = momentsOf(await this.deadlines.houseDays(this.database), question.period, asOf);
    const conditions = factConditions(question.filter, 3);
    const within = (column: string): string => `r.${column} >= $1 AND r.${column} < $2`;
    const kinds = [`${within('authorised_at')} AND r.dropped_at IS NULL`, within('executed_at'), within('reversed_at'), 'r.executed_at IS NULL AND r.dropped_at IS NULL']; // prettier-ignore
    const rows = await this.database.rows<{ key: string[]; n: number; counts: number[]; minor: number[] }>({
      name: `insights-credits${conditions.name}`,
      text: `SELECT ARRAY[r.cost_code, r.currency] AS key, count(*) AS n,
               ARRAY[${kinds.map((kind) => `count(*) FILTER (WHERE ${kind})`).join(', ')}]::int[] AS counts,
               ARRAY[${kinds.map((kind) => `coalesce(sum(r.amount_minor) FILTER (WHERE ${kind}), 0)`).join(', ')}]::float8[] AS minor
             FROM remedy_fact r JOIN complaint_fact f ON f.complaint_id = r.complaint_id
             WHERE r.amount_minor IS NOT NULL AND (${kinds.map((kind) => `(${kind})`).join(' OR ')})${conditions.text} GROUP BY r.cost_code, r.currency`,
      values: [from, to, ...conditions.values],
    });
    const groups = rows.map(({ key, n, counts, minor }) => {
      const values = creditNames.map((each, i) => ({
        name: each,
        value: minor[i] ?? 0,
        low: null,
        high: null,
        n: counts[i] ?? 0,
      }));
      return { key, n, suppressed: false, values, curve: [] };
    });
    return { ...whole, name, question, asOf, n: rows.reduce((sum, { n }) => sum + n, 0), groups: groups.sort(byKey) };
  }
}

const creditNames = ['given', 'posted', 'reversed', 'outstanding'] as const;

const whole = { provisionalUntil: null, excluded: [], comparison: null } as const;

const columnOf: Readonly<Record<Place, string>> = {
  queue: 'f.in_queue',
  frontline: 'f.at_frontline',
  authority: 'f.at_authority',
  field: 'f.in_field',
  customer: 'f.at_customer',
  thirdParty: 'f.at_third_party',
  reopened: 'f.reopened',
  unrecorded: 'f.unrecorded',
};

/** $1 is now. An open complaint is still where it was last; of a log of another system nothing is known after it was drawn. */
const sinceCounted = (place: Place): string =>
  `CASE WHEN f.standing = 'open' AND f.waits_with = '${place}'
     THEN greatest(0, floor(date_part('epoch', least($1::timestamptz, f.watched_until) - f.counted_until))) ELSE 0 END`;
