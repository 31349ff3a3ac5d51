import type { Leaf, ResolvedCondition } from '../../domain/condition.ts';
import type { FactAtoms } from './fact-atoms.ts';
import { type Term, always, and, never, not, or } from './prover.ts';

/** What is taken as given of a leaf, true or false; undefined leaves it to the solver. */
export type Given = (leaf: Leaf) => boolean | undefined;

const nothingGiven: Given = () => undefined;

/**
 * Kleene's three values by two propositions, as the product reads them: a condition is TRUE when its hardest reading holds
 * (a comparison of an unknown fact is false, under an odd number of `not` true), and bites when its easiest does.
 */
export const isTrue = (condition: ResolvedCondition, atoms: FactAtoms, given: Given = nothingGiven): Term =>
  reading(condition, atoms, given, false);

/** TRUE or UNKNOWN: what a forbid, cap, requirement or duty acts on. */
export const mayBeTrue = (condition: ResolvedCondition, atoms: FactAtoms, given: Given = nothingGiven): Term =>
  reading(condition, atoms, given, true);

function reading(condition: ResolvedCondition, atoms: FactAtoms, given: Given, unknownAs: boolean): Term {
  if ('all' in condition) return and(...condition.all.map((child) => reading(child, atoms, given, unknownAs)));
  if ('any' in condition) return or(...condition.any.map((child) => reading(child, atoms, given, unknownAs)));
  if ('not' in condition) return not(reading(condition.not, atoms, given, !unknownAs));
  const known = given(condition);
  if (known !== undefined) return known ? always : never;
  const unknown = atoms.isUnknown(condition.fact);
  return unknownAs ? or(atoms.holds(condition), unknown) : and(atoms.holds(condition), not(unknown));
}
