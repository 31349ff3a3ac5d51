import { maybeRow, type Sql } from '../platform/index.ts';
import type { KeptBy } from './invariant.ts';

/**
 * Up to which moment the worker has done what keeps a promise: to the oldest job that is due and not done, and to the last time
 * the recurring one was done. A job that failed and is tried again later holds nothing up. Null where it never worked.
 */
export async function workedUntil(sql: Sql, { queues, every }: KeptBy, now: Date): Promise<Date | null> {
  const [queue] = await sql.rows<{ name: string | null }>({
    name: 'verify-has-queue',
    text: `SELECT to_regclass('pgboss.job')::text AS name`,
  });
  if (!queue?.name) return null;
  const found = await maybeRow<{ until: Date | null }>(sql, {
    name: 'verify-worked-until',
    text: `SELECT CASE WHEN $3::text IS NULL OR done.last IS NOT NULL THEN least($2::timestamptz, waiting.since, done.last) END AS until
           FROM (SELECT min(greatest(j.created_on, j.start_after)) AS since FROM pgboss.job j
                 WHERE j.name = ANY ($1::text[]) AND j.state IN ('created', 'retry', 'active') AND j.start_after <= $2) waiting,
                (SELECT max(j.completed_on) AS last FROM pgboss.job j WHERE j.name = $3 AND j.state = 'completed') done`,
    values: [queues, now, every],
  });
  return found?.until ?? null;
}
