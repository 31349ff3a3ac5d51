import type { Leaf, ResolvedCondition } from '../domain/condition.ts';
import type { Effect } from '../domain/effect.ts';
import { isNumberFact } from '../domain/fact-definition.ts';
import { type FactId, definitionOf } from '../domain/facts.ts';
import type { SpelledRule } from './world.ts';

/** Which way a leaf pushes as its fact grows; null where it may push either way. */
type Direction = 'up' | 'down' | null;

const directions: Readonly<Record<Leaf['operator'], Direction>> = {
  greaterThan: 'up',
  greaterThanInclusive: 'up',
  contains: 'up',
  lessThan: 'down',
  lessThanInclusive: 'down',
  doesNotContain: 'down',
  equal: null,
  notEqual: null,
  in: null,
  notIn: null,
};

/**
 * Rules in which more of the fact may take authority away: a grant should read it upwards only, whatever stands against a
 * remedy downwards only. Where there is none, more of the fact never permits less, by the form of the rules alone.
 */
export const rulesAgainst = (rules: readonly SpelledRule[], facts: readonly FactId[]): readonly SpelledRule[] =>
  rules.filter(({ rule: { effect }, conditions }) =>
    signedLeaves(conditions, true).some(({ leaf, isPositive }) => facts.includes(leaf.fact) && !helps(leaf, isPositive, effect)),
  );

function helps({ fact, operator, value }: Leaf, isPositive: boolean, { type }: Effect): boolean {
  const definition = definitionOf(fact);
  if (operator === 'greaterThanInclusive' && isNumberFact(definition) && value === definition.min) return true;
  const direction = directions[operator];
  if (direction === null) return false;
  const wanted = type === 'grant' ? 'up' : 'down';
  return (direction === wanted) === isPositive;
}

type Signed = { readonly leaf: Leaf; readonly isPositive: boolean };

function signedLeaves(condition: ResolvedCondition, isPositive: boolean): readonly Signed[] {
  if ('all' in condition) return condition.all.flatMap((child) => signedLeaves(child, isPositive));
  if ('any' in condition) return condition.any.flatMap((child) => signedLeaves(child, isPositive));
  if ('not' in condition) return signedLeaves(condition.not, !isPositive);
  return [{ leaf: condition, isPositive }];
}
