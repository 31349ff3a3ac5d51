import { leavesOf, type ResolvedCondition } from './condition.ts';
import { type Effect, factsInAmount } from './effect.ts';
import type { FactId } from './facts.ts';
import { kindMeasures } from './ledger-facts.ts';
import type { BoundRule, Policy } from './policy.ts';
import type { RemedyKind } from './remedy-catalogue.ts';

/** What a rule has to know of a case: the facts in its conditions and in its amount, each once. */
export const factsOf = (conditions: ResolvedCondition, effect: Effect): readonly FactId[] => [
  ...new Set([...leavesOf(conditions).map(({ fact }) => fact), ...factsInAmount(effect)]),
];

/** The facts that any rule reads, of whatever day its version is. A fact of the ledger outside of them changes no answer and no reason. */
export const factsRead = ({ rulesFor, asked }: Policy): ReadonlySet<FactId> =>
  new Set([...rulesFor.values(), ...(asked?.values() ?? [])].flatMap((rules) => rules.flatMap(readBy)));

/** The kinds of remedy whose rules read a fact about the kind asked for. */
export const kindsAsking = ({ rulesFor, asked }: Policy): readonly RemedyKind[] =>
  [...rulesFor].flatMap(([kind, rules]) =>
    [...rules, ...(asked?.get(kind) ?? [])].some((rule) => readBy(rule).some(isOfKind)) ? [kind] : [],
  );

const readBy = ({ reads, earlier }: BoundRule): readonly FactId[] => (earlier ? [...reads, ...earlier.reads] : reads);

const isOfKind = (fact: FactId): boolean => Object.hasOwn(kindMeasures, fact);
