import type { CaseWords } from './case-file-words.ts';

/** Everything that is printed about one complaint, in words of one language. Instants are written in the zone of the house. */
export type CaseFile = {
  readonly reference: string;
  readonly printedAt: Date;
  readonly printedBy: string;
  readonly zone: string;
  readonly locale: string;
  readonly words: CaseWords;
  /** Nobody ever made this complaint: it is history for a demonstration. */
  readonly isInvented: boolean;
  /** Name and value, in order; a line without a value is left out. */
  readonly facts: readonly (readonly [string, string | null])[];
  /** What the customer said; null where personal data is not shown. */
  readonly description: string | null;
  /** The sentence that the customer read at the end. */
  readonly sentence: string | null;
  readonly remedies: readonly CaseRow[];
  readonly decisions: readonly CaseDecision[];
  readonly deadlines: readonly CaseDeadline[];
  readonly timeline: readonly CaseStep[];
  readonly messages: readonly CaseMessage[];
};

/** A row of a table: what, how much, how it stands, and when that was. */
export type CaseRow = { readonly what: string; readonly amount: string; readonly state: string; readonly at: Date | null };

/** `left` while it is paused and has no due, `late` once the due was passed: spans of the deadline's own hours in words. */
export type CaseDeadline = {
  readonly what: string;
  readonly state: string;
  readonly startedAt: Date;
  readonly dueAt: Date | null;
  readonly left: string | null;
  readonly endedAt: Date | null;
  /** The due that was passed. */
  readonly missedAt: Date | null;
  readonly late: string | null;
  readonly pauses: readonly { readonly why: string; readonly from: Date; readonly to: Date | null }[];
};

export type CaseDecision = {
  readonly at: Date;
  readonly who: string;
  readonly asked: string;
  readonly verdict: string;
  readonly reasons: readonly string[];
  readonly ruleset: string;
};

export type CaseStep = { readonly at: Date; readonly what: string; readonly who: string; readonly text: string | null };

export type CaseMessage = { readonly at: Date; readonly channel: string; readonly subject: string; readonly body: string | null };
