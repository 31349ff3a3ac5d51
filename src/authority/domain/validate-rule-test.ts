import { levels } from '../../kernel/index.ts';
import {
  type Fields,
  checkCode,
  checkFlag,
  checkInteger,
  checkOneOf,
  checkText,
  fieldsOf,
  isPlainObject,
  listOf,
} from './check-shape.ts';
import { counterIn } from './counter.ts';
import { type FactDefinition, isNumberFact, maxMinor } from './fact-definition.ts';
import { definitionOf, isFactId } from './facts.ts';
import { factIds } from './fact-vector.ts';
import { type Report, below } from './fault.ts';
import { reasonCodes } from './reason.ts';
import type { CatalogueEntry } from './remedy-catalogue.ts';
import { verdicts } from './verdict.ts';

type Context = { readonly entries: readonly CatalogueEntry[] };

export function checkRuleTests(value: unknown, pointer: string, context: Context, report: Report): void {
  for (const { item, at } of listOf(value, pointer, { min: 0, max: 100 }, report)) {
    const fields = fieldsOf(item, at, { required: ['name', 'given', 'expect'] }, report);
    if (!fields) continue;
    checkText(fields['name'], below(at, 'name'), 200, report);
    checkGiven(fields['given'], below(at, 'given'), context, report);
    checkExpected(fields['expect'], below(at, 'expect'), report);
  }
}

const givenKeys = {
  required: ['remedy'],
  optional: ['amountMinor', 'facts', 'unknown', 'used', 'evidence', 'secondPerson'],
};

function checkGiven(value: unknown, pointer: string, { entries }: Context, report: Report): void {
  const fields = fieldsOf(value, pointer, givenKeys, report);
  if (!fields) return;
  const kinds = entries.map(({ kind }) => kind);
  checkOneOf(fields['remedy'], below(pointer, 'remedy'), kinds, report);
  given(fields, 'amountMinor', (amount, at) => checkInteger(amount, at, 1, maxMinor, report), pointer);
  given(fields, 'facts', (facts, at) => checkPlainFacts(facts, at, report), pointer);
  given(
    fields,
    'unknown',
    (ids, at) => checkList(ids, at, (id, place) => checkOneOf(id, place, factIds, report), report),
    pointer,
  );
  given(fields, 'used', (used, at) => checkUsed(used, at, kinds, report), pointer);
  given(
    fields,
    'evidence',
    (kinds, at) => checkList(kinds, at, (kind, place) => checkCode(kind, place, report), report),
    pointer,
  );
  given(fields, 'secondPerson', (present, at) => checkFlag(present, at, report), pointer);
}

function checkExpected(value: unknown, pointer: string, report: Report): void {
  const fields = fieldsOf(value, pointer, { required: ['verdict'], optional: ['limitMinor', 'level', 'reasons'] }, report);
  if (!fields) return;
  checkOneOf(fields['verdict'], below(pointer, 'verdict'), verdicts, report);
  given(fields, 'limitMinor', (limit, at) => checkInteger(limit, at, 0, maxMinor, report), pointer);
  given(fields, 'level', (level, at) => checkOneOf(level, at, levels, report), pointer);
  given(
    fields,
    'reasons',
    (codes, at) => checkList(codes, at, (code, place) => checkOneOf(code, place, reasonCodes, report), report),
    pointer,
  );
}

/** Facts as plain values, each of its own type. */
export function checkPlainFacts(value: unknown, pointer: string, report: Report): void {
  if (!isPlainObject(value)) {
    report(pointer, 'not-an-object');
    return;
  }
  for (const [id, fact] of Object.entries(value)) {
    if (isFactId(id)) checkValue(definitionOf(id), fact, below(pointer, id), report);
    else report(below(pointer, id), 'unknown-fact', { fact: id });
  }
}

function checkValue(definition: FactDefinition, value: unknown, pointer: string, report: Report): void {
  if (isNumberFact(definition)) {
    checkInteger(value, pointer, definition.min, definition.max, report);
    return;
  }
  if (definition.type === 'bool') {
    checkFlag(value, pointer, report);
    return;
  }
  if (definition.type === 'enum') {
    checkOneOf(value, pointer, definition.values, report);
    return;
  }
  checkList(value, pointer, (member, at) => checkOneOf(member, at, definition.values, report), report);
}

function checkUsed(value: unknown, pointer: string, known: readonly string[], report: Report): void {
  if (!isPlainObject(value)) {
    report(pointer, 'not-an-object');
    return;
  }
  for (const [key, used] of Object.entries(value)) {
    const counter = counterIn(key);
    if (!counter) report(below(pointer, key), 'unknown-key');
    else if (!(counter.kinds ?? []).every((kind) => known.includes(kind))) report(below(pointer, key), 'unknown-remedy');
    else checkInteger(used, below(pointer, key), 0, maxMinor, report);
  }
}

function given(fields: Fields, key: string, check: (value: unknown, at: string) => void, pointer: string): void {
  if (Object.hasOwn(fields, key)) check(fields[key], below(pointer, key));
}

function checkList(value: unknown, pointer: string, check: (item: unknown, at: string) => void, report: Report): void {
  for (const { item, at } of listOf(value, pointer, { min: 0, max: 100 }, report)) check(item, at);
}
