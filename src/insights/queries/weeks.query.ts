import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import type { FigureQuestion } from '../domain/figures/figure-question.ts';
import { dateAfter, mondayOf } from '../domain/facts/local-months.ts';
import type { Standing } from '../domain/statistics/observe.ts';
import { type WeeklyTimes, weeklyTimes } from '../domain/figures/weekly-times.ts';
import { factConditions } from './fact-filter.ts';
import { momentsOf } from './figure-period.ts';
import { FirstReceipt } from './first-receipt.ts';

/** An authority policy that came into force in the week of this Monday. */
export type InForce = { readonly version: number; readonly week: string; readonly at: Date };
export type Weeks = WeeklyTimes & { readonly asOf: Date; readonly from: string; readonly published: readonly InForce[] };

type Cell = { readonly week: string; readonly standing: Standing; readonly seconds: readonly number[] };

/** Customer's time to resolution week by week of receipt, with what changed the rules meanwhile. */
@Injectable()
export class WeeksQuery {
  constructor(
    private readonly database: Database,
    private readonly first: FirstReceipt,
    private readonly deadlines: DeadlinesApi,
    private readonly clock: Clock,
  ) {}

  /** From the Monday on or before the first day asked for. A last week that is cut is never mature. */
  async execute({ period, filter }: FigureQuestion): Promise<Weeks> {
    const asOf = this.clock.now();
    const days = await this.deadlines.houseDays(this.database);
    const monday = mondayOf(period.from);
    const { from, to, zone } = momentsOf(days, { ...period, from: monday }, asOf);
    const conditions = factConditions(filter, 5);
    const cells = await this.database.rows<Cell>({
      name: `insights-weeks${conditions.name}`,
      text: `SELECT to_char(date_trunc('week', f.received_at AT TIME ZONE $4), 'YYYY-MM-DD') AS week, f.standing,
               array_agg(floor(date_part('epoch', coalesce(f.resolved_at, least($1::timestamptz, f.watched_until)) - f.received_at))::float8) AS seconds
             FROM complaint_fact f WHERE f.received_at >= $2 AND f.received_at < $3 AND f.standing <> 'void'${conditions.text} GROUP BY 1, 2`,
      values: [asOf, from, to, zone, ...conditions.values],
    });
    const byWeek = new Map(
      [...Map.groupBy(cells, ({ week }) => week)].map(([week, found]) => [
        week,
        found.map(({ standing, seconds }) => ({ standing, seconds: Float64Array.from(seconds) })),
      ]),
    );
    const published = await this.database.rows<InForce>({
      name: 'insights-policies-in-force',
      text: `SELECT v.version, v.valid_from AS at, to_char(date_trunc('week', v.valid_from AT TIME ZONE $3), 'YYYY-MM-DD') AS week
             FROM authority_versions_report v WHERE v.valid_from >= $1 AND v.valid_from < $2 ORDER BY v.valid_from`,
      values: [from, to, zone],
    });
    const [today, afterAsked] = [days.dateOf(asOf), dateAfter(period.to, 1)];
    const firstOpen = mondayOf(today < afterAsked ? today : afterAsked);
    const last = today < period.to ? today : period.to;
    const since = (await this.first.day()) ?? monday;
    const begins = since > monday ? since : monday;
    return { ...weeklyTimes(byWeek, { begins, firstOpen, last }), asOf, from: monday, published };
  }
}
