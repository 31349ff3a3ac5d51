import type { Statement } from '../../platform/index.ts';
import type { Dimension, FigureQuestion } from '../domain/figures/figure-question.ts';
import { deadlinesOfComplaints } from './deadline-tallies.ts';
import { factConditions } from './fact-filter.ts';
import type { Tally } from './tally.ts';

export type TallyMoments = {
  readonly now: Date;
  readonly from: Date;
  readonly to: Date;
  readonly knownUntil: Date;
  readonly zone: string;
  /** The month `YYYY-MM` that all of it is in, where it is one: nobody has to find out row by row. */
  readonly month?: string;
};

export const sources: Readonly<Record<Tally['from'] | 'remedies', string>> = {
  complaints: 'complaint_fact f',
  escalations: 'escalations_report e JOIN complaint_fact f ON f.complaint_id = e.complaint_id',
  refusals: 'authority_refusals_report a JOIN complaint_fact f ON f.complaint_id = a.complaint_id',
  remedies: 'remedy_fact r JOIN complaint_fact f ON f.complaint_id = r.complaint_id',
  reviews: 'escalations_reviews_report r JOIN complaint_fact f ON f.complaint_id = r.complaint_id',
  deadlines: deadlinesOfComplaints,
};

/**
 * All values of each group at once, and one row or more for each reason. It is grouped by the conditions of the reasons, not by the reason they make:
 * PostgreSQL takes a condition to have two values, and of any other expression it expects so many that it would sort every row instead of counting it.
 */
export const tallyStatement = (tally: Tally, { by, filter }: FigureQuestion, moments: TallyMoments): Statement => {
  const { now, from, to, knownUntil, zone, month } = moments;
  const inMonth = month !== undefined && by.includes('month') ? [month] : [];
  const conditions = factConditions(filter, 6 + inMonth.length);
  const keys = by.map((dimension) =>
    dimension === 'month' && inMonth.length > 0 ? '$6::text' : `coalesce(${keyOf(dimension, tally.on)}, '')`,
  );
  const reasons = tally.excluded.map(({ when }, i) => `(${when}) IS TRUE AS "out${i}"`);
  return {
    name: `insights-${tally.name}${inMonth.length > 0 ? '-of-a-month' : ''}-by-${by.join('-')}${conditions.name}`,
    text: `SELECT t.key, CASE ${tally.excluded.map(({ reason }, i) => `WHEN t."out${i}" THEN '${reason}'`).join(' ')} ELSE '' END AS reason, t.n, t.among, t.met, t."provisionalUntil"
           FROM (SELECT ${[...reasons, `ARRAY[${keys.join(', ')}]::text[] AS key`].join(', ')}, count(*) AS n,
             ARRAY[${tally.values.map(({ among }) => `count(*) FILTER (WHERE ${among})`).join(', ')}]::int[] AS among,
             ARRAY[${tally.values.map(({ among, met }) => (met ? `count(*) FILTER (WHERE ${among} AND ${met})` : 'NULL')).join(', ')}]::int[] AS met,
             ${tally.provisionalUntil ?? 'NULL::timestamptz'} AS "provisionalUntil"
           FROM ${sources[tally.from]}
           WHERE ${tally.on} >= $2 AND ${tally.on} < $3 AND $1::timestamptz IS NOT NULL AND $4::timestamptz IS NOT NULL AND $5::text IS NOT NULL${conditions.text}
           GROUP BY ${[...reasons, 'key'].map((_, i) => i + 1).join(', ')}) t`,
    values: [now, from, to, knownUntil, zone, ...inMonth, ...conditions.values],
  };
};

export const reasonOf = ({ excluded }: Pick<Tally, 'excluded'>): string =>
  `CASE ${excluded.map(({ reason, when }) => `WHEN ${when} THEN '${reason}'`).join(' ')} ELSE '' END`;

/** $5 is the zone of the house. */
export const keyOf = (dimension: Dimension, on: string): string =>
  ({
    category: 'f.category',
    team: 'f.team_id::text',
    channel: 'f.channel',
    severity: 'f.severity::text',
    origin: 'f.origin',
    route: `CASE WHEN f.authority_count + f.skill_count > 0 THEN 'escalated' ELSE 'frontline' END`,
    month: `to_char(${on} AT TIME ZONE $5, 'YYYY-MM')`,
    week: `to_char(date_trunc('week', ${on} AT TIME ZONE $5), 'YYYY-MM-DD')`,
    cause: 'f.cause',
    outcome: 'f.outcome',
    remedy: `CASE cardinality(f.remedy_kinds) WHEN 0 THEN 'none' WHEN 1 THEN f.remedy_kinds[1] ELSE 'several' END`,
  })[dimension];
