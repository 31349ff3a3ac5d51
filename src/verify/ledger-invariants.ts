import type { Invariant } from './invariant.ts';

type Scope = 'customer' | 'account' | 'employee' | 'team';

/** Whoever belongs to no team is a team of one. */
const isInScope: Readonly<Record<Scope, string>> = {
  customer: `cap.scope = 'customer' AND b.customer_id = a.customer_id`,
  account: `cap.scope = 'account' AND b.account_id = a.account_id`,
  team: `cap.scope = 'team' AND b.team_id = a.team_id`,
  employee: `(cap.scope = 'employee' OR cap.scope = 'team' AND a.team_id IS NULL) AND b.employee_id = a.employee_id`,
};

/**
 * What counted of the entries `b` up to the entry `a`, in the window of `cap`: written apart from the code that decides, so that the
 * two can disagree. Of entries of one instant the ids, which grow, say which came first.
 */
const usedBy = (scope: Scope): string => `
  SELECT b.counted_minor FROM allowance b WHERE ${isInScope[scope]} AND b.currency = a.currency AND (b.at, b.id) <= (a.at, a.id)
    AND (b.state IN ('reserved', 'executed') OR b.changed_at > a.at OR b.id = a.id)
    AND (cap.kinds IS NULL OR b.kind = ANY (string_to_array(cap.kinds, '+')))
    AND CASE cap.span WHEN 'rolling-365-days' THEN b.at > a.at - interval '8760 hours'
          WHEN 'rolling-24-months' THEN b.business_day > (a.business_day - interval '24 months')::date
          WHEN 'rolling-5-years' THEN b.business_day > (a.business_day - interval '60 months')::date
          ELSE b.business_day >= date_trunc(split_part(cap.span, '-', 2), a.business_day::timestamp)::date END`;

/** What is promised about the allowance ledger. Of caps by cause nothing is: which cause it was may be found out later, or anew. */
export const ledgerInvariants: readonly Invariant[] = [
  {
    id: 'allowance-follows-remedy',
    promise:
      'every remedy that was authorised has one line in the allowance ledger, with its amount or none and in the state that its own state asks for',
    sql: `SELECT r.id FROM remedy r LEFT JOIN allowance a ON a.remedy_id = r.id
          WHERE r.authorised_at IS NOT NULL
            AND (a.id IS NULL OR a.amount_minor <> coalesce(r.amount_minor, 0) OR a.currency <> coalesce(r.currency, a.currency) OR a.subject_id <> r.complaint_id
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
    id: 'caps-held-in-the-ledger',
    promise:
      'after each permitted remedy the ledger held no more, in the window of any cap its decision went by, than that cap allows',
    sql: `SELECT DISTINCT a.id FROM allowance a JOIN decision d ON d.id = a.decision_id AND d.verdict = 'PERMIT'
          CROSS JOIN LATERAL (SELECT c ->> 'counter' AS scope, c ->> 'window' AS span, (c ->> 'maxMinor')::bigint AS most,
                                nullif(split_part(c ->> 'key', '/', 3), '') AS kinds
                              FROM jsonb_array_elements(d.record #> '{decision,caps}') c WHERE c ->> 'cause' IS NULL) cap
          CROSS JOIN LATERAL (SELECT sum(u.counted_minor) AS minor FROM (${usedBy('customer')} UNION ALL ${usedBy('account')}
                              UNION ALL ${usedBy('team')} UNION ALL ${usedBy('employee')}) u) used
          WHERE a.counted_minor > 0 AND used.minor > cap.most`,
  },
];
