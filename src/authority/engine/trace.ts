import type { FactId } from '../domain/facts.ts';
import type { Slots } from '../domain/fact-vector.ts';
import type { LeafTrace, Passed } from '../domain/rule-trace.ts';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../domain/truth.ts';
import type { CompiledCondition } from './conditions.ts';

/**
 * The leaves that made the condition what it is. A group is decided by exactly those children that have its own truth, so the
 * others are left out: the true ones of an `any` that holds, the false ones of an `all` that does not.
 */
export function decisiveLeaves(condition: CompiledCondition, slots: Slots, isNegated = false): readonly LeafTrace[] {
  if (condition.kind === 'leaf') {
    const { leaf, slot } = condition;
    const { fact, operator, value } = leaf;
    const passed = passedOf(condition.truth(slots));
    return [{ fact, operator, expected: value, actual: slots[slot] ?? null, passed, negated: isNegated }];
  }
  if (condition.kind === 'not') return condition.children.flatMap((child) => decisiveLeaves(child, slots, !isNegated));
  const truth = condition.truth(slots);
  return condition.children
    .filter((child) => child.truth(slots) === truth)
    .flatMap((child) => decisiveLeaves(child, slots, isNegated));
}

/** The unknown facts that keep the condition UNKNOWN; none when it is certain. */
export function doubtedFacts(condition: CompiledCondition, slots: Slots): readonly FactId[] {
  if (condition.truth(slots) !== UNKNOWN) return [];
  return [...new Set(decisiveLeaves(condition, slots).map(({ fact }) => fact))];
}

export const passedOf = (truth: Truth): Passed => (truth === TRUE ? true : truth === FALSE ? false : 'unknown');
