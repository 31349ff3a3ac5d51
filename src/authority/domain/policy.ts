import type { ResolvedCondition } from './condition.ts';
import type { FactId } from './facts.ts';
import type { Slots } from './fact-vector.ts';
import type { BudgetHeld } from './budget-held.ts';
import type { SaidDay } from './known-day.ts';
import type { RemedyCatalogue, RemedyKind } from './remedy-catalogue.ts';
import type { RuleTrace } from './rule-trace.ts';
import type { Rule } from './rule.ts';
import type { Ruleset } from './ruleset.ts';
import type { Suspended } from './suspended.ts';
import type { Truth } from './truth.ts';

/** A rule whose conditions can be asked. */
export type BoundRule = {
  readonly rule: Rule;
  readonly conditions: ResolvedCondition;
  /** The facts that it asks for, in its conditions or its amount. */
  readonly reads: readonly FactId[];
  readonly truth: (slots: Slots) => Truth;
  /** The unknown facts that keep the conditions UNKNOWN; empty when they are not. */
  readonly doubted: (slots: Slots) => readonly FactId[];
  readonly trace: (slots: Slots) => RuleTrace;
  /** The version of an earlier day, where a complaint of that day keeps the better of both. */
  readonly earlier?: BoundRule;
};

export type RulesetName = Pick<Ruleset, 'id' | 'version' | 'hash'>;

/** Everything a decision goes by except the case itself. */
export type Policy = {
  readonly ruleset: Ruleset;
  readonly catalogue: RemedyCatalogue;
  readonly rulesFor: ReadonlyMap<RemedyKind, readonly BoundRule[]>;
  /** What a manager has stopped; absent while nothing is. */
  readonly suspended?: Suspended;
  /** Limits over time of whoever decides and of their team, beside the rules'; absent while there are none. */
  readonly budgets?: readonly BudgetHeld[];
  /**
   * The rules in force on the day of receipt and on the days that somebody said, each null where they are those of the decision;
   * absent where no rule goes by an earlier day, or where all are.
   */
  readonly earlier?: Readonly<Record<'received' | SaidDay, RulesetName | null>>;
  /** By kind the rules that said by which day they go, also those that do not count because of it; absent where all are of one day. */
  readonly asked?: ReadonlyMap<RemedyKind, readonly BoundRule[]>;
};
