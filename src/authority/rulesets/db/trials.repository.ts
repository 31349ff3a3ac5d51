import { Injectable } from '@nestjs/common';
import type { RulesetId } from '../../../kernel/index.ts';
import type { Sql, Tx } from '../../../platform/index.ts';
import type { StoredDecision } from '../../domain/decision-answer.ts';
import type { Decision, Verdict } from '../../domain/verdict.ts';

export type TrialAnswer = { readonly draftId: RulesetId; readonly hash: string; readonly decision: Decision };

export type TrialCount = { readonly live: Verdict; readonly trial: Verdict; readonly count: number; readonly askedMinor: number };

export type TrialFlip = {
  readonly decisionId: string;
  readonly at: Date;
  readonly kind: string;
  readonly askedMinor: number | null;
  readonly live: Verdict;
  readonly trial: Verdict;
  readonly limitMinor: number | null;
  readonly escalateTo: string | null;
};

/** How often what was on trial allowed something or not, by whether a supervisor then granted it as it was asked. */
export type TrialRuled = { readonly isAllowed: boolean; readonly isGranted: boolean; readonly count: number };

/** What a ruleset on trial would have answered, beside what was decided. */
@Injectable()
export class Trials {
  /** Work that may fail without anything else of the transaction failing with it. */
  async apart<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
    await tx.rows({ name: 'trial-begin-apart', text: 'SAVEPOINT trial' });
    try {
      const done = await work();
      await tx.rows({ name: 'trial-end-apart', text: 'RELEASE SAVEPOINT trial' });
      return done;
    } catch (error) {
      await tx.rows({ name: 'trial-undo-apart', text: 'ROLLBACK TO SAVEPOINT trial' });
      throw error;
    }
  }

  async insert(tx: Tx, { draftId, hash, decision }: TrialAnswer, { id, record }: StoredDecision): Promise<void> {
    await tx.rows({
      name: 'trial-insert',
      text: `INSERT INTO trial_decision (decision_id, draft_id, draft_hash, at, remedy_kind, asked_minor, live_verdict, verdict,
               escalate_level, limit_minor, reasons)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      values: [
        ...[id, draftId, hash, record.decidedAt, record.request.kind, record.request.amount?.minor ?? null],
        ...[
          record.decision.verdict,
          decision.verdict,
          decision.escalateTo,
          decision.limitMinor,
          JSON.stringify(decision.reasons),
        ],
      ],
    });
  }

  /** Of the text as it stands: what an earlier one answered is left out. */
  counts(sql: Sql, draftId: RulesetId, hash: string): Promise<readonly TrialCount[]> {
    return sql.rows<TrialCount>({
      name: 'trial-counts',
      text: `SELECT t.live_verdict AS live, t.verdict AS trial, count(*)::int AS count, coalesce(sum(t.asked_minor), 0)::bigint AS "askedMinor"
             FROM trial_decision t WHERE t.draft_id = $1 AND t.draft_hash = $2 GROUP BY 1, 2 ORDER BY 1, 2`,
      values: [draftId, hash],
    });
  }

  /** Of what was put to somebody with more authority, where they have granted or refused it. */
  ruled(sql: Sql, draftId: RulesetId, hash: string): Promise<readonly TrialRuled[]> {
    return sql.rows<TrialRuled>({
      name: 'trial-ruled',
      text: `SELECT t.verdict IN ('OWED', 'PERMIT', 'PERMIT_IF') AS "isAllowed",
               r.answer IN ('GRANT', 'COVER_ONCE') AND coalesce(r.answer_minor, t.asked_minor, 0) >= coalesce(t.asked_minor, 0) AS "isGranted",
               count(*)::int AS count
             FROM trial_decision t JOIN escalations_rulings_report r ON r.decision_id = t.decision_id
             WHERE t.draft_id = $1 AND t.draft_hash = $2 AND r.answer IN ('GRANT', 'OTHER_AMOUNT', 'REFUSE', 'COVER_ONCE')
             GROUP BY 1, 2`,
      values: [draftId, hash],
    });
  }

  /** Decisions that would have come out otherwise, the newest 200. */
  flips(sql: Sql, draftId: RulesetId, hash: string): Promise<readonly TrialFlip[]> {
    return sql.rows<TrialFlip>({
      name: 'trial-flips',
      text: `SELECT t.decision_id AS "decisionId", t.at, t.remedy_kind AS kind, t.asked_minor AS "askedMinor", t.live_verdict AS live,
               t.verdict AS trial, t.limit_minor AS "limitMinor", t.escalate_level AS "escalateTo"
             FROM trial_decision t WHERE t.draft_id = $1 AND t.draft_hash = $2 AND t.verdict <> t.live_verdict
             ORDER BY t.at DESC LIMIT 200`,
      values: [draftId, hash],
    });
  }
}
