import type { Leaf } from '../../domain/condition.ts';
import { type FactDefinition, type FactValue, isNumberFact } from '../../domain/fact-definition.ts';
import { factIds } from '../../domain/fact-vector.ts';
import { type FactId, definitionOf } from '../../domain/facts.ts';
import type { PlainFacts } from '../../domain/rule-test.ts';
import { type Prover, type Term, always, and, never, not, or } from './prover.ts';

/** Every fact as propositions: a number by the thresholds that matter, one word of an enum, each member of a set. */
export type FactAtoms = {
  /** Whether the comparison holds of the fact's value, known or not. */
  readonly holds: (leaf: Leaf) => Term;
  readonly isUnknown: (fact: FactId) => Term;
  readonly equals: (fact: FactId, value: FactValue) => Term;
  /** Ascending, of a number fact; between two of them no rule tells values apart. */
  readonly thresholds: (fact: FactId) => readonly number[];
};

/** Only numbers that a leaf compares with, or that `values` holds, get a threshold: all others are alike. */
export function factAtoms(prover: Prover, leaves: readonly Leaf[], values: readonly PlainFacts[]): FactAtoms {
  const found = new Map(factIds.map((fact) => [fact, thresholdsOf(fact, leaves, values)]));
  const thresholds = (fact: FactId): readonly number[] => found.get(fact) ?? [];
  for (const fact of factIds) constrain(prover, fact, definitionOf(fact), thresholds(fact));
  const equals = (fact: FactId, value: FactValue): Term => equality(fact, definitionOf(fact), value);
  return { thresholds, equals, isUnknown: unknownAtom, holds: (leaf) => leafTerm(leaf, equals) };
}

const thresholdName = (fact: FactId, at: number): string => `${fact}>=${at}`;
const wordName = (fact: FactId, word: string): string => `${fact}=${word}`;
const memberName = (fact: FactId, member: string): string => `${fact}~${member}`;
const yesName = (fact: FactId): string => `${fact}!`;

export const unknownAtom = (fact: FactId): string => `${fact}?`;
export const isAtLeast = (model: ReadonlySet<string>, fact: FactId, at: number): boolean => model.has(thresholdName(fact, at));
export const isWord = (model: ReadonlySet<string>, fact: FactId, word: string): boolean => model.has(wordName(fact, word));
export const isMember = (model: ReadonlySet<string>, fact: FactId, member: string): boolean =>
  model.has(memberName(fact, member));
export const isYes = (model: ReadonlySet<string>, fact: FactId): boolean => model.has(yesName(fact));

function thresholdsOf(fact: FactId, leaves: readonly Leaf[], values: readonly PlainFacts[]): readonly number[] {
  const definition = definitionOf(fact);
  if (!isNumberFact(definition)) return [];
  const compared = leaves.flatMap((leaf) => (leaf.fact === fact ? [Number(leaf.value)] : []));
  const held = values.map((facts) => facts[fact]).filter((value) => typeof value === 'number');
  const ranks = definition.unit === 'rank' ? span(definition.min, definition.max) : [];
  const all = [...compared, ...held, ...ranks, ...alwaysSplit(fact)].flatMap((value) => [value, value + 1]);
  return [...new Set(all)].filter((at) => at > definition.min && at <= definition.max).sort((a, b) => a - b);
}

/** The invariants below tell none from some. */
const alwaysSplit = (fact: FactId): readonly number[] =>
  fact === 'customer.creditCount12m' || fact === 'customer.credits12mMinor' ? [0] : [];

const span = (min: number, max: number): readonly number[] => Array.from({ length: max - min + 1 }, (_, index) => min + index);

function constrain(prover: Prover, fact: FactId, definition: FactDefinition, thresholds: readonly number[]): void {
  if (definition.type === 'enum') prover.exactlyOne(definition.values.map((word) => wordName(fact, word)));
  for (const [index, at] of thresholds.entries()) {
    const higher = thresholds[index + 1];
    if (higher !== undefined) prover.implies(thresholdName(fact, higher), thresholdName(fact, at));
  }
}

function equality(fact: FactId, definition: FactDefinition, value: FactValue): Term {
  if (isNumberFact(definition)) {
    const number = Number(value);
    return and(atLeast(fact, definition, number), not(atLeast(fact, definition, number + 1)));
  }
  if (definition.type === 'bool') return value === true ? yesName(fact) : not(yesName(fact));
  if (definition.type === 'enum') return wordName(fact, String(value));
  const members = typeof value === 'object' ? value : [];
  return and(...definition.values.map((word) => (members.includes(word) ? memberName(fact, word) : not(memberName(fact, word)))));
}

function atLeast(fact: FactId, { min, max }: { readonly min: number; readonly max: number }, at: number): Term {
  if (at <= min) return always;
  return at > max ? never : thresholdName(fact, at);
}

function leafTerm({ fact, operator, value }: Leaf, equals: FactAtoms['equals']): Term {
  const definition = definitionOf(fact);
  const beyond = (at: number): Term => (isNumberFact(definition) ? atLeast(fact, definition, at) : never);
  switch (operator) {
    case 'equal':
      return equals(fact, value);
    case 'notEqual':
      return not(equals(fact, value));
    case 'in':
      return or(...membersOf(value).map((word) => wordName(fact, word)));
    case 'notIn':
      return not(or(...membersOf(value).map((word) => wordName(fact, word))));
    case 'contains':
      return memberName(fact, String(value));
    case 'doesNotContain':
      return not(memberName(fact, String(value)));
    case 'lessThan':
      return not(beyond(Number(value)));
    case 'lessThanInclusive':
      return not(beyond(Number(value) + 1));
    case 'greaterThan':
      return beyond(Number(value) + 1);
    case 'greaterThanInclusive':
      return beyond(Number(value));
  }
}

const membersOf = (value: FactValue): readonly string[] => (typeof value === 'object' ? value : [String(value)]);
