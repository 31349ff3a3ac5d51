import type { FindingCode } from '../analysis/finding.ts';

/** What a finding is about, in words already; empty where it says nothing of the kind. */
export type SaidOfFinding = {
  /** The rule it is about first, by its key, and those that make it so. */
  readonly rule: string;
  readonly others: string;
  readonly remedy: string;
  /** One comparison of the rule. */
  readonly clause: string;
  readonly categories: string;
  readonly cases: string;
  /** The steps of a career it falls with. */
  readonly from: string;
  readonly to: string;
  readonly training: string;
  readonly months: string;
  /** From which amount on; empty for every amount. */
  readonly above: string;
  readonly isOffered: boolean;
  /** Who carried a remedy out, and as what; who would. */
  readonly executor: string;
  readonly executorTo: string;
};

/** One function per code: a finding without words does not compile, in either language. */
export type FindingWords = { readonly [Code in FindingCode]: (said: SaidOfFinding) => string };

/** A case as people describe it, and what changes between two versions. */
export type CaseWords = {
  readonly asked: (remedy: string, amount: string | null) => string;
  readonly where: (clauses: string) => string;
  readonly unknown: (fact: string) => string;
  readonly noneOf: (fact: string) => string;
  readonly used: (amount: string, counted: string) => string;
  readonly usedTimes: (times: number, counted: string) => string;
  readonly with: (things: string) => string;
  readonly secondPerson: string;
  readonly answer: (asked: string, verdict: string, limit: string | null) => string;
  /** `from` and `upTo` are money in words, null without money; equal when it is one amount. */
  readonly newlyMay: (level: string, remedy: string, from: string | null, upTo: string | null) => string;
  readonly nowMayNot: (level: string, remedy: string, from: string | null, upTo: string | null) => string;
  readonly forExample: (asked: string) => string;
};
