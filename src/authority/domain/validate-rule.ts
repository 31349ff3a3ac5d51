import { checkCode, checkFlag, checkNoneTwice, checkOneOf, checkText, fieldsOf, isPlainObject, listOf } from './check-shape.ts';
import { type Report, below } from './fault.ts';
import type { CatalogueEntry } from './remedy-catalogue.ts';
import { goesByDates } from './rule.ts';
import { checkConditions } from './validate-conditions.ts';
import { checkEffect } from './validate-effect.ts';
import { checkRuleTests } from './validate-rule-test.ts';

/** What a rule may name: the entries of the kinds its ruleset knows. */
export type RuleContext = { readonly entries: readonly CatalogueEntry[] };

const required = [
  'key',
  'title',
  'rationale',
  'policyRef',
  'owner',
  'reviewBy',
  'goesBy',
  'remedies',
  'conditions',
  'effect',
  'tests',
];

export function checkRule(value: unknown, pointer: string, context: RuleContext, report: Report): void {
  const fields = fieldsOf(value, pointer, { required }, report);
  if (!fields) return;
  checkCode(fields['key'], below(pointer, 'key'), report);
  checkText(fields['title'], below(pointer, 'title'), 200, report);
  checkText(fields['rationale'], below(pointer, 'rationale'), 2000, report);
  checkText(fields['policyRef'], below(pointer, 'policyRef'), 300, report);
  checkText(fields['owner'], below(pointer, 'owner'), 100, report);
  checkDate(fields['reviewBy'], below(pointer, 'reviewBy'), report);
  checkGoesBy(fields['goesBy'], below(pointer, 'goesBy'), report);
  checkRemedies(fields['remedies'], below(pointer, 'remedies'), context, report);
  checkConditions(fields['conditions'], below(pointer, 'conditions'), report);
  checkEffect(fields['effect'], below(pointer, 'effect'), report);
  checkOweRemedies(fields['effect'], fields['remedies'], below(pointer, 'remedies'), context, report);
  checkRuleTests(fields['tests'], below(pointer, 'tests'), context, report);
}

/** A day that exists: `2027-02-30` does not survive the round trip. */
function checkDate(value: unknown, pointer: string, report: Report): void {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const instant = isDay ? new Date(`${value}T00:00:00Z`) : null;
  const exists = instant !== null && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(String(value));
  if (!exists) report(pointer, 'wrong-type', { expected: 'calendar-date' });
}

function checkGoesBy(value: unknown, pointer: string, report: Report): void {
  const fields = fieldsOf(value, pointer, { required: ['date', 'keepsTheBetter'] }, report);
  if (!fields) return;
  checkOneOf(fields['date'], below(pointer, 'date'), goesByDates, report);
  checkFlag(fields['keepsTheBetter'], below(pointer, 'keepsTheBetter'), report);
}

function checkRemedies(value: unknown, pointer: string, { entries }: RuleContext, report: Report): void {
  if (value === 'every') return;
  const items = listOf(value, pointer, { min: 1, max: 200 }, report);
  checkNoneTwice(items, report);
  for (const { item, at } of items) {
    if (!entries.some(({ kind }) => kind === item)) report(at, 'unknown-remedy', { remedy: item });
  }
}

/** An obligation names where it is paid: owed under every kind it would be owed as often as there are kinds. Without money it is 0. */
function checkOweRemedies(effect: unknown, remedies: unknown, pointer: string, { entries }: RuleContext, report: Report): void {
  if (!isPlainObject(effect) || effect['type'] !== 'owe') return;
  if (remedies === 'every') {
    report(pointer, 'owe-for-every-remedy');
    return;
  }
  if (!Array.isArray(remedies)) return;
  for (const [index, remedy] of remedies.entries()) {
    const entry = entries.find(({ kind }) => kind === remedy);
    if (entry && !entry.hasMoney && effect['amount'] !== 0) report(below(pointer, index), 'owe-without-money', { remedy });
  }
}
