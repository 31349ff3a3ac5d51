import type { Reason } from './reason.ts';
import type { Verdict } from './verdict.ts';

/**
 * Something that stands against a remedy. It bites when more than `upTo` minor units beyond what is owed are asked, at −1
 * always. Verdict and limits are both read from the list of objections, so that they cannot disagree.
 */
export type Objection = {
  readonly leaves: Extract<Verdict, 'PERMIT_IF' | 'ESCALATE' | 'NOT_OFFERED'>;
  readonly upTo: number;
  readonly reasons: readonly Reason[];
};

export const always = -1;
export const never = Infinity;
