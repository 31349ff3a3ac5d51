import { type Case, factOf } from './case.ts';
import { type Leaf, leavesOf } from './condition.ts';
import { type FactDefinition, type FactValue, isNumberFact } from './fact-definition.ts';
import { withFacts } from './fact-vector.ts';
import { type FactId, definitionOf, fits } from './facts.ts';

export type Change = { readonly fact: FactId; readonly to: FactValue };

/**
 * The changes an employee could bring about by doing their work, towards more authority only: for a yes-or-no fact that it
 * becomes true, for a number the nearest value on the good side of each threshold a rule names.
 */
export function changesWithinReach(subject: Case): readonly (readonly Change[])[] {
  const byFact = new Map<FactId, Change[]>();
  for (const { fact, value } of leavesAsked(subject)) {
    const definition = definitionOf(fact);
    if (definition.changeableBy !== 'employee') continue;
    const wanted = valuesTowards(definition, factOf(subject, fact), value);
    byFact.set(fact, [...(byFact.get(fact) ?? []), ...wanted.map((to) => ({ fact, to }))]);
  }
  return [...byFact.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([fact, changes]) => nearestFirst(changes, factOf(subject, fact)));
}

function valuesTowards(definition: FactDefinition, now: FactValue | undefined, threshold: FactValue): readonly FactValue[] {
  if (definition.type === 'bool') return definition.authority === 'up' && now !== true ? [true] : [];
  if (!isNumberFact(definition) || typeof threshold !== 'number') return [];
  return [threshold - 1, threshold, threshold + 1]
    .filter((value) => fits(definition, value))
    .filter((value) => typeof now !== 'number' || (definition.authority === 'up' ? value > now : value < now));
}

const nearestFirst = (changes: readonly Change[], now: FactValue | undefined): readonly Change[] =>
  [...changes].sort((a, b) => distance(a.to, now) - distance(b.to, now));

/** From an unknown number the most generous comes first: the largest of what may only lower authority. */
const distance = (to: FactValue, now: FactValue | undefined): number =>
  typeof to !== 'number' ? 0 : typeof now === 'number' ? Math.abs(to - now) : -to;

/** Trainings a rule asks for that the employee has not had; none while nobody knows what they have had. */
export function missingTrainings(subject: Case): readonly string[] {
  const held = trainingsOf(subject);
  if (!held) return [];
  const asked = leavesAsked(subject).flatMap(({ fact, value }) =>
    fact === 'employee.trainings' && typeof value === 'string' && !held.includes(value) ? [value] : [],
  );
  return [...new Set(asked)].sort();
}

export const withTraining = (subject: Case, training: string): Case => ({
  ...subject,
  facts: withFacts(subject.facts, { 'employee.trainings': [...(trainingsOf(subject) ?? []), training] }),
});

function trainingsOf(subject: Case): readonly string[] | null {
  const held = factOf(subject, 'employee.trainings');
  return typeof held === 'object' ? held : null;
}

const leavesAsked = (subject: Case): readonly Leaf[] => subject.rules.flatMap(({ conditions }) => leavesOf(conditions));
