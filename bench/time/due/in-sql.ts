import type pg from 'pg';
import type { Contender } from '../../harness/rounds.ts';
import type { DueCase } from './cases.ts';

type Spans = Pick<import('../../../src/deadlines/domain/compile-spans.ts').Spans, 'starts' | 'ends' | 'openBefore'>;

/** The product's own spans with their prefix sums as a table of float8 seconds, and the cases beside them. */
export async function fillSpans(sql: pg.Client, spans: Spans, cases: readonly DueCase[]): Promise<void> {
  await sql.query(`CREATE TABLE span (starts float8 PRIMARY KEY, ends float8 NOT NULL, open_before float8 NOT NULL UNIQUE);
    CREATE TABLE due_case (n integer PRIMARY KEY, started_at float8 NOT NULL, seconds float8 NOT NULL)`);
  const inSeconds = (values: Float64Array): number[] => Array.from(values, (value) => value / 1000);
  await sql.query('INSERT INTO span SELECT * FROM unnest($1::float8[], $2::float8[], $3::float8[])', [
    inSeconds(spans.starts),
    inSeconds(spans.ends),
    inSeconds(spans.openBefore),
  ]);
  await sql.query('INSERT INTO due_case SELECT n, s, t FROM unnest($1::float8[], $2::float8[]) WITH ORDINALITY AS c (s, t, n)', [
    cases.map(({ startedAt }) => startedAt),
    cases.map(({ seconds }) => seconds),
  ]);
  await sql.query('ANALYZE span, due_case');
}

// Two index probes: how much had been open by the start, and in which span the wanted amount is reached.
const dues = `SELECT c.n, reached.starts + wanted.open - reached.open_before AS due FROM due_case c
  CROSS JOIN LATERAL (SELECT open_before + least(c.started_at, ends) - starts + c.seconds AS open FROM span
                      WHERE starts <= c.started_at ORDER BY starts DESC LIMIT 1) wanted
  CROSS JOIN LATERAL (SELECT starts, open_before FROM span WHERE open_before < wanted.open ORDER BY open_before DESC LIMIT 1) reached`;

/** Epoch milliseconds, in the cases' order. */
export async function duesInSql(sql: pg.Client): Promise<number[]> {
  const { rows } = await sql.query<{ due: number }>(`${dues} ORDER BY c.n`);
  return rows.map(({ due }) => Math.round(due * 1000));
}

/** Whole tables of cases, one statement after the other; the dues stay in the server, so that nothing is measured but finding them. */
export const inSql = (sql: pg.Client, cases: number): Contender<'PostgreSQL, prefix sums'> => ({
  name: 'PostgreSQL, prefix sums',
  async slice(_, milliseconds) {
    const begun = performance.now();
    let done = 0;
    for (; performance.now() - begun < milliseconds; done += cases) await sql.query(`SELECT sum(due) FROM (${dues}) d`);
    return { perSecond: (done * 1_000) / (performance.now() - begun), p50: null, p99: null, cpuMs: null };
  },
});
