import { type Case, factOf } from './case.ts';
import type { Weighed } from './combine.ts';

/** All in minor units and 0 for a remedy without money. */
export type Amounts = {
  readonly asked: number;
  /** Still owed by obligations, whether asked for or not. */
  readonly owed: number;
  /** Asked beyond what is owed: the part that grants, caps and prohibitions are about. */
  readonly beyond: number;
  /** Given on this complaint before, by no obligation; 0 while nobody knows. */
  readonly given: number;
};

export function amountsOf(subject: Case, weighed: Weighed): Amounts {
  const asked = subject.asked?.minor ?? 0;
  const owed = weighed.owed.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const everGiven = factOf(subject, 'complaint.givenMinor');
  const paid = Object.values(subject.paidUnder).reduce((sum, minor) => sum + minor, 0);
  const given = typeof everGiven === 'number' ? Math.max(0, everGiven - paid) : 0;
  return { asked, owed, beyond: Math.max(0, asked - owed), given };
}
