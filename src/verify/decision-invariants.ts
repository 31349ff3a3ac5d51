import { levels } from '../kernel/index.ts';
import type { Invariant } from './invariant.ts';

const rank = (level: string): string => `array_position(ARRAY[${levels.map((each) => `'${each}'`).join(', ')}], ${level})`;

/** What is promised about decisions and the rules they were made by. */
export const decisionInvariants: readonly Invariant[] = [
  {
    id: 'decided-under-the-rules-in-force',
    promise: 'every decision names the ruleset that was in force when it was made',
    sql: `SELECT d.id FROM decision d LEFT JOIN ruleset r ON r.id = d.ruleset_id
          WHERE d.ruleset_id IS NOT NULL
            AND (d.decided_at < r.valid_from OR d.decided_at >= coalesce(r.valid_to, 'infinity') OR d.ruleset_hash <> r.hash OR d.ruleset_version <> r.version)`,
  },
  {
    id: 'one-ruleset-at-a-time',
    promise:
      'from the first ruleset on exactly one is in force at any instant, those that were taken back before they began aside',
    sql: `SELECT id FROM (SELECT id, valid_to, lead(valid_from) OVER (ORDER BY valid_from) AS next_from FROM ruleset WHERE withdrawn_at IS NULL) r
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
    id: 'granted-at-the-level',
    promise:
      'whoever granted what somebody asked for, or lent their approval once, decided it themselves, at a level then that was high enough',
    sql: `SELECT e.id FROM escalation e LEFT JOIN decision d ON d.id = e.ruling_decision_id AND d.subject_id = e.complaint_id
          WHERE e.answer IN ('GRANT', 'OTHER_AMOUNT', 'COVER_ONCE')
            AND (d.id IS NULL OR d.employee_id <> e.decided_by OR d.decided_at > e.decided_at OR d.remedy_kind IS DISTINCT FROM e.remedy_kind
              OR coalesce(${rank('d.level')}, 0) < ${rank(`CASE e.level WHEN 'board' THEN 'manager' ELSE e.level END`)})`,
  },
  {
    id: 'stood-in-when-they-said',
    promise:
      'whoever answered or acted in the place of somebody stood in for them at that moment, named by themselves or by an administrator',
    sql: `SELECT a.id FROM (SELECT id, decided_by AS person_id, decided_for AS giver_id, decided_at AS at FROM escalation WHERE decided_for IS NOT NULL
            UNION ALL SELECT complaint_id, actor_id, on_behalf_of, recorded_at FROM complaint_event WHERE on_behalf_of IS NOT NULL) a
          WHERE NOT EXISTS (SELECT 1 FROM person_delegation p WHERE p.giver_id = a.giver_id AND p.substitute_id = a.person_id
                              AND p.starts_at <= a.at AND least(p.ends_at, p.ended_at) > a.at)`,
  },
  {
    id: 'nobody-decides-for-themselves',
    promise:
      'no escalation was decided by who raised it, and nobody gave anything to themselves, their household or an acquaintance, or where the complaint is about them',
    sql: `SELECT id FROM escalation WHERE decided_by = opened_by
          UNION ALL
          SELECT d.id FROM decision d JOIN allowance a ON a.decision_id = d.id JOIN complaint c ON c.id = d.subject_id AND c.about_person_id = d.employee_id
          UNION ALL
          SELECT DISTINCT d.id FROM decision d JOIN allowance a ON a.decision_id = d.id JOIN customer k ON k.id = a.customer_id
            JOIN person_link l ON l.person_id = d.employee_id AND l.declared_at <= d.decided_at AND coalesce(l.ended_at, 'infinity') > d.decided_at
            LEFT JOIN customer own ON own.id = l.customer_id AND l.relation <> 'acquaintance'
          WHERE l.customer_id = k.id OR l.household_id = k.household_id OR own.household_id = k.household_id`,
  },
];
