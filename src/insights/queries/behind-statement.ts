import type { ComplaintId } from '../../kernel/index.ts';
import type { Statement } from '../../platform/index.ts';
import type { FigureFilter } from '../domain/figures/figure-question.ts';
import { reportErrors } from '../domain/figures/report.errors.ts';
import type { Behind } from './behind.ts';
import { creditSteps, noMoney } from './credit-steps.ts';
import { factConditions } from './fact-filter.ts';
import { reasonOf, sources, type TallyMoments } from './tally-statement.ts';

export type Place = { readonly at: Date; readonly id: ComplaintId };

export type Drill = {
  /** Of a share or duration what is counted under this name; null for all that is counted. */
  readonly value: string | null;
  /** Of a share: only what met it, or only what did not. */
  readonly met: boolean | null;
  /** Instead of what is counted what was left out for this reason. */
  readonly reason: string | null;
  /** Of durations: only what took more seconds. */
  readonly longerThan: number | null;
  /** Of credits. */
  readonly costCode: string | null;
  readonly currency: string | null;
  readonly after: Place | null;
  readonly limit: number;
};

export type BehindRow = {
  readonly id: ComplaintId;
  readonly at: Date;
  readonly times: number;
  /** Business seconds until `countedUntil`, since when it is with us; both only of what is still open there. */
  readonly ourSeconds: number | null;
  readonly countedUntil: Date | null;
  /** Whose hours it grows by. */
  readonly teamId: string | null;
};

/** One row for each complaint, newest first. Throws 422 `reason-not-offered`, `not-timed`. */
export const behindStatement = (behind: Behind, filter: FigureFilter, drill: Drill, moments: TallyMoments): Statement => {
  const { after, limit, longerThan, costCode, currency } = drill;
  const { name, text, on } = countedBy(behind, drill);
  if (longerThan !== null && behind.seconds === undefined) throw reportErrors.notTimed();
  const narrowed = [
    { letter: 'x', value: drill.reason, condition: (place: string) => `${reasonOf(behind)} = ${place}` },
    { letter: 'l', value: longerThan, condition: (place: string) => `(${behind.seconds ?? ''}) > ${place}` },
    ...(behind.from === 'remedies'
      ? [
          { letter: 'c', value: costCode, condition: (place: string) => `r.cost_code = ${place}` },
          { letter: 'u', value: currency, condition: (place: string) => `r.currency = ${place}` },
        ]
      : []),
  ].filter(({ value }) => value !== null);
  const conditions = factConditions(filter, 9 + narrowed.length);
  const more = narrowed.map(({ condition }, i) => ` AND ${condition(`$${9 + i}`)}`).join('');
  return {
    name: `insights-behind-${name}-${narrowed.map(({ letter }) => letter).join('')}${conditions.name}`,
    text: `SELECT f.complaint_id AS id, date_trunc('milliseconds', max(${on})) AS at, count(*)::int AS times,
             CASE WHEN ${isWithUs} THEN f.our_seconds END AS "ourSeconds", CASE WHEN ${isWithUs} THEN f.counted_until END AS "countedUntil",
             f.team_id AS "teamId"
           FROM ${sources[behind.from]}
           WHERE ${text} AND $1::timestamptz IS NOT NULL AND $2::timestamptz IS NOT NULL AND $3::timestamptz IS NOT NULL
             AND $4::timestamptz IS NOT NULL AND $5::text IS NOT NULL${more}${conditions.text}
           GROUP BY f.complaint_id HAVING $6::timestamptz IS NULL OR (date_trunc('milliseconds', max(${on})), f.complaint_id) < ($6, $7::uuid)
           ORDER BY 2 DESC, 1 DESC LIMIT $8`,
    values: [
      ...[moments.now, moments.from, moments.to, moments.knownUntil, moments.zone, after?.at ?? null, after?.id ?? null, limit],
      ...narrowed.map(({ value }) => value),
      ...conditions.values,
    ],
  };
};

const isWithUs = `f.standing = 'open' AND f.waits_with IN ('queue', 'frontline', 'authority', 'field')`;

/** The name stays short: PostgreSQL keeps 63 characters of it. */
type Counted = { readonly name: string; readonly text: string; readonly on: string };

const countedBy = (behind: Behind, { value, met, reason }: Drill): Counted => {
  const { name, on } = behind;
  const period = `${on} >= $2 AND ${on} < $3`;
  if (reason !== null) {
    const offered = behind.excluded.map((each) => each.reason);
    if (!offered.includes(reason)) throw reportErrors.reasonNotOffered(reason, offered);
    return { name, text: period, on };
  }
  const named = behind.values.find((each) => each.name === value) ?? null;
  if (behind.from === 'remedies') return creditsBy(named?.name ?? null);
  const text = `${period} AND ${reasonOf(behind)} = ''${conditionOf(named, met)}`;
  return { name: `${name}-${named ? behind.values.indexOf(named) : 'a'}${met === null ? '' : Number(met)}`, text, on };
};

const conditionOf = (named: Behind['values'][number] | null, met: boolean | null): string => {
  if (named === null) return '';
  const isMet = named.met === undefined || met === null ? '' : ` AND (${named.met}) IS ${met ? '' : 'NOT '}TRUE`;
  return ` AND (${named.among})${isMet}`;
};

/** Each step of a credit by its own date: what was posted in the period may have been received and given long before. */
const creditsBy = (value: string | null): Counted => {
  const step = creditSteps.find(({ name }) => name === value);
  const when = step ? step.when('$2', '$3') : creditSteps.map((each) => `(${each.when('$2', '$3')})`).join(' OR ');
  return { name: `credits-${value ?? 'all'}`, text: `NOT (${noMoney}) AND (${when})`, on: step?.on ?? 'r.authorised_at' };
};
