import type { Condition } from './condition.ts';
import type { Effect, RuleKey } from './effect.ts';
import type { RemedyKind } from './remedy-catalogue.ts';
import type { RuleTest } from './rule-test.ts';

/** One sentence of policy. Rules have no order and no priority; an amount is in the effect, never in the conditions. */
export type Rule = {
  readonly key: RuleKey;
  readonly title: string;
  readonly rationale: string;
  readonly policyRef: string;
  readonly owner: string;
  /** Calendar date, `2027-03-31`. */
  readonly reviewBy: string;
  readonly goesBy: GoesBy;
  /** `every` also covers kinds the catalogue gains later, which a prohibition wants and a list would miss. */
  readonly remedies: 'every' | readonly RemedyKind[];
  readonly conditions: Condition;
  readonly effect: Effect;
  readonly tests: readonly RuleTest[];
};

/** Which date picks the version of the rule, and whether an earlier complaint keeps the better of both. */
export type GoesBy = { readonly date: (typeof goesByDates)[number]; readonly keepsTheBetter: boolean };
export const goesByDates = ['decision', 'received', 'event', 'bill'] as const;
