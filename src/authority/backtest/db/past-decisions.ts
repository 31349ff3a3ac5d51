import type { Level } from '../../../kernel/index.ts';
import type { Statement } from '../../../platform/index.ts';
import type { BudgetHeld } from '../../domain/budget-held.ts';
import type { Reason } from '../../domain/reason.ts';
import type { RemedyParams } from '../../domain/remedy-catalogue.ts';
import type { SituationRecord } from '../../domain/situation-record.ts';
import type { Verdict } from '../../domain/verdict.ts';

/** Where reading goes on: after this decision. */
export type Place = { readonly at: Date; readonly id: string };

export type PastWindow = { readonly from: Date; readonly to: Date; readonly zone: string };

/** A stored question with its answer, what a supervisor made of it, and whose complaint it is. */
export type PastDecision = {
  readonly id: string;
  readonly subjectId: string;
  readonly at: Date;
  readonly day: string;
  readonly kind: string;
  readonly params: RemedyParams;
  readonly askedMinor: number | null;
  readonly currency: string;
  readonly verdict: Verdict;
  readonly limitMinor: number | null;
  readonly hasRuleset: boolean;
  readonly byEarlierRules: boolean;
  readonly employeeId: string;
  readonly level: Level | 'none';
  readonly factsCatalogueVersion: number;
  readonly reasons: readonly Pick<Reason, 'code'>[];
  readonly situation: SituationRecord;
  readonly teamId: string | null;
  readonly customerId: string | null;
  readonly accountId: string | null;
  readonly budgets: readonly BudgetHeld[] | null;
  readonly state: string | null;
  readonly answer: string | null;
  readonly answerMinor: number | null;
  readonly waitedSeconds: number | null;
};

/** What employees asked, in the order of time; what supervisors ruled is the outcome, not another question. */
export const readPastDecisions = ({ from, to, zone }: PastWindow, after: Place | null, most: number): Statement => ({
  name: 'backtest-decisions',
  text: `
    SELECT d.id, d.subject_id AS "subjectId", d.decided_at AS at, (d.decided_at AT TIME ZONE $3)::date::text AS day,
      d.remedy_kind AS kind, d.params, d.asked_minor::float8 AS "askedMinor", d.currency, d.verdict, d.limit_minor::float8 AS "limitMinor",
      d.ruleset_id IS NOT NULL AS "hasRuleset", (d.record ? 'earlier' OR d.record @? '$.days[*].ruleset.id') AS "byEarlierRules", d.employee_id AS "employeeId", d.level,
      (d.record->>'factsCatalogueVersion')::int AS "factsCatalogueVersion", d.record #> '{decision,reasons}' AS reasons,
      d.record->'situation' AS situation, c.team_id AS "teamId", c.customer_id AS "customerId", c.account_id AS "accountId",
      d.record->'budgets' AS budgets,
      e.state, e.answer, e.answer_minor::float8 AS "answerMinor",
      extract(epoch FROM e.decided_at - e.opened_at)::int AS "waitedSeconds"
    FROM decision d
    LEFT JOIN complaints_cases_report c ON c.id = d.subject_id
    LEFT JOIN LATERAL (
      SELECT r.state, r.answer, r.answer_minor, r.opened_at, r.decided_at FROM escalations_rulings_report r
      WHERE r.decision_id = d.id ORDER BY r.opened_at DESC LIMIT 1
    ) e ON true
    WHERE d.purpose IN ('commit', 'escalate') AND d.decided_at >= $1 AND d.decided_at < $2
      AND ($4::timestamptz IS NULL OR (d.decided_at, d.id) > ($4, $5::uuid))
    ORDER BY d.decided_at, d.id LIMIT $6`,
  values: [from, to, zone, after?.at ?? null, after?.id ?? null, most],
});

export const countPastDecisions = ({ from, to }: PastWindow): Statement => ({
  name: 'backtest-count',
  text: `SELECT count(*)::int AS count FROM decision d WHERE d.purpose IN ('commit', 'escalate') AND d.decided_at >= $1 AND d.decided_at < $2`,
  values: [from, to],
});
