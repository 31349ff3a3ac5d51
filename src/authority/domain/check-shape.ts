import { type Report, below } from './fault.ts';

export type Fields = Readonly<Record<string, unknown>>;

/**
 * The value as an object with own fields only, or null after a report. Every key must be expected: `__proto__` written into
 * JSON is an own key like any other and falls out here.
 */
export function fieldsOf(
  value: unknown,
  pointer: string,
  keys: { readonly required: readonly string[]; readonly optional?: readonly string[] },
  report: Report,
): Fields | null {
  if (!isPlainObject(value)) {
    report(pointer, 'not-an-object');
    return null;
  }
  const { required, optional = [] } = keys;
  const own = Reflect.ownKeys(value).map(String);
  const unknown = own.filter((key) => !required.includes(key) && !optional.includes(key));
  const missing = required.filter((key) => !own.includes(key));
  for (const key of unknown) report(below(pointer, key), 'unknown-key');
  for (const key of missing) report(below(pointer, key), 'missing-key');
  return unknown.length + missing.length > 0 ? null : value;
}

export function isPlainObject(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

export function checkText(value: unknown, pointer: string, maxLength: number, report: Report): void {
  if (typeof value !== 'string') report(pointer, 'wrong-type', { expected: 'text' });
  else if (value.trim() === '' || value.length > maxLength) report(pointer, 'out-of-bounds', { minLength: 1, maxLength });
}

/** Keys, reasons, evidence and other words the product compares: `late-fee`, `G-01`. */
export function checkCode(value: unknown, pointer: string, report: Report): void {
  if (typeof value !== 'string') report(pointer, 'wrong-type', { expected: 'code' });
  else if (!/^[A-Za-z][A-Za-z0-9-]{0,63}$/.test(value)) report(pointer, 'not-allowed', { pattern: 'letters, digits, hyphens' });
}

export function checkInteger(value: unknown, pointer: string, min: number, max: number, report: Report): void {
  if (!Number.isSafeInteger(value)) report(pointer, 'wrong-type', { expected: 'whole-number' });
  else if (Number(value) < min || Number(value) > max) report(pointer, 'out-of-bounds', { min, max });
}

export function checkOneOf(value: unknown, pointer: string, allowed: readonly string[], report: Report): void {
  if (typeof value !== 'string') report(pointer, 'wrong-type', { expected: 'text' });
  else if (!allowed.includes(value)) report(pointer, 'not-allowed', { allowed });
}

export function checkFlag(value: unknown, pointer: string, report: Report): void {
  if (typeof value !== 'boolean') report(pointer, 'wrong-type', { expected: 'yes-or-no' });
}

/** The members with their pointers, or none after a report. */
export function listOf(
  value: unknown,
  pointer: string,
  { min, max }: { readonly min: number; readonly max: number },
  report: Report,
): readonly { readonly item: unknown; readonly at: string }[] {
  if (!Array.isArray(value)) {
    report(pointer, 'not-a-list');
    return [];
  }
  if (value.length < min || value.length > max) {
    report(pointer, 'out-of-bounds', { minItems: min, maxItems: max });
    return [];
  }
  return Array.from(value, (item: unknown, index) => ({ item, at: below(pointer, index) }));
}

export function checkNoneTwice(items: readonly { readonly item: unknown; readonly at: string }[], report: Report): void {
  const seen = new Set<unknown>();
  for (const { item, at } of items) {
    if (seen.has(item)) report(at, 'twice');
    seen.add(item);
  }
}
