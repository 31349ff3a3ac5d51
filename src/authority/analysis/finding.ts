import type { RuleKey } from '../domain/effect.ts';
import type { RuleTest } from '../domain/rule-test.ts';
import type { Verdict } from '../domain/verdict.ts';

export const findingCodes = [
  'unsatisfiable',
  'dead-grant',
  'shadowed-grant',
  'conflicting-overlap',
  'redundant-leaf',
  'gap',
  'orphan',
  'falls-with-level',
  'falls-with-training',
  'falls-with-tenure',
  'grant-without-cap',
  'cap-with-exceptions',
  'equal-conditions-different-limits',
  'duplicate-rule',
  'executor-changed',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** An error keeps a ruleset from being published, a warning needs somebody to acknowledge it, an info is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

export type Finding = {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The rule the finding is about first, then those that make it so. */
  readonly rules: readonly RuleKey[];
  readonly params: Readonly<Record<string, unknown>>;
  /** One concrete case that shows it, as the real evaluator answers it. */
  readonly witness: Witness;
  /** The same person one level, training or month further, where that is what the finding is about. */
  readonly then?: Witness;
};

export type Witness = {
  readonly given: RuleTest['given'];
  readonly verdict: Verdict;
  readonly limitMinor: number | null;
  readonly matched: readonly RuleKey[];
};

export const severities: Readonly<Record<FindingCode, Severity>> = {
  unsatisfiable: 'error',
  orphan: 'error',
  'grant-without-cap': 'error',
  'dead-grant': 'warning',
  'shadowed-grant': 'warning',
  'redundant-leaf': 'warning',
  'falls-with-level': 'warning',
  'falls-with-training': 'warning',
  'falls-with-tenure': 'warning',
  'equal-conditions-different-limits': 'warning',
  'duplicate-rule': 'warning',
  'executor-changed': 'warning',
  gap: 'warning',
  'conflicting-overlap': 'info',
  'cap-with-exceptions': 'info',
};

/** How often a remedy was asked for in complaints of a category. */
export type HistoryEntry = { readonly category: string; readonly remedy: string; readonly cases: number };
