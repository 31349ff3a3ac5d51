import type { Reason, ReasonCode } from '../domain/reason.ts';
import type { Say } from './say.ts';

/**
 * Each reason in four tones: to the employee, to the customer before and after a refusal, and as the heading of a count. One function per code: a code
 * without words does not compile, in either language.
 */
export type ReasonWords = { readonly [Code in ReasonCode]: ReasonTones<Extract<Reason, { readonly code: Code }>> };

export type ReasonTones<One extends Reason> = {
  readonly staff: (reason: One, say: Say) => string;
  /** Names no limit, no rule and nothing about a person: the customer learns what happens next. */
  readonly customer: (reason: One, say: Say) => string;
  /** The same once somebody with the authority has said no: nothing is being decided any more. */
  readonly refused: (reason: One, say: Say) => string;
  readonly statistics: string;
};
