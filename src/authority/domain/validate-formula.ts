import { checkInteger, fieldsOf, isPlainObject, listOf } from './check-shape.ts';
import { isNumberFact, maxMinor } from './fact-definition.ts';
import { definitionOf, isFactId } from './facts.ts';
import { type Report, below } from './fault.ts';

export const maxFormulaDepth = 6;
export const maxParts = 10;

/** A whole number of minor units or arithmetic over facts of whole numbers; see `Formula`. */
export function checkFormula(value: unknown, pointer: string, report: Report, depth = 1): void {
  if (typeof value === 'number') {
    checkInteger(value, pointer, 0, maxMinor, report);
    return;
  }
  if (depth > maxFormulaDepth) {
    report(pointer, 'too-deep', { maxDepth: maxFormulaDepth });
    return;
  }
  if (!isPlainObject(value)) {
    report(pointer, 'wrong-type', { expected: 'amount-or-formula' });
    return;
  }
  if (Object.hasOwn(value, 'fact')) {
    checkFact(value, pointer, report);
    return;
  }
  switch (value['op']) {
    case 'percentOf': {
      checkScaled(value, pointer, { factor: 'percent', max: 1000 }, report, depth);
      return;
    }
    case 'times': {
      checkScaled(value, pointer, { factor: 'by', max: 10_000 }, report, depth);
      return;
    }
    case 'plus':
    case 'min':
    case 'max': {
      checkParts(value, pointer, report, depth);
      return;
    }
    case 'minus': {
      checkDifference(value, pointer, report, depth);
      return;
    }
    default:
      report(below(pointer, 'op'), 'not-allowed', { allowed: ['percentOf', 'times', 'plus', 'minus', 'min', 'max'] });
  }
}

function checkFact(value: unknown, pointer: string, report: Report): void {
  const fields = fieldsOf(value, pointer, { required: ['fact'] }, report);
  if (!fields) return;
  const { fact } = fields;
  if (typeof fact !== 'string' || !isFactId(fact)) {
    report(below(pointer, 'fact'), 'unknown-fact', { fact });
    return;
  }
  if (!isNumberFact(definitionOf(fact))) report(below(pointer, 'fact'), 'wrong-type', { expected: 'number-fact' });
}

function checkScaled(
  value: unknown,
  pointer: string,
  { factor, max }: { readonly factor: 'percent' | 'by'; readonly max: number },
  report: Report,
  depth: number,
): void {
  const fields = fieldsOf(value, pointer, { required: ['op', factor, 'of'] }, report);
  if (!fields) return;
  checkInteger(fields[factor], below(pointer, factor), 0, max, report);
  checkFormula(fields['of'], below(pointer, 'of'), report, depth + 1);
}

function checkParts(value: unknown, pointer: string, report: Report, depth: number): void {
  const fields = fieldsOf(value, pointer, { required: ['op', 'of'] }, report);
  if (!fields) return;
  for (const { item, at } of listOf(fields['of'], below(pointer, 'of'), { min: 1, max: maxParts }, report)) {
    checkFormula(item, at, report, depth + 1);
  }
}

function checkDifference(value: unknown, pointer: string, report: Report, depth: number): void {
  const fields = fieldsOf(value, pointer, { required: ['op', 'from', 'take'] }, report);
  if (!fields) return;
  checkFormula(fields['from'], below(pointer, 'from'), report, depth + 1);
  checkFormula(fields['take'], below(pointer, 'take'), report, depth + 1);
}
