import { levels } from '../../kernel/index.ts';
import { checkCode, checkInteger, checkOneOf, fieldsOf, isPlainObject } from './check-shape.ts';
import { counterScopes, counterWindows } from './counter.ts';
import type { Effect } from './effect.ts';
import { maxMinor } from './fact-definition.ts';
import { type Report, below } from './fault.ts';
import { checkFormula } from './validate-formula.ts';

/** One of the six effects with exactly its own parameters. */
export function checkEffect(value: unknown, pointer: string, report: Report): void {
  if (!isPlainObject(value)) {
    report(pointer, 'not-an-object');
    return;
  }
  const { type } = value;
  if (!isEffectType(type)) {
    report(below(pointer, 'type'), 'not-allowed', { allowed: Object.keys(shapes) });
    return;
  }
  const fields = fieldsOf(value, pointer, shapes[type], report);
  if (fields) fieldChecks[type](fields, pointer, report);
}

type EffectType = Effect['type'];

const shapes: Readonly<Record<EffectType, { readonly required: readonly string[]; readonly optional?: readonly string[] }>> = {
  grant: { required: ['type', 'upTo'] },
  cap: { required: ['type', 'counter', 'window'], optional: ['max', 'times', 'of', 'cause'] },
  forbid: { required: ['type', 'reason', 'for'], optional: ['above'] },
  require: { required: ['type', 'level'], optional: ['above'] },
  duty: { required: ['type', 'duty'], optional: ['above'] },
  owe: { required: ['type', 'amount', 'payWithin', 'latePenalty'] },
};

const isEffectType = (type: unknown): type is EffectType => typeof type === 'string' && Object.hasOwn(shapes, type);

type FieldCheck = (fields: Readonly<Record<string, unknown>>, pointer: string, report: Report) => void;

const fieldChecks: Readonly<Record<EffectType, FieldCheck>> = {
  grant: ({ upTo }, pointer, report) => checkFormula(upTo, below(pointer, 'upTo'), report),
  cap: (fields, pointer, report) => {
    checkOneOf(fields['counter'], below(pointer, 'counter'), counterScopes, report);
    checkOneOf(fields['window'], below(pointer, 'window'), counterWindows, report);
    checkMost(fields, pointer, report);
    if (Object.hasOwn(fields, 'of')) checkOneOf(fields['of'], below(pointer, 'of'), ['every-remedy', 'these-remedies'], report);
    if (Object.hasOwn(fields, 'cause')) checkOneOf(fields['cause'], below(pointer, 'cause'), ['same'], report);
  },
  forbid: (fields, pointer, report) => {
    checkCode(fields['reason'], below(pointer, 'reason'), report);
    checkOneOf(fields['for'], below(pointer, 'for'), ['this-employee', 'everyone'], report);
    checkAbove(fields, pointer, report);
  },
  require: (fields, pointer, report) => {
    checkOneOf(fields['level'], below(pointer, 'level'), levels, report);
    checkAbove(fields, pointer, report);
  },
  duty: (fields, pointer, report) => {
    checkDuty(fields['duty'], below(pointer, 'duty'), report);
    checkAbove(fields, pointer, report);
  },
  owe: ({ amount, payWithin, latePenalty }, pointer, report) => {
    checkFormula(amount, below(pointer, 'amount'), report);
    checkPayWithin(payWithin, below(pointer, 'payWithin'), report);
    if (latePenalty !== null) checkInteger(latePenalty, below(pointer, 'latePenalty'), 0, maxMinor, report);
  },
};

/** Money or times, and not both. */
function checkMost(fields: Readonly<Record<string, unknown>>, pointer: string, report: Report): void {
  const found = ['max', 'times'].filter((key) => Object.hasOwn(fields, key));
  if (found.length > 1) report(pointer, 'several-kinds', { found });
  else if (found[0] === 'times') checkInteger(fields['times'], below(pointer, 'times'), 0, 1000, report);
  else if (found[0] === 'max') checkInteger(fields['max'], below(pointer, 'max'), 0, maxMinor, report);
  else report(below(pointer, 'max'), 'missing-key');
}

function checkAbove(fields: Readonly<Record<string, unknown>>, pointer: string, report: Report): void {
  if (Object.hasOwn(fields, 'above')) checkInteger(fields['above'], below(pointer, 'above'), 0, maxMinor, report);
}

function checkDuty(value: unknown, pointer: string, report: Report): void {
  const needsEvidence = isPlainObject(value) && value['kind'] === 'evidence';
  const fields = fieldsOf(value, pointer, { required: needsEvidence ? ['kind', 'evidence'] : ['kind'] }, report);
  if (!fields) return;
  if (needsEvidence) {
    checkCode(fields['evidence'], below(pointer, 'evidence'), report);
    return;
  }
  checkOneOf(fields['kind'], below(pointer, 'kind'), ['note', 'evidence', 'second-person', 'notify-customer'], report);
}

function checkPayWithin(value: unknown, pointer: string, report: Report): void {
  const fields = fieldsOf(value, pointer, { required: ['count', 'unit'] }, report);
  if (!fields) return;
  checkInteger(fields['count'], below(pointer, 'count'), 0, 3650, report);
  checkOneOf(fields['unit'], below(pointer, 'unit'), ['working-days', 'calendar-days'], report);
}
