import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { type Figure, latestAfter } from '../domain/figures/figure.ts';
import type { FigureQuestion } from '../domain/figures/figure-question.ts';
import { byKey } from '../domain/figures/share-groups.ts';
import { smallestSample } from '../domain/statistics/summarise.ts';
import { type Place, places } from '../domain/facts/time-spent.ts';
import { factConditions } from './fact-filter.ts';
import { momentsOf } from './figure-period.ts';
import { turnedDown } from './tally.ts';
import { keyOf } from './tally-statement.ts';

/** A figure that is a sum: the time of complaints by who had them. */
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
    const rows = await this.database.rows<Row>({
      name: `insights-time-spent-by-${question.by.join('-')}${conditions.name}`,
      text: `SELECT ARRAY[${keys.join(', ')}]::text[] AS key, f.standing = 'void' AS "isVoid", count(*) AS n, ARRAY[${sums.join(', ')}] AS seconds,
               ${turnedDown} AS until FROM complaint_fact f
             WHERE f.received_at >= $2 AND f.received_at < $3 AND $4::text IS NOT NULL${conditions.text} GROUP BY 1, 2`,
      values: [asOf, from, to, zone, ...conditions.values],
    });
    const counted = rows.filter(({ isVoid }) => !isVoid);
    const cancelled = countOf(rows) - countOf(counted);
    const groups = counted.map(({ key, n, seconds }) => {
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
    return {
      ...{ name, question, asOf, n: countOf(counted), groups: groups.sort(byKey), comparison: null },
      provisionalUntil: latestAfter(asOf, counted.map(({ until }) => until)), // prettier-ignore
      excluded: cancelled > 0 ? [{ reason: 'void', count: cancelled }] : [],
    };
  }
}

type Row = {
  readonly key: string[];
  readonly isVoid: boolean;
  readonly n: number;
  readonly seconds: number[];
  readonly until: Date | null;
};

const countOf = (rows: readonly Row[]): number => rows.reduce((sum, { n }) => sum + n, 0);

export const columnOf: Readonly<Record<Place, string>> = {
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
export const sinceCounted = (place: Place): string =>
  `CASE WHEN f.standing = 'open' AND f.waits_with = '${place}'
     THEN greatest(0, floor(date_part('epoch', least($1::timestamptz, f.watched_until) - f.counted_until))) ELSE 0 END`;
