import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock } from '../../kernel/index.ts';
import { Database, oneRow } from '../../platform/index.ts';
import { durationGroups, type TimedGroup } from '../domain/figures/duration-groups.ts';
import type { Figure } from '../domain/figures/figure.ts';
import type { FigureQuestion } from '../domain/figures/figure-question.ts';
import { logRank } from '../domain/statistics/log-rank.ts';
import type { TimeMeasure } from '../domain/facts/measure.ts';
import { smallestSample } from '../domain/statistics/summarise.ts';
import { factConditions } from './fact-filter.ts';
import { momentsOf } from './figure-period.ts';
import { keyOf } from './tally-statement.ts';
import { TimesQuery } from './times.query.ts';

/** Figures that are durations: percentiles with the open ones counted in, and whether groups differ. */
@Injectable()
export class DurationsQuery {
  constructor(
    private readonly database: Database,
    private readonly times: TimesQuery,
    private readonly deadlines: DeadlinesApi,
    private readonly clock: Clock,
  ) {}

  async execute(name: string, measure: TimeMeasure, question: FigureQuestion): Promise<Figure> {
    const { asOf, groups, excluded } = await this.times.execute(measure, question);
    const left = Object.entries(excluded).map(([reason, count]) => ({ reason, count }));
    return { ...figureOf(name, question, groups), asOf, excluded: left.filter(({ count }) => count > 0), provisionalUntil: await this.#provisional(question, asOf) }; // prettier-ignore
  }

  /** How long questions of authority waited for their decision, those still open counted in; withdrawn ones had none. */
  async authorityWait(name: string, question: FigureQuestion): Promise<Figure> {
    const asOf = this.clock.now();
    const { from, to, zone } = momentsOf(await this.deadlines.houseDays(this.database), question.period, asOf);
    const conditions = factConditions(question.filter, 5);
    const keys = question.by.map((dimension) => `coalesce(${keyOf(dimension, 'e.opened_at').replace('$5', '$4')}, '')`);
    const rows = await this.database.rows<{ key: string[]; state: string; seconds: number[] }>({
      name: `insights-authority-wait-by-${question.by.join('-')}${conditions.name}`,
      text: `SELECT ARRAY[${keys.join(', ')}]::text[] AS key, e.state,
               array_agg(floor(date_part('epoch', coalesce(e.decided_at, $1) - e.opened_at))::float8) AS seconds
             FROM escalations_report e JOIN complaint_fact f ON f.complaint_id = e.complaint_id
             WHERE e.kind = 'AUTHORITY' AND e.opened_at >= $2 AND e.opened_at < $3 AND $4::text IS NOT NULL${conditions.text}
             GROUP BY 1, 2`,
      values: [asOf, from, to, zone, ...conditions.values],
    });
    const waiting = rows.filter(({ state }) => state === 'OPEN' || state === 'DECIDED');
    const gone = rows
      .filter(({ state }) => state !== 'OPEN' && state !== 'DECIDED')
      .reduce((sum, { seconds }) => sum + seconds.length, 0);
    const groups = [...Map.groupBy(waiting, ({ key }) => key.join('\n')).values()].map(groupOfWaits);
    const excluded = gone > 0 ? [{ reason: 'withdrawn', count: gone }] : [];
    return { ...figureOf(name, question, groups), asOf, excluded, provisionalUntil: null };
  }

  /** Until then the last resolution counted may be turned down. */
  async #provisional({ period, filter }: FigureQuestion, asOf: Date): Promise<Date | null> {
    const { from, to } = momentsOf(await this.deadlines.houseDays(this.database), period, asOf);
    const conditions = factConditions(filter, 3);
    const { until } = await oneRow<{ until: Date | null }>(this.database, {
      name: `insights-provisional${conditions.name}`,
      text: `SELECT max(f.resolved_at) + interval '10 days' AS until FROM complaint_fact f
             WHERE f.state = 'RESOLVED' AND f.received_at >= $1 AND f.received_at < $2${conditions.text}`,
      values: [from, to, ...conditions.values],
    });
    return until && until > asOf ? until : null;
  }
}

const groupOfWaits = (rows: readonly { key: string[]; state: string; seconds: number[] }[]): TimedGroup => {
  const times = (isDecided: boolean): Float64Array =>
    Float64Array.from(
      rows.filter(({ state }) => (state === 'DECIDED') === isDecided).flatMap(({ seconds }) => seconds),
      (time) => Math.max(0, time),
    ).sort();
  return { key: rows[0]?.key ?? [], times: { resolved: times(true), open: times(false) } };
};

/** Lines of two dimensions crossed would be too many to tell apart. */
const isDrawn = ({ by }: FigureQuestion): boolean => by.length < 2;

/** Groups are compared by one dimension alone, and only those large enough to be shown. */
const figureOf = (
  name: string,
  question: FigureQuestion,
  groups: readonly TimedGroup[],
): Omit<Figure, 'asOf' | 'excluded' | 'provisionalUntil'> => {
  const large = groups.flatMap(({ times }) => (times.resolved.length + times.open.length >= smallestSample ? [times] : []));
  return {
    name,
    question,
    n: groups.reduce((sum, { times: { resolved, open } }) => sum + resolved.length + open.length, 0),
    groups: durationGroups(groups, isDrawn(question)),
    comparison: question.by.length === 1 && large.length > 1 ? logRank(large) : null,
  };
};
