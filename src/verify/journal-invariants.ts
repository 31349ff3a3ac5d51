import type { Invariant } from './invariant.ts';

/** What the journal promises about itself. */
export const journalInvariants: readonly Invariant[] = [
  {
    id: 'journal-has-no-gaps',
    promise: "a complaint's events are numbered from 1 without a gap",
    sql: `SELECT complaint_id AS id FROM complaint_event GROUP BY complaint_id HAVING min(seq) <> 1 OR max(seq) <> count(*)`,
  },
  {
    id: 'journal-begins-with-a-beginning',
    promise: 'the first event of a complaint registers or imports it, and no other does',
    sql: `SELECT complaint_id AS id FROM complaint_event
          WHERE (seq = 1) <> (type IN ('complaint.registered', 'complaint.imported'))`,
  },
  {
    id: 'every-complaint-has-a-journal',
    promise: 'no complaint exists without its events, and no events without their complaint',
    sql: `SELECT coalesce(c.id, e.complaint_id) AS id
          FROM complaint c FULL JOIN (SELECT DISTINCT complaint_id FROM complaint_event) e ON e.complaint_id = c.id
          WHERE c.id IS NULL OR e.complaint_id IS NULL`,
  },
  {
    id: 'recorded-time-runs-forward',
    promise: 'within a complaint no event was recorded before the one in front of it',
    sql: `SELECT DISTINCT complaint_id AS id FROM (
            SELECT complaint_id, recorded_at, lag(recorded_at) OVER (PARTITION BY complaint_id ORDER BY seq) AS previous FROM complaint_event
          ) e WHERE recorded_at < previous`,
  },
  {
    id: 'resolved-once-between-reopenings',
    promise: 'a complaint is resolved at most once between two reopenings',
    sql: `SELECT DISTINCT complaint_id AS id FROM (
            SELECT complaint_id, type, lag(type) OVER (PARTITION BY complaint_id ORDER BY seq) AS previous FROM complaint_event
            WHERE type IN ('complaint.resolved', 'complaint.withdrawn', 'complaint.reopened', 'complaint.resolution-undone')
          ) e
          WHERE (type IN ('complaint.resolved', 'complaint.withdrawn') AND previous IN ('complaint.resolved', 'complaint.withdrawn'))
             OR (type IN ('complaint.reopened', 'complaint.resolution-undone') AND previous IN ('complaint.reopened', 'complaint.resolution-undone'))`,
  },
  {
    id: 'nobody-acts-after-leaving',
    promise: 'nobody acts after being deactivated',
    sql: `SELECT DISTINCT e.complaint_id AS id FROM complaint_event e JOIN person p ON p.id = e.actor_id
          WHERE p.deactivated_at IS NOT NULL AND e.recorded_at > p.deactivated_at + interval '1 second'`,
  },
  {
    id: 'every-command-kept-its-reply',
    promise: 'a command that was committed kept the reply that a retry gets',
    sql: `SELECT key AS id FROM idempotency_key WHERE reply IS NULL`,
  },
];
