import type { Unlock } from '../api/views.ts';

/** What the sentences of reasons need beside their parameters: codes in words, amounts as money. */
export type Say = {
  readonly money: (amount: unknown) => string;
  readonly level: (level: unknown) => string;
  readonly remedy: (kind: unknown) => string;
  readonly evidence: (kind: unknown) => string;
  readonly fact: (fact: unknown) => string;
  readonly task: (fact: unknown) => string;
  readonly training: (training: unknown) => string;
  readonly counter: (scope: unknown) => string;
  /** With "for the same cause" where only that counts. */
  readonly window: (window: unknown, cause: unknown) => string;
  readonly forbidden: (reason: unknown) => string;
  /** By how much `a` exceeds `b`, as money. */
  readonly over: (a: unknown, b: unknown) => string;
};

export type Params = Readonly<Record<string, unknown>>;

/** The codes the server gives reasons with; a code that is missing here is shown as it is. */
export type ReasonCode =
  | 'NOT_IN_CATALOGUE'
  | 'NO_ACCOUNT'
  | 'SAFETY_OPEN'
  | 'OWN_ACCOUNT'
  | 'OWN_CONDUCT'
  | 'OWN_ESCALATION'
  | 'LEGAL_HOLD'
  | 'NO_RULESET'
  | 'ENGINE_ERROR'
  | 'EVALUATORS_DISAGREE'
  | 'FORBIDDEN'
  | 'LEVEL_REQUIRED'
  | 'NO_GRANT'
  | 'OVER_LIMIT'
  | 'OVER_CAP'
  | 'OVER_TIMES'
  | 'EVIDENCE_MISSING'
  | 'SECOND_PERSON_MISSING'
  | 'UNKNOWN_FACT'
  | 'NO_LEVEL'
  | 'SUSPENDED';

/** Splitting is a button, not a sentence. */
export type UnlockKind = Exclude<Unlock['kind'], 'split'>;

/** One function per code: parameters in, a sentence out. */
export type Sentences<Code extends string> = Readonly<Record<Code, (params: Params, say: Say) => string>>;

/** Whether nothing can be given any more, whatever is asked: the rules are asked about the least amount where nobody named one. */
export const isUsedUp = (limit: unknown, used: unknown): boolean =>
  typeof limit === 'number' && limit - (typeof used === 'number' ? used : 0) <= 0;

export const isAmount = (value: unknown): boolean => typeof value === 'number' && value > 0;
