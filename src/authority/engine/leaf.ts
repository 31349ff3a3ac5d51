import type { Leaf } from '../domain/condition.ts';
import type { FactValue } from '../domain/fact-definition.ts';
import type { Slots } from '../domain/fact-vector.ts';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../domain/truth.ts';

/** One comparison as a closure over its slot. Known facts have the type their definition says: `readFact` lets no other pass. */
export function compileLeaf({ operator, value }: Leaf, slot: number): (slots: Slots) => Truth {
  switch (operator) {
    case 'equal':
      return (slots) => (slots[slot] === undefined ? UNKNOWN : slots[slot] === value ? TRUE : FALSE);
    case 'notEqual':
      return (slots) => (slots[slot] === undefined ? UNKNOWN : slots[slot] === value ? FALSE : TRUE);
    case 'in':
      return oneOf(slot, membersOf(value), TRUE, FALSE);
    case 'notIn':
      return oneOf(slot, membersOf(value), FALSE, TRUE);
    case 'contains':
      return holding(slot, value, TRUE, FALSE);
    case 'doesNotContain':
      return holding(slot, value, FALSE, TRUE);
    case 'lessThan':
      return comparing(slot, value, (actual, bound) => actual < bound);
    case 'lessThanInclusive':
      return comparing(slot, value, (actual, bound) => actual <= bound);
    case 'greaterThan':
      return comparing(slot, value, (actual, bound) => actual > bound);
    case 'greaterThanInclusive':
      return comparing(slot, value, (actual, bound) => actual >= bound);
  }
}

function oneOf(slot: number, members: ReadonlySet<FactValue>, inside: Truth, outside: Truth): (slots: Slots) => Truth {
  return (slots) => {
    const actual = slots[slot];
    return actual === undefined ? UNKNOWN : members.has(actual) ? inside : outside;
  };
}

function holding(slot: number, member: FactValue, held: Truth, absent: Truth): (slots: Slots) => Truth {
  return (slots) => {
    const actual = slots[slot];
    if (actual === undefined) return UNKNOWN;
    return isList(actual) && typeof member === 'string' && actual.includes(member) ? held : absent;
  };
}

function comparing(slot: number, bound: FactValue, holds: (actual: number, bound: number) => boolean): (slots: Slots) => Truth {
  const limit = Number(bound);
  return (slots) => {
    const actual = slots[slot];
    return typeof actual !== 'number' ? UNKNOWN : holds(actual, limit) ? TRUE : FALSE;
  };
}

const membersOf = (value: FactValue): ReadonlySet<FactValue> => new Set(isList(value) ? value : [value]);

const isList = (value: FactValue): value is readonly string[] => Array.isArray(value);
