import type { Decided, Decision, DutyDue, Possibility, Reason, Ruleset, Verdict } from '../../authority/index.ts';
import type { Level, Money } from '../../kernel/index.ts';

/** A reason as screens read it: a stable code and what to fill into its sentence. */
export type SaidReason = { readonly code: Reason['code']; readonly params: Readonly<Record<string, unknown>> };

/** What somebody is told about one remedy, in the panel and with every refusal alike. */
export type AuthorityAnswer = {
  readonly kind: string;
  readonly verdict: Verdict;
  /** The most that could be given now; null for a remedy without money. */
  readonly limit: Money | null;
  readonly asked: Money | null;
  /** Who could, when the verdict is ESCALATE. */
  readonly level: Level | null;
  readonly reasons: readonly SaidReason[];
  readonly duties: readonly DutyDue[];
  readonly owed: Money | null;
  /** What would make it possible, the nearest first. */
  readonly unlock: readonly Possibility[];
  readonly rulesetVersion: number | null;
};

type Answered = {
  readonly kind: string;
  readonly currency: string;
  readonly decision: Decision;
  readonly possible: readonly Possibility[];
  readonly ruleset: Pick<Ruleset, 'version'> | null;
};

export function toAnswer({ kind, currency, decision, possible, ruleset }: Answered): AuthorityAnswer {
  const money = (minor: number | null): Money | null => (minor === null ? null : { minor, currency });
  const owedMinor = decision.owed.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  return {
    kind,
    verdict: decision.verdict,
    limit: money(decision.limitMinor),
    asked: decision.asked,
    level: decision.escalateTo,
    reasons: decision.reasons.map(said),
    duties: decision.duties,
    owed: owedMinor > 0 ? money(owedMinor) : null,
    unlock: possible,
    rulesetVersion: ruleset?.version ?? null,
  };
}

/** The same from a decision that was just made. Where no amount was asked, none is in the answer. */
export const answerOf = ({ record: { request, decision, possible, ruleset } }: Pick<Decided, 'record'>): AuthorityAnswer =>
  toAnswer({ kind: request.kind, currency: request.amount?.currency ?? 'XXX', decision, possible, ruleset });

const said = ({ code, ...params }: Reason): SaidReason => ({ code, params });
