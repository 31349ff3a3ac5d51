import type { Reason } from '../domain/reason.ts';
import { type InEach, inEach } from './in-each.ts';
import type { Translated } from './language.ts';
import { reasonSentence, type Tone } from './reason-sentence.ts';

/** A reason to the employee; to the customer while it is being decided; to the customer once the answer was no. */
export type ReasonSaid = Readonly<Record<Tone, Translated>>;

export const reasonSaid = (reason: Reason, speeches: InEach): ReasonSaid => {
  const as = (tone: Tone): Translated => inEach(speeches, (speech) => reasonSentence(reason, tone, speech));
  return { staff: as('staff'), customer: as('customer'), refused: as('refused') };
};
