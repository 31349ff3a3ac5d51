import { type FactDefinition, type Operator, isNumberFact, operatorsFor } from '../domain/fact-definition.ts';
import { factIds } from '../domain/fact-vector.ts';
import { type FactId, definitionOf } from '../domain/facts.ts';
import { maxDepth, maxLeaves } from '../domain/validate-conditions.ts';
import {
  type JsonSchema,
  code,
  definition,
  either,
  exactly,
  flag,
  integer,
  listOf,
  objectOf,
  oneOf,
  setOf,
} from './json-schema.ts';

/** Definitions of conditions: `conditions` is a root, `condition-2` and on what may stand so deep inside it. */
export const conditionDefinitions = (): Readonly<Record<string, JsonSchema>> => ({
  comparison: either(...factIds.flatMap(comparisonsOf)),
  reference: objectOf({ condition: code }),
  conditions: either(definition('reference'), ...groupsAt(1)),
  ...Object.fromEntries(levelsBelow.map((depth) => [`condition-${depth}`, nodeAt(depth)])),
});

const levelsBelow = Array.from({ length: maxDepth }, (_, index) => index + 2);

const nodeAt = (depth: number): JsonSchema =>
  either(definition('comparison'), definition('reference'), ...(depth > maxDepth ? [] : groupsAt(depth)));

function groupsAt(depth: number): readonly JsonSchema[] {
  const inner = definition(`condition-${depth + 1}`);
  const children = listOf(inner, 1, maxLeaves);
  return [objectOf({ all: children }), objectOf({ any: children }), objectOf({ not: inner })];
}

/** One schema per fact and shape of value: a list for `in` and `notIn`, else one value. */
function comparisonsOf(fact: FactId): readonly JsonSchema[] {
  const known = definitionOf(fact);
  const operators = operatorsFor[known.type];
  const single = operators.filter((operator) => !takesList(operator));
  const listing = operators.filter(takesList);
  const value = comparedValue(known);
  return [
    objectOf({ fact: exactly(fact), operator: oneOf(single), value }),
    ...(listing.length > 0 ? [objectOf({ fact: exactly(fact), operator: oneOf(listing), value: setOf(value, 1, 100) })] : []),
  ];
}

const takesList = (operator: Operator): boolean => operator === 'in' || operator === 'notIn';

function comparedValue(known: FactDefinition): JsonSchema {
  if (isNumberFact(known)) return integer(known.min, known.max);
  return known.type === 'bool' ? flag : oneOf(known.values);
}

/** Facts as plain values, none of them required. */
export const plainFactsSchema = (): JsonSchema =>
  objectOf(Object.fromEntries(factIds.map((fact) => [fact, plainValue(definitionOf(fact))])), factIds);

const plainValue = (known: FactDefinition): JsonSchema =>
  known.type === 'set' ? listOf(oneOf(known.values), 0, 100) : comparedValue(known);
