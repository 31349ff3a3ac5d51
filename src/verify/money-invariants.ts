import type { Invariant } from './invariant.ts';

/** What is promised about remedies and their orders. */
export const moneyInvariants: readonly Invariant[] = [
  {
    id: 'no-remedy-without-a-decision',
    promise:
      "every authorised remedy stands on a decision of the same complaint, made before it, that permits it (or is the board's, with its minute of at least that amount) and covers its amount",
    sql: `SELECT r.id FROM remedy r LEFT JOIN decision d ON d.id = r.decision_id AND d.subject_id = r.complaint_id
          WHERE r.state IN ('AUTHORISED', 'SENT', 'EXECUTED', 'REVERSED', 'FAILED', 'CANCELLED') AND r.authorised_at IS NOT NULL
            AND (d.id IS NULL OR d.decided_at > r.authorised_at OR d.remedy_kind <> r.kind OR (d.verdict NOT IN ('PERMIT', 'OWED')
                     AND NOT EXISTS (SELECT 1 FROM board_minute m WHERE m.decision_id = d.id AND (r.amount_minor IS NULL OR m.amount_minor >= r.amount_minor)))
                 OR (r.amount_minor IS NOT NULL AND (d.asked_minor IS DISTINCT FROM r.amount_minor OR d.currency <> r.currency)))`,
  },
  {
    id: 'remedies-follow-the-journal',
    promise: 'every remedy is in the state that its last event says, to be carried out and taken back as its events say',
    sql: `SELECT r.id FROM remedy r LEFT JOIN LATERAL (
            SELECT (array_agg(upper(split_part(e.type, '.', 2)) ORDER BY e.seq DESC))[1] AS state,
              max(e.payload ->> 'executeBy') FILTER (WHERE e.type = 'remedy.authorised') AS execute_by,
              max(e.payload ->> 'externalRef') FILTER (WHERE e.type = 'remedy.executed') AS external_ref,
              max(e.payload ->> 'externalRef') FILTER (WHERE e.type = 'remedy.reversed') AS reversal_ref
            FROM complaint_event e WHERE e.complaint_id = r.complaint_id AND e.type LIKE 'remedy.%' AND e.payload ->> 'remedyId' = r.id::text
          ) told ON true
          WHERE told.state IS DISTINCT FROM r.state OR told.external_ref IS DISTINCT FROM r.external_ref
             OR told.reversal_ref IS DISTINCT FROM r.reversal_ref
             OR (told.execute_by IS NOT NULL AND told.execute_by::timestamptz IS DISTINCT FROM r.execute_by)`,
  },
  {
    id: 'orders-follow-remedies',
    promise: 'an executed remedy has one confirmed order of its amount, and a confirmed order an executed remedy',
    sql: `SELECT r.id FROM remedy r LEFT JOIN execution_order o ON o.remedy_id = r.id
          WHERE (r.state IN ('EXECUTED', 'REVERSED') AND o.state IS DISTINCT FROM 'CONFIRMED')
             OR (o.state = 'CONFIRMED' AND r.state NOT IN ('EXECUTED', 'REVERSED'))
             OR (o.id IS NOT NULL AND (o.amount_minor IS DISTINCT FROM r.amount_minor OR o.currency IS DISTINCT FROM r.currency))`,
  },
  {
    id: 'every-authorised-remedy-is-ordered',
    promise: 'a remedy authorised more than five minutes ago has its order',
    sql: `SELECT r.id FROM remedy r LEFT JOIN execution_order o ON o.remedy_id = r.id
          WHERE r.state = 'AUTHORISED' AND r.authorised_at < $1::timestamptz - interval '5 minutes' AND o.id IS NULL`,
    kept: { queues: ['events', 'executions.order-remedy'], every: null },
  },
  {
    id: 'a-cover-is-used-once',
    promise: 'a one-time approval is used at most once, before its end, within its amount',
    sql: `SELECT e.id FROM remedy r JOIN escalation e ON e.id::text = r.params ->> 'coverId'
          WHERE e.cover_expires_at IS NULL OR r.authorised_at > e.cover_expires_at OR r.amount_minor > coalesce(e.answer_minor, e.asked_minor) OR r.complaint_id <> e.complaint_id
          UNION ALL SELECT min(params ->> 'coverId')::uuid FROM remedy WHERE params ? 'coverId' GROUP BY params ->> 'coverId' HAVING count(*) > 1`,
  },
];
