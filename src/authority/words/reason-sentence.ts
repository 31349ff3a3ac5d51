import type { Reason, ReasonCode } from '../domain/reason.ts';
import type { ReasonTones } from './reason-words.ts';
import type { Speech } from './speech.ts';

export const tones = ['staff', 'customer', 'refused'] as const;
export type Tone = (typeof tones)[number];

/** One reason as a sentence for the employee, or for the customer before or after a refusal. */
export function reasonSentence(reason: Reason, tone: Tone, speech: Speech): string {
  // The mapped type gives each code the tones of its own reason; the compiler cannot follow that through a union.
  const words = speech.words.reasons[reason.code] as ReasonTones<Reason>;
  return words[tone](reason, speech);
}

/** The heading under which decisions with this reason are counted. */
export const reasonHeading = (code: ReasonCode, { words }: Speech): string => words.reasons[code].statistics;
