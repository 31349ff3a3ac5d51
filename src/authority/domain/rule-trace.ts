import type { RuleKey } from './effect.ts';
import type { FactValue, Operator } from './fact-definition.ts';
import type { FactId } from './facts.ts';

/** The comparisons that made one rule true, false or unknown; the others would have changed nothing. */
export type RuleTrace = { readonly rule: RuleKey; readonly passed: Passed; readonly leaves: readonly LeafTrace[] };

export type Passed = boolean | 'unknown';

export type LeafTrace = {
  readonly fact: FactId;
  readonly operator: Operator;
  readonly expected: FactValue;
  /** Null when the fact is unknown. */
  readonly actual: FactValue | null;
  /** Whether the comparison holds, before a surrounding `not` turns it. */
  readonly passed: Passed;
  readonly negated: boolean;
};
