import { type Fields, checkInteger, checkNoneTwice, checkOneOf, fieldsOf, listOf } from './check-shape.ts';
import { type FactDefinition, isNumberFact, operatorsFor } from './fact-definition.ts';
import { definitionOf, isFactId } from './facts.ts';
import { type Report, below } from './fault.ts';

/** `{fact, operator, value}` and nothing else: no path, no parameters, no priority, no decorated operator, no second fact. */
export function checkLeaf(value: Fields, pointer: string, report: Report): void {
  const fields = fieldsOf(value, pointer, { required: ['fact', 'operator', 'value'] }, report);
  if (!fields) return;
  const { fact, operator } = fields;
  if (typeof fact !== 'string') {
    report(below(pointer, 'fact'), 'wrong-type', { expected: 'text' });
    return;
  }
  if (!isFactId(fact)) {
    report(below(pointer, 'fact'), /amount/i.test(fact) ? 'amount-in-condition' : 'unknown-fact', { fact });
    return;
  }
  const definition = definitionOf(fact);
  const operators: readonly string[] = operatorsFor[definition.type];
  if (typeof operator !== 'string' || !operators.includes(operator)) {
    report(below(pointer, 'operator'), 'operator-not-for-fact', { fact, operators });
    return;
  }
  checkExpected(definition, operator, fields['value'], below(pointer, 'value'), report);
}

function checkExpected(definition: FactDefinition, operator: string, value: unknown, pointer: string, report: Report): void {
  if (operator !== 'in' && operator !== 'notIn') {
    checkMember(definition, value, pointer, report);
    return;
  }
  const items = listOf(value, pointer, { min: 1, max: 100 }, report);
  checkNoneTwice(items, report);
  for (const { item, at } of items) checkMember(definition, item, at, report);
}

function checkMember(definition: FactDefinition, value: unknown, pointer: string, report: Report): void {
  if (isNumberFact(definition)) {
    checkInteger(value, pointer, definition.min, definition.max, report);
    return;
  }
  if (definition.type !== 'bool') {
    checkOneOf(value, pointer, definition.values, report);
    return;
  }
  if (typeof value !== 'boolean') report(pointer, 'wrong-type', { expected: 'yes-or-no' });
}
