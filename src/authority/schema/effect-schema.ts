import { levels } from '../../kernel/index.ts';
import { counterScopes, counterWindows } from '../domain/counter.ts';
import { isNumberFact, maxMinor } from '../domain/fact-definition.ts';
import { factIds } from '../domain/fact-vector.ts';
import { definitionOf } from '../domain/facts.ts';
import { maxFormulaDepth, maxParts } from '../domain/validate-formula.ts';
import { type JsonSchema, code, definition, either, exactly, integer, listOf, objectOf, oneOf } from './json-schema.ts';

const minor = integer(0, maxMinor);

/** Definitions of the six effects and of formulas, the outermost being `formula-1`. */
export const effectDefinitions = (): Readonly<Record<string, JsonSchema>> => ({
  effect: either(...effects),
  duty: either(
    objectOf({ kind: oneOf(['note', 'second-person', 'notify-customer']) }),
    objectOf({ kind: exactly('evidence'), evidence: code }),
  ),
  ...Object.fromEntries(formulaDepths.map((depth) => [`formula-${depth}`, formulaAt(depth)])),
});

const cap = {
  type: exactly('cap'),
  counter: oneOf(counterScopes),
  window: oneOf(counterWindows),
  of: oneOf(['every-remedy', 'these-remedies']),
  cause: exactly('same'),
};

const effects: readonly JsonSchema[] = [
  objectOf({ type: exactly('grant'), upTo: definition('formula-1') }),
  objectOf({ ...cap, max: minor }, ['of', 'cause']),
  objectOf({ ...cap, times: integer(0, 1000) }, ['of', 'cause']),
  objectOf({ type: exactly('forbid'), reason: code, for: oneOf(['this-employee', 'everyone']), above: minor }, ['above']),
  objectOf({ type: exactly('require'), level: oneOf(levels), above: minor }, ['above']),
  objectOf({ type: exactly('duty'), duty: definition('duty'), above: minor }, ['above']),
  objectOf({
    type: exactly('owe'),
    amount: definition('formula-1'),
    payWithin: objectOf({ count: integer(0, 3650), unit: oneOf(['working-days', 'calendar-days']) }),
    latePenalty: either({ type: 'null' }, minor),
  }),
];

const formulaDepths = Array.from({ length: maxFormulaDepth + 1 }, (_, index) => index + 1);

/** Below the deepest level only plain amounts are left. */
function formulaAt(depth: number): JsonSchema {
  if (depth > maxFormulaDepth) return minor;
  const inner = definition(`formula-${depth + 1}`);
  return either(
    minor,
    objectOf({ fact: oneOf(factIds.filter((fact) => isNumberFact(definitionOf(fact)))) }),
    objectOf({ op: exactly('percentOf'), percent: integer(0, 1000), of: inner }),
    objectOf({ op: exactly('times'), by: integer(0, 10_000), of: inner }),
    objectOf({ op: exactly('rate'), minor: integer(0, 1_000_000), per: integer(1, 1_000_000), of: inner }),
    objectOf({ op: exactly('wholePeriods'), per: integer(1, 1_000_000), of: inner }),
    objectOf({ op: exactly('ifAtLeast'), value: inner, reaches: inner, then: inner }),
    objectOf({ op: oneOf(['plus', 'min', 'max']), of: listOf(inner, 1, maxParts) }),
    objectOf({ op: exactly('minus'), from: inner, take: inner }),
  );
}
