import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import type { FigureQuestion } from '../domain/figures/figure-question.ts';
import { bins, firstBinEnds, impossible, spread, type Spread } from '../domain/statistics/spread.ts';
import { factConditions } from './fact-filter.ts';
import { momentsOf } from './figure-period.ts';

/** Complaints received in one hour of one day of the week; Monday is 1. Local time of the house. */
export type HourOfWeek = { readonly weekday: number; readonly hour: number; readonly n: number };

const until = 'coalesce(f.resolved_at, least($1::timestamptz, f.watched_until))';

/** When complaints come in, and how their times spread. */
@Injectable()
export class ReceiptsQuery {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlinesApi,
    private readonly clock: Clock,
  ) {}

  /** Only hours in which something came. */
  async hours({ period, filter }: FigureQuestion): Promise<readonly HourOfWeek[]> {
    const { from, to, zone } = momentsOf(await this.deadlines.houseDays(this.database), period, this.clock.now());
    const conditions = factConditions(filter, 4);
    return this.database.rows<HourOfWeek>({
      name: `insights-hours${conditions.name}`,
      text: `SELECT date_part('isodow', f.received_at AT TIME ZONE $3)::int AS weekday, date_part('hour', f.received_at AT TIME ZONE $3)::int AS hour, count(*)::int AS n
             FROM complaint_fact f WHERE f.received_at >= $1 AND f.received_at < $2 AND f.standing <> 'void'${conditions.text} GROUP BY 1, 2 ORDER BY 1, 2`,
      values: [from, to, zone, ...conditions.values],
    });
  }

  /** Times to resolution, and how long the open ones have waited; withdrawn and unanswered ones, which were not solved, are left out. */
  async spread({ period, filter }: FigureQuestion): Promise<Spread> {
    const now = this.clock.now();
    const { from, to } = momentsOf(await this.deadlines.houseDays(this.database), period, now);
    const conditions = factConditions(filter, 5);
    const rows = await this.database.rows<{ bin: number; solved: number; open: number }>({
      name: `insights-spread${conditions.name}`,
      text: `SELECT CASE WHEN ${until} < f.received_at THEN ${impossible} ELSE width_bucket(date_part('epoch', ${until} - f.received_at), $4::float8[]) END AS bin,
               (count(*) FILTER (WHERE f.standing = 'solved'))::int AS solved, (count(*) FILTER (WHERE f.standing = 'open'))::int AS open
             FROM complaint_fact f WHERE f.received_at >= $2 AND f.received_at < $3 AND f.standing IN ('solved', 'open')${conditions.text} GROUP BY 1`,
      values: [now, from, to, Array.from({ length: bins }, (_, i) => firstBinEnds * 2 ** i), ...conditions.values],
    });
    return spread(rows);
  }
}
