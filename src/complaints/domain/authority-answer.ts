import type { Decided, Decision, DutyDue, Possibility, Reason, Ruleset, Verdict } from '../../authority/index.ts';
import { noCurrency, type Level, type Money } from '../../kernel/index.ts';

/** A reason as screens read it: a stable code and what to fill into its sentence. */
export type SaidReason = { readonly code: Reason['code']; readonly params: Readonly<Record<string, unknown>> };

/** A duty that comes with the remedy; `evidence` names the kind that is asked for. */
export type SaidDuty = { readonly kind: DutyDue['duty']['kind']; readonly evidence: string | null; readonly met: boolean };

/** One change that would make it, or more of it, possible; amounts among its parameters are minor units. */
export type SaidPossibility = { readonly kind: Possibility['kind']; readonly params: Readonly<Record<string, unknown>> };

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
  readonly duties: readonly SaidDuty[];
  readonly owed: Money | null;
  /** What would make it possible, the nearest first. */
  readonly unlock: readonly SaidPossibility[];
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
    duties: decision.duties.map(saidDuty),
    owed: owedMinor > 0 ? money(owedMinor) : null,
    unlock: possible.map(({ kind: way, ...params }) => ({ kind: way, params })),
    rulesetVersion: ruleset?.version ?? null,
  };
}

/** The same from a decision that was just made. Where no amount was asked, none is in the answer. */
export const answerOf = ({ record: { request, decision, possible, ruleset } }: Pick<Decided, 'record'>): AuthorityAnswer =>
  toAnswer({ kind: request.kind, currency: request.amount?.currency ?? noCurrency, decision, possible, ruleset });

const said = ({ code, ...params }: Reason): SaidReason => ({ code, params });

const saidDuty = ({ duty, met }: DutyDue): SaidDuty => ({
  kind: duty.kind,
  evidence: duty.kind === 'evidence' ? duty.evidence : null,
  met,
});
