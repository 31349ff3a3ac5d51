import { type FactValue, isNumberFact } from '../../domain/fact-definition.ts';
import { factIds } from '../../domain/fact-vector.ts';
import { type FactId, definitionOf, fits } from '../../domain/facts.ts';
import type { PlainFacts } from '../../domain/rule-test.ts';
import { type FactAtoms, isAtLeast, isMember, isWord, isYes, unknownAtom } from './fact-atoms.ts';
import type { Model } from './prover.ts';

export type FoundFacts = { readonly facts: PlainFacts; readonly unknown: readonly FactId[] };

/** A model as plain facts; where several numbers would do, the ordinary one or else the nearest to it. */
export function readModel(model: Model, atoms: FactAtoms, ordinary: PlainFacts): FoundFacts {
  const facts: Partial<Record<FactId, FactValue>> = {};
  for (const fact of factIds) facts[fact] = valueIn(model, atoms, fact, ordinary[fact]);
  return { facts: facts as PlainFacts, unknown: factIds.filter((fact) => model.has(unknownAtom(fact))) };
}

function valueIn(model: Model, atoms: FactAtoms, fact: FactId, ordinary: FactValue | undefined): FactValue {
  const definition = definitionOf(fact);
  if (definition.type === 'bool') return isYes(model, fact);
  if (definition.type === 'enum') return definition.values.find((word) => isWord(model, fact, word)) ?? '';
  if (definition.type === 'set') return definition.values.filter((member) => isMember(model, fact, member));
  const thresholds = atoms.thresholds(fact);
  const lowest = Math.max(definition.min, ...thresholds.filter((at) => isAtLeast(model, fact, at)));
  const highest = Math.min(definition.max, ...thresholds.filter((at) => !isAtLeast(model, fact, at)).map((at) => at - 1));
  const wanted = typeof ordinary === 'number' && isNumberFact(definition) && fits(definition, ordinary) ? ordinary : lowest;
  return Math.min(highest, Math.max(lowest, wanted));
}
