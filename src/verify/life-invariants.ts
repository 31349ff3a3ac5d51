import type { Invariant } from './invariant.ts';

/** What is promised about states, clocks, escalations and messages. */
export const lifeInvariants: readonly Invariant[] = [
  {
    id: 'waiting-for-a-decision-has-one-open',
    promise: 'a complaint awaits a decision exactly while an escalation that took it there is open',
    sql: `SELECT c.id FROM complaint c
          WHERE (c.state = 'AWAITING_DECISION') <> EXISTS (
            SELECT 1 FROM escalation e WHERE e.complaint_id = c.id AND e.state = 'OPEN' AND e.moved_state)`,
  },
  {
    id: 'nothing-open-when-settled',
    promise:
      'a closed or cancelled complaint has no open escalation, a resolved one none that awaits a decision; none has a proposed remedy, or a running answer, update or resolution clock, or one for a decision that nobody asks for any more',
    sql: `SELECT c.id FROM complaint c WHERE c.state IN ('RESOLVED', 'CLOSED', 'VOID')
            AND (EXISTS (SELECT 1 FROM escalation e WHERE e.complaint_id = c.id AND e.state = 'OPEN'
                           AND (c.state <> 'RESOLVED' OR e.kind IN ('AUTHORITY', 'MANDATORY')))
              OR EXISTS (SELECT 1 FROM remedy r WHERE r.complaint_id = c.id AND r.state = 'PROPOSED')
              OR EXISTS (SELECT 1 FROM deadline d WHERE d.subject_id = c.id AND d.state IN ('RUNNING', 'PAUSED')
                           AND (d.kind IN ('FIRST_RESPONSE', 'UPDATE', 'RESOLUTION') OR d.kind = 'DECISION' AND NOT EXISTS (
                             SELECT 1 FROM escalation e WHERE e.complaint_id = c.id AND e.id::text = d.key AND e.state = 'OPEN'))))`,
  },
  {
    id: 'merged-into-one-that-knows-it',
    promise:
      'a complaint that was merged away is cancelled and of the same account as the one that goes on, which was received no later and names it once; and one that names it is the one it went into',
    sql: `SELECT c.id FROM complaint c JOIN complaint t ON t.id = c.merged_into
          WHERE c.state <> 'VOID' OR t.account_id IS DISTINCT FROM c.account_id OR t.received_at > c.received_at
            OR 1 <> (SELECT count(*) FROM complaint_event e
                     WHERE e.complaint_id = t.id AND e.type = 'complaint.merged-in' AND e.payload ->> 'mergedId' = c.id::text)
          UNION ALL
          SELECT e.complaint_id FROM complaint_event e LEFT JOIN complaint c ON c.id::text = e.payload ->> 'mergedId'
          WHERE e.type = 'complaint.merged-in' AND c.merged_into IS DISTINCT FROM e.complaint_id`,
  },
  {
    id: 'no-danger-when-settled',
    promise: 'no complaint is resolved or closed while a danger it reports has not been made safe',
    sql: `SELECT c.id FROM complaint c WHERE c.state IN ('RESOLVED', 'CLOSED') AND c.safety = 'open'`,
  },
  {
    id: 'open-complaints-are-timed',
    promise: 'an open complaint that was registered here has its resolution clock',
    sql: `SELECT c.id FROM complaint c WHERE c.is_open AND c.source IS NULL
            AND NOT EXISTS (SELECT 1 FROM deadline d WHERE d.subject_id = c.id AND d.kind = 'RESOLUTION' AND d.state IN ('RUNNING', 'PAUSED'))`,
  },
  {
    id: 'closed-when-all-is-done',
    promise:
      'a closed complaint was resolved before, says how it ended, and every remedy came to an end, a failed one by another in its place',
    sql: `SELECT c.id FROM complaint c WHERE c.state = 'CLOSED'
            AND (c.closed_at IS NULL OR c.resolved_at IS NULL OR c.closed_at < c.resolved_at OR c.outcome IS NULL
              OR EXISTS (SELECT 1 FROM remedy r WHERE r.complaint_id = c.id AND r.state IN ('PROPOSED', 'AUTHORISED', 'SENT'))
              OR EXISTS (SELECT 1 FROM remedy r WHERE r.complaint_id = c.id AND r.state = 'FAILED' AND NOT EXISTS (
                   SELECT 1 FROM remedy s WHERE s.complaint_id = c.id AND s.id > r.id AND s.state IN ('EXECUTED', 'REVERSED')
                     AND coalesce(s.amount_minor, 0) >= coalesce(r.amount_minor, 0))))`,
  },
  {
    id: 'closed-with-nothing-owed',
    promise: 'a closed complaint has no obligation whose clock still runs',
    sql: `SELECT c.id FROM complaint c WHERE c.state = 'CLOSED'
            AND EXISTS (SELECT 1 FROM deadline d WHERE d.subject_id = c.id AND d.kind = 'OBLIGATION' AND d.state IN ('RUNNING', 'PAUSED'))`,
  },
  {
    id: 'breach-exactly-when-late',
    promise: 'a deadline is recorded as breached exactly when it was passed, at its due',
    sql: `SELECT id FROM deadline
          WHERE (state = 'MET' AND (breached_at IS NOT NULL OR stopped_at > due_at))
             OR (state = 'MISSED' AND (breached_at IS NULL OR stopped_at <= due_at))
             OR (state = 'RUNNING' AND breached_at IS NULL AND due_at < $1::timestamptz - interval '3 minutes')`,
    kept: { queues: ['deadlines.sweep'], every: 'deadlines.sweep' },
  },
  {
    id: 'breaches-have-happened',
    promise: 'no breach is recorded before its time has come',
    sql: `SELECT id FROM deadline WHERE breached_at > $1`,
  },
  {
    id: 'breach-told-once',
    promise: 'each recorded breach stands in the journal once more often than it was withdrawn',
    sql: `SELECT d.id FROM deadline d LEFT JOIN (
            SELECT change ->> 'id' AS id, count(*) FILTER (WHERE change ->> 'type' = 'deadline.breached')
                     - count(*) FILTER (WHERE change ->> 'type' = 'deadline.breach-withdrawn') AS told
            FROM complaint_event e, jsonb_array_elements(e.payload -> 'deadlines') change
            WHERE e.payload ? 'deadlines' GROUP BY 1) j ON j.id = d.id::text
          WHERE coalesce(j.told, 0) <> (d.breached_at IS NOT NULL)::int`,
  },
  {
    id: 'reviewed-by-another',
    promise: 'no review was answered by somebody who had decided about the complaint',
    sql: `SELECT r.id FROM review r WHERE EXISTS (
            SELECT 1 FROM complaint_event e WHERE e.complaint_id = r.complaint_id AND e.actor_id = r.answered_by AND e.recorded_at < r.answered_at
              AND e.type IN ('complaint.resolved', 'remedy.authorised', 'remedy.refused', 'escalation.decided'))`,
  },
  {
    id: 'calls-reach-somebody',
    promise: 'somebody by name was called about every disconnection hold that ran close to its cut-off unconfirmed',
    sql: `SELECT o.id FROM execution_order o
          WHERE o.state = 'OPEN' AND EXISTS (SELECT 1 FROM hold_page p WHERE p.order_id = o.id)
            AND NOT EXISTS (SELECT 1 FROM hold_page p WHERE p.order_id = o.id AND p.person_id IS NOT NULL)`,
  },
  {
    id: 'messages-leave',
    promise: 'no message has been waiting for more than five minutes past its time',
    sql: `SELECT id FROM message WHERE state = 'WAITING' AND not_before < $1::timestamptz - interval '5 minutes'`,
    kept: { queues: ['notifications.deliver'], every: null },
  },
];
