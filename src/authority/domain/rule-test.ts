import type { Level } from '../../kernel/index.ts';
import type { CounterKey } from './counter.ts';
import type { FactId, FactValueOf } from './facts.ts';
import type { ReasonCode } from './reason.ts';
import type { RemedyKind } from './remedy-catalogue.ts';
import type { Verdict } from './verdict.ts';

export type PlainFacts = { readonly [Id in FactId]?: FactValueOf<Id> };

/** Given this case, expect this answer. Facts not named are those of the ruleset's ordinary case. */
export type RuleTest = {
  readonly name: string;
  readonly given: {
    readonly remedy: RemedyKind;
    readonly amountMinor?: number;
    readonly facts?: PlainFacts;
    /** Facts of the ordinary case that are unknown here. */
    readonly unknown?: readonly FactId[];
    /** Minor units or times used so far; a counter not named has nothing used. */
    readonly used?: Readonly<Partial<Record<CounterKey, number>>>;
    readonly evidence?: readonly string[];
    readonly secondPerson?: boolean;
  };
  readonly expect: {
    readonly verdict: Verdict;
    readonly limitMinor?: number;
    readonly level?: Level;
    /** Reason codes, in any order; absent means not looked at. */
    readonly reasons?: readonly ReasonCode[];
  };
};
