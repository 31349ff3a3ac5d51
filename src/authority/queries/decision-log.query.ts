import { Injectable } from '@nestjs/common';
import type { ComplaintId, DecisionId, PersonId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { Decisions } from '../db/decisions.repository.ts';
import { RemedyKinds } from '../db/remedy-kinds.repository.ts';
import { Rulesets } from '../db/rulesets.repository.ts';
import type { StoredDecision } from '../domain/decision-answer.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Policy } from '../domain/policy.ts';
import { fullTrace, type FullTrace } from '../engine/full-trace.ts';
import type { Translated } from '../words/language.ts';
import { ruleSentence } from '../words/rule-sentence.ts';
import { speechIn } from '../words/speech.ts';
import { fromCursor, pageOf } from './instant-cursor.ts';

/** All null asks for everything; `rule` matches a rule that decided or whose conditions held. */
export type LogFilter = {
  readonly from: Date | null;
  readonly to: Date | null;
  readonly personId: PersonId | null;
  readonly remedy: string | null;
  readonly verdict: Verdict | null;
  readonly rule: string | null;
  readonly version: number | null;
  readonly subjectId: ComplaintId | null;
};

export type LogPage = { readonly items: readonly LoggedDecision[]; readonly next: string | null };

export type LoggedDecision = StoredDecision & { readonly decidedAt: Date };

/** A decision with every rule that was asked, decisive or not; null when its rules cannot be read again. */
export type ExplainedDecision = { readonly decision: StoredDecision; readonly rules: readonly SaidTrace[] | null };

/** With what the rule said at that version. */
export type SaidTrace = Omit<FullTrace, 'bound'> & { readonly sentence: Translated };

/** Decisions over all subjects, newest first. */
@Injectable()
export class DecisionLog {
  constructor(
    private readonly decisions: Decisions,
    private readonly rulesets: Rulesets,
    private readonly kinds: RemedyKinds,
  ) {}

  async page(
    sql: Sql,
    filter: LogFilter,
    { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
  ): Promise<LogPage> {
    const after = fromCursor(cursor);
    const rows = await sql.rows<LoggedDecision>({
      name: 'decision-log',
      text: `SELECT d.id, d.subject_id AS "subjectId", d.seq, d.purpose, d.prev_hash AS "prevHash", d.hash, d.record, d.decided_at AS "decidedAt"
             FROM decision d
             WHERE ($1::timestamptz IS NULL OR d.decided_at >= $1) AND ($2::timestamptz IS NULL OR d.decided_at < $2)
               AND ($3::uuid IS NULL OR d.employee_id = $3) AND ($4::text IS NULL OR d.remedy_kind = $4)
               AND ($5::text IS NULL OR d.verdict = $5) AND ($6::int IS NULL OR d.ruleset_version = $6)
               AND ($7::uuid IS NULL OR d.subject_id = $7)
               AND ($8::text IS NULL OR d.record -> 'decision' -> 'matched' ? $8 OR d.record -> 'decision' -> 'decisive' ? $8)
               AND ($9::timestamptz IS NULL OR (d.decided_at, d.id) < ($9, $10::uuid))
             ORDER BY d.decided_at DESC, d.id DESC LIMIT $11`,
      values: [
        ...[
          filter.from,
          filter.to,
          filter.personId,
          filter.remedy,
          filter.verdict,
          filter.version,
          filter.subjectId,
          filter.rule,
        ],
        ...[after?.at ?? null, after?.id ?? null, limit + 1],
      ],
    });
    return pageOf(rows, limit, ({ decidedAt }) => decidedAt);
  }

  /** Throws 404 `decision-not-found`. */
  async why(sql: Sql, id: DecisionId): Promise<ExplainedDecision> {
    const decision = await this.decisions.get(sql, id);
    const policy = await this.rulesets.policyOf(sql, decision.record);
    return { decision, rules: policy && (await this.#said(sql, decision, policy)) };
  }

  async #said(sql: Sql, { record }: StoredDecision, policy: Policy): Promise<readonly SaidTrace[]> {
    const labels = Object.fromEntries((await this.kinds.all(sql)).map(({ kind, label }) => [kind, label]));
    const [en, es] = [speechIn('en', policy.ruleset.currency, labels), speechIn('es', policy.ruleset.currency, labels)];
    return fullTrace(record, policy).map(({ bound, ...traced }) => {
      const said = { ...bound.rule, conditions: bound.conditions };
      return { ...traced, sentence: { en: ruleSentence(said, {}, en), es: ruleSentence(said, {}, es) } };
    });
  }
}
