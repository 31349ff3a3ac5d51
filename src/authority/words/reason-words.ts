import type { Reason, ReasonCode } from '../domain/reason.ts';
import type { Say } from './say.ts';

/**
 * Each reason in three tones: to the employee, to the customer, and as the heading of a count. One function per code: a code
 * without words does not compile, in either language.
 */
export type ReasonWords = { readonly [Code in ReasonCode]: ReasonTones<Extract<Reason, { readonly code: Code }>> };

export type ReasonTones<One extends Reason> = {
  readonly staff: (reason: One, say: Say) => string;
  /** Names no limit, no rule and nothing about a person: the customer learns what happens next. */
  readonly customer: (reason: One, say: Say) => string;
  readonly statistics: string;
};
