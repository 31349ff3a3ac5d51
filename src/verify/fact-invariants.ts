import { factEventTypes, repeatOf } from '../insights/index.ts';
import type { Invariant } from './invariant.ts';

/** What is promised about the facts behind the figures, beside that each is what its journal gives. */
export const factInvariants: readonly Invariant[] = [
  {
    id: 'facts-keep-up',
    promise: 'five minutes after a change the facts behind the figures have counted it',
    sql: `SELECT e.complaint_id AS id FROM complaint_event e LEFT JOIN complaint_fact f ON f.complaint_id = e.complaint_id
          WHERE e.recorded_at < $1::timestamptz - interval '5 minutes' AND e.type IN (${factEventTypes.map((type) => `'${type}'`).join(', ')})
          GROUP BY e.complaint_id, f.seq HAVING max(e.seq) > coalesce(f.seq, 0)`,
    kept: { queues: ['insights.catch-up'], every: 'insights.catch-up' },
  },
  {
    id: 'repeats-are-found',
    promise: 'a complaint says that the customer came back exactly when a later one of the account and category says so too',
    sql: `SELECT f.complaint_id AS id FROM complaint_fact f WHERE f.repeated_at IS DISTINCT FROM (${repeatOf('f')})`,
  },
];
