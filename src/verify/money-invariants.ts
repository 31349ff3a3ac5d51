import type { Invariant } from './invariant.ts';

/** What is promised about remedies, decisions and money. */
export const moneyInvariants: readonly Invariant[] = [
  {
    id: 'no-remedy-without-a-decision',
    promise:
      "every authorised remedy stands on a decision of the same complaint, made before it, that permits it (or is the board's, with its minute) and covers its amount",
    sql: `SELECT r.id FROM remedy r LEFT JOIN decision d ON d.id = r.decision_id AND d.subject_id = r.complaint_id
          WHERE r.state IN ('AUTHORISED', 'SENT', 'EXECUTED', 'REVERSED', 'FAILED', 'CANCELLED') AND r.authorised_at IS NOT NULL
            AND (d.id IS NULL OR d.decided_at > r.authorised_at OR d.remedy_kind <> r.kind OR (d.verdict NOT IN ('PERMIT', 'OWED')
                     AND NOT EXISTS (SELECT 1 FROM escalation e WHERE e.ruling_decision_id = d.id AND e.board_minute IS NOT NULL))
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
    id: 'allowance-follows-remedy',
    promise:
      'every money remedy that was authorised has one line in the allowance ledger, with its amount and in the state that its own state asks for',
    sql: `SELECT r.id FROM remedy r LEFT JOIN allowance a ON a.remedy_id = r.id
          WHERE r.amount_minor IS NOT NULL AND r.authorised_at IS NOT NULL
            AND (a.id IS NULL OR a.amount_minor <> r.amount_minor OR a.currency <> r.currency OR a.subject_id <> r.complaint_id
                 OR a.state IS DISTINCT FROM CASE r.state WHEN 'AUTHORISED' THEN 'reserved' WHEN 'SENT' THEN 'reserved' WHEN 'EXECUTED' THEN 'executed'
                      WHEN 'REVERSED' THEN 'reversed' ELSE 'released' END)
          UNION ALL SELECT a.remedy_id FROM allowance a LEFT JOIN remedy r ON r.id = a.remedy_id WHERE r.id IS NULL`,
  },
  {
    id: 'what-is-owed-uses-no-limit',
    promise: 'of every line in the allowance ledger exactly what goes beyond the obligations of its decision counts',
    sql: `SELECT a.id FROM allowance a JOIN decision d ON d.id = a.decision_id
          WHERE a.counted_minor <> greatest(0, a.amount_minor - coalesce(
            (SELECT sum((o ->> 'amountMinor')::bigint) FROM jsonb_array_elements(d.record #> '{decision,owed}') o), 0))`,
  },
  {
    id: 'caps-held-when-decided',
    promise: 'no permitted amount was larger than what its own decision says was left of any cap or limit',
    sql: `SELECT d.id FROM decision d
          WHERE d.verdict = 'PERMIT' AND d.asked_minor IS NOT NULL AND d.asked_minor > d.limit_minor`,
  },
  {
    id: 'decided-under-the-rules-in-force',
    promise: 'every decision names the ruleset that was in force when it was made',
    sql: `SELECT d.id FROM decision d LEFT JOIN ruleset r ON r.id = d.ruleset_id
          WHERE d.ruleset_id IS NOT NULL
            AND (d.decided_at < r.valid_from OR d.decided_at >= coalesce(r.valid_to, 'infinity') OR d.ruleset_hash <> r.hash OR d.ruleset_version <> r.version)`,
  },
  {
    id: 'one-ruleset-at-a-time',
    promise: 'from the first ruleset on exactly one is in force at any instant',
    sql: `SELECT id FROM (SELECT id, valid_to, lead(valid_from) OVER (ORDER BY valid_from) AS next_from FROM ruleset) r
          WHERE next_from IS DISTINCT FROM valid_to`,
  },
  {
    id: 'decisions-are-chained',
    promise: 'the decisions of a complaint are numbered from 1 and each names the hash of the one before',
    sql: `SELECT id FROM (SELECT id, seq, prev_hash, lag(hash) OVER w AS previous, row_number() OVER w AS position FROM decision
                          WINDOW w AS (PARTITION BY subject_id ORDER BY seq)) d
          WHERE seq <> position OR prev_hash IS DISTINCT FROM previous`,
  },
  {
    id: 'nobody-decides-for-themselves',
    promise: 'no escalation was decided by who raised it, and nobody gave money to an account of their own or of their household',
    sql: `SELECT id FROM escalation WHERE decided_by = opened_by
          UNION ALL
          SELECT d.id FROM decision d JOIN complaint c ON c.id = d.subject_id JOIN customer k ON k.id = c.customer_id
            JOIN person_link l ON l.person_id = d.employee_id AND l.declared_at <= d.decided_at AND coalesce(l.ended_at, 'infinity') > d.decided_at
          WHERE d.verdict = 'PERMIT' AND d.asked_minor IS NOT NULL AND (l.customer_id = k.id OR l.household_id = k.household_id)`,
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
  },
  {
    id: 'a-cover-is-used-once',
    promise: 'a one-time approval is used at most once, before its end, within its amount',
    sql: `SELECT e.id FROM remedy r JOIN escalation e ON e.id::text = r.params ->> 'coverId'
          WHERE e.cover_expires_at IS NULL OR r.authorised_at > e.cover_expires_at OR r.amount_minor > coalesce(e.answer_minor, e.asked_minor) OR r.complaint_id <> e.complaint_id
          UNION ALL SELECT min(params ->> 'coverId')::uuid FROM remedy WHERE params ? 'coverId' GROUP BY params ->> 'coverId' HAVING count(*) > 1`,
  },
];
