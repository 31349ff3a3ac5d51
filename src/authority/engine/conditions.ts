import type { Leaf, ResolvedCondition } from '../domain/condition.ts';
import type { FactId } from '../domain/facts.ts';
import type { Slots } from '../domain/fact-vector.ts';
import { FALSE, TRUE, type Truth, negated } from '../domain/truth.ts';
import { compileLeaf } from './leaf.ts';

/** Conditions as closures: synchronous, without state, so any number of decisions may run through them at once. */
export type CompiledCondition = { readonly truth: (slots: Slots) => Truth } & (
  | { readonly kind: 'all' | 'any' | 'not'; readonly children: readonly CompiledCondition[] }
  | { readonly kind: 'leaf'; readonly leaf: Leaf; readonly slot: number }
);

export function compileCondition(condition: ResolvedCondition, slotOf: (fact: FactId) => number): CompiledCondition {
  if ('all' in condition) {
    const children = condition.all.map((child) => compileCondition(child, slotOf));
    return { kind: 'all', children, truth: least(children.map(({ truth }) => truth)) };
  }
  if ('any' in condition) {
    const children = condition.any.map((child) => compileCondition(child, slotOf));
    return { kind: 'any', children, truth: greatest(children.map(({ truth }) => truth)) };
  }
  if ('not' in condition) {
    const child = compileCondition(condition.not, slotOf);
    return { kind: 'not', children: [child], truth: (slots) => negated(child.truth(slots)) };
  }
  const slot = slotOf(condition.fact);
  return { kind: 'leaf', leaf: condition, slot, truth: compileLeaf(condition, slot) };
}

function least(truths: readonly ((slots: Slots) => Truth)[]): (slots: Slots) => Truth {
  return (slots) => {
    let lowest: Truth = TRUE;
    for (const truth of truths) {
      const found = truth(slots);
      if (found === FALSE) return FALSE;
      if (found < lowest) lowest = found;
    }
    return lowest;
  };
}

function greatest(truths: readonly ((slots: Slots) => Truth)[]): (slots: Slots) => Truth {
  return (slots) => {
    let highest: Truth = FALSE;
    for (const truth of truths) {
      const found = truth(slots);
      if (found === TRUE) return TRUE;
      if (found > highest) highest = found;
    }
    return highest;
  };
}
