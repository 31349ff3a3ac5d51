import type { Level } from '../../kernel/index.ts';
import type { CounterKey, CounterScope, CounterWindow } from './counter.ts';
import type { Doubt, FactId } from './facts.ts';
import type { RemedyKind } from './remedy-catalogue.ts';
import type { RuleKey } from './effect.ts';

/**
 * Why a verdict is what it is. Staff text, customer text and statistics are all made from these: a code is never renamed.
 * Amounts are minor units. `rule` is null where the product itself, not a rule, says so.
 */
export type Reason =
  | { readonly code: 'NOT_IN_CATALOGUE'; readonly kind: RemedyKind; readonly category: string | null }
  | { readonly code: 'NO_ACCOUNT' }
  | { readonly code: 'SAFETY_OPEN' }
  | { readonly code: 'OWN_ACCOUNT' }
  | { readonly code: 'OWN_CONDUCT' }
  | { readonly code: 'OWN_ESCALATION' }
  | { readonly code: 'LEGAL_HOLD' }
  | { readonly code: 'NO_RULESET' }
  | { readonly code: 'ENGINE_ERROR' }
  | { readonly code: 'EVALUATORS_DISAGREE'; readonly rules: readonly RuleKey[] }
  | { readonly code: 'FORBIDDEN'; readonly rule: RuleKey; readonly reason: string; readonly for: 'this-employee' | 'everyone' }
  | { readonly code: 'LEVEL_REQUIRED'; readonly rule: RuleKey; readonly level: Level }
  | { readonly code: 'NO_GRANT' }
  | {
      readonly code: 'OVER_LIMIT';
      readonly rule: RuleKey;
      readonly limitMinor: number;
      readonly askedMinor: number;
      /** Given before on this complaint; limit ≥ given + asked would have been within it. */
      readonly givenMinor: number;
    }
  | {
      readonly code: 'OVER_CAP';
      readonly rule: RuleKey;
      readonly counter: CounterScope;
      readonly window: CounterWindow;
      readonly cause?: 'same';
      readonly remainingMinor: number;
      readonly askedMinor: number;
    }
  | {
      readonly code: 'OVER_TIMES';
      readonly rule: RuleKey;
      readonly counter: CounterScope;
      readonly window: CounterWindow;
      readonly cause?: 'same';
      readonly maxTimes: number;
    }
  | { readonly code: 'EVIDENCE_MISSING'; readonly rule: RuleKey; readonly evidence: string }
  | { readonly code: 'SECOND_PERSON_MISSING'; readonly rule: RuleKey | null }
  | {
      readonly code: 'UNKNOWN_FACT';
      readonly rule: RuleKey | null;
      readonly fact: FactId | CounterKey;
      readonly doubt: Doubt;
    }
  | { readonly code: 'NO_LEVEL' }
  /** A manager has stopped the grant, or with null every credit by own authority. */
  | { readonly code: 'SUSPENDED'; readonly rule: RuleKey | null };

export type ReasonCode = Reason['code'];

const order: Readonly<Record<ReasonCode, number>> = {
  NOT_IN_CATALOGUE: 10,
  NO_ACCOUNT: 11,
  SAFETY_OPEN: 12,
  OWN_ACCOUNT: 13,
  OWN_CONDUCT: 14,
  OWN_ESCALATION: 15,
  LEGAL_HOLD: 16,
  NO_RULESET: 17,
  ENGINE_ERROR: 18,
  EVALUATORS_DISAGREE: 19,
  FORBIDDEN: 20,
  LEVEL_REQUIRED: 21,
  NO_GRANT: 22,
  OVER_LIMIT: 23,
  OVER_CAP: 24,
  OVER_TIMES: 25,
  EVIDENCE_MISSING: 26,
  SECOND_PERSON_MISSING: 27,
  UNKNOWN_FACT: 28,
  NO_LEVEL: 29,
  SUSPENDED: 30,
};

export const reasonCodes: readonly ReasonCode[] = Object.keys(order) as ReasonCode[];

/** The same reasons in the same order whatever the order of the rules, each once. */
export function inOrder(reasons: readonly Reason[]): readonly Reason[] {
  const keyed = new Map(reasons.map((reason) => [sortKey(reason), reason]));
  return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reason]) => reason);
}

const sortKey = (reason: Reason): string => {
  const rule = 'rule' in reason ? (reason.rule ?? '') : '';
  const detail = 'fact' in reason ? reason.fact : 'evidence' in reason ? reason.evidence : '';
  return `${order[reason.code]} ${rule} ${detail}`;
};
