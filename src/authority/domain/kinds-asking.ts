import { leavesOf } from './condition.ts';
import type { Effect } from './effect.ts';
import type { FactId } from './facts.ts';
import { factsInFormula } from './formula.ts';
import { kindMeasures } from './ledger-facts.ts';
import type { Policy } from './policy.ts';
import type { RemedyKind } from './remedy-catalogue.ts';

/** The kinds of remedy whose rules read a fact about the kind asked for. */
export const kindsAsking = ({ rulesFor }: Policy): readonly RemedyKind[] =>
  [...rulesFor].flatMap(([kind, rules]) =>
    rules.some(({ conditions, rule }) => leavesOf(conditions).some(({ fact }) => isOfKind(fact)) || readsKind(rule.effect))
      ? [kind]
      : [],
  );

const readsKind = (effect: Effect): boolean =>
  effect.type === 'grant'
    ? factsInFormula(effect.upTo).some(isOfKind)
    : effect.type === 'owe' && factsInFormula(effect.amount).some(isOfKind);

const isOfKind = (fact: FactId): boolean => Object.hasOwn(kindMeasures, fact);
