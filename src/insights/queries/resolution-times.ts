import type { Sql, Statement } from '../../platform/index.ts';
import type { ComplaintTimes, Standing } from '../domain/statistics/observe.ts';
import type { Grouping, ReportQuestion } from '../domain/figures/report-question.ts';

export type ResolutionTimes = {
  /** Under the key of its group; '' where a complaint has no such thing. */
  readonly timesByKey: ReadonlyMap<string, readonly ComplaintTimes[]>;
  /** The newest resolution that the customer may still turn down. */
  readonly lastUnconfirmed: Date | null;
};

type Cell = {
  readonly key: string | null;
  readonly standing: Standing;
  readonly seconds: Buffer;
  readonly lastUnconfirmed: Date | null;
};

/**
 * The times of all complaints in question. They come as a few rows that hold columns of eight-byte numbers: as a row each, a million of them would
 * take longer to read than to count.
 */
export const readResolutionTimes = async (sql: Sql, question: ReportQuestion): Promise<ResolutionTimes> => {
  const timesByKey = new Map<string, ComplaintTimes[]>();
  let lastUnconfirmed: Date | null = null;
  for (const cell of await sql.rows<Cell>(statementOf(question))) {
    const times = { standing: cell.standing, seconds: numbersIn(cell.seconds) };
    timesByKey.set(cell.key ?? '', [...(timesByKey.get(cell.key ?? '') ?? []), times]);
    if (cell.lastUnconfirmed && (!lastUnconfirmed || cell.lastUnconfirmed > lastUnconfirmed))
      lastUnconfirmed = cell.lastUnconfirmed;
  }
  return { timesByKey, lastUnconfirmed };
};

/** PostgreSQL sends the highest byte first, a typed array has the machine's order. */
const numbersIn = (bytes: Buffer): Float64Array => {
  const aligned = new Uint8Array(bytes);
  Buffer.from(aligned.buffer).swap64();
  return new Float64Array(aligned.buffer);
};

/** Of what happened after an imported log was drawn nothing is known. */
const knownUntil = 'least($1::timestamptz, c.watched_until)';

const isEscalated = `EXISTS (SELECT FROM escalations_report e
    WHERE e.complaint_id = c.id AND e.kind IN ('AUTHORITY', 'SKILL') AND e.opened_at <= $1)`;

const keyOf: Readonly<Record<Grouping, string>> = {
  category: 'c.category',
  team: 'c.team_id',
  route: `CASE WHEN ${isEscalated} THEN 'escalated' ELSE 'frontline' END`,
  none: `'all'`,
};

const wasGiven = (place: string): string =>
  `EXISTS (SELECT FROM complaint_fact f WHERE f.complaint_id = c.id AND ${place} = ANY (f.remedy_kinds))`;

/** A letter each in the statement's name, of which PostgreSQL keeps 63 characters. */
const statementOf = ({ by, from, to, asOf, ...only }: ReportQuestion): Statement => {
  const given = [
    { letter: 'c', value: only.category, condition: (place: string) => `c.category = ${place}` },
    { letter: 't', value: only.teamId, condition: (place: string) => `c.team_id = ${place}` },
    { letter: 'f', value: only.flag, condition: (place: string) => `${place} = ANY (c.flags)` },
    { letter: 'h', value: only.channel, condition: (place: string) => `c.channel = ${place}` },
    { letter: 's', value: only.severity, condition: (place: string) => `c.severity = ${place}` },
    { letter: 'm', value: only.remedy, condition: wasGiven },
  ].filter(({ value }) => value !== null);
  const conditions = given.map(({ condition }, i) => ` AND ${condition(`$${i + 4}`)}`);
  return {
    name: `insights-resolution-times-by-${by}-${given.map(({ letter }) => letter).join('')}`,
    text: `SELECT ${keyOf[by]} AS key,
             CASE WHEN c.state = 'VOID' THEN 'void'
                  WHEN c.resolved_at IS NULL OR c.resolved_at > ${knownUntil} THEN 'open'
                  WHEN c.outcome IN ('WITHDRAWN', 'NO_REPLY') THEN 'ended' ELSE 'solved' END AS standing,
             string_agg(float8send(date_part('epoch', least(c.resolved_at, ${knownUntil}) - c.received_at)), ''::bytea) AS seconds,
             max(c.resolved_at) FILTER (WHERE c.state = 'RESOLVED') AS "lastUnconfirmed"
           FROM complaints_report c
           WHERE c.received_at >= $2 AND c.received_at < $3${conditions.join('')}
           GROUP BY 1, 2`,
    values: [asOf, from ?? '-infinity', to ?? 'infinity', ...given.map(({ value }) => value)],
  };
};
