import type { Leaf } from '../domain/condition.ts';
import type { FactDefinition } from '../domain/fact-definition.ts';
import { definitionOf } from '../domain/facts.ts';
import { FALSE, TRUE, type Truth, UNKNOWN, negated } from '../domain/truth.ts';
import { compileLeaf } from '../engine/leaf.ts';
import { type Column, type Numbers, bitOf, decoded, encodingOf, unknownAs } from './column.ts';

/** Truth values of `count` cases from `from` on, written to the beginning of `out`. */
export type Kernel = (from: number, count: number, out: Uint8Array) => void;

/** Whether a kernel writes its truth values, or the lesser or greater of its own and those that are there. */
export type Into = 'set' | 'least' | 'greatest';

/** One comparison over a column, turned round when `isNegated`. */
export function leafKernel(leaf: Leaf, isNegated: boolean, { values, unknown }: Column, into: Into): Kernel {
  const definition = definitionOf(leaf.fact);
  const turned = (truth: Truth): Truth => (isNegated ? negated(truth) : truth);
  switch (encodingOf(definition)) {
    case 'code':
      return byTable(values, tableOf(definition, leaf, turned), into);
    case 'members': {
      const held = turned(leaf.operator === 'contains' ? TRUE : FALSE);
      return byBit(values, bitOf(definition, leaf), held, negated(held), into);
    }
    case 'number': {
      const inside = turned(leaf.operator === 'notEqual' ? FALSE : TRUE);
      return byRange({ values, unknown }, rangeOf(leaf), inside, negated(inside), into);
    }
  }
}

/** The truth for every code there is, by the very closure that decides one case. */
function tableOf(definition: FactDefinition, leaf: Leaf, turned: (truth: Truth) => Truth): Uint8Array {
  const truth = compileLeaf(leaf, 0);
  return Uint8Array.from({ length: unknownAs.code + 1 }, (_, code) => turned(truth([decoded(definition, code)])));
}

type Range = { readonly least: number; readonly most: number };

function rangeOf({ operator, value }: Leaf): Range {
  const bound = Number(value);
  switch (operator) {
    case 'lessThan':
      return { least: -Infinity, most: bound - 1 };
    case 'lessThanInclusive':
      return { least: -Infinity, most: bound };
    case 'greaterThan':
      return { least: bound + 1, most: Infinity };
    case 'greaterThanInclusive':
      return { least: bound, most: Infinity };
    default:
      return { least: bound, most: bound };
  }
}

function byTable(values: Numbers, table: Uint8Array, into: Into): Kernel {
  if (into === 'set') {
    return (from, count, out) => {
      for (let row = 0; row < count; row += 1) out[row] = table[values[from + row] ?? 0] ?? 0;
    };
  }
  const isLeast = into === 'least';
  return (from, count, out) => {
    for (let row = 0; row < count; row += 1) {
      const truth = table[values[from + row] ?? 0] ?? 0;
      const there = out[row] ?? 0;
      out[row] = truth < there === isLeast ? truth : there;
    }
  };
}

function byBit(values: Numbers, bit: number, held: Truth, absent: Truth, into: Into): Kernel {
  const unknown = unknownAs.members | 0;
  const truthOf = (bits: number): Truth => ((bits & unknown) !== 0 ? UNKNOWN : (bits & bit) !== 0 ? held : absent);
  if (into === 'set') {
    return (from, count, out) => {
      for (let row = 0; row < count; row += 1) out[row] = truthOf(values[from + row] ?? 0);
    };
  }
  const isLeast = into === 'least';
  return (from, count, out) => {
    for (let row = 0; row < count; row += 1) {
      const truth = truthOf(values[from + row] ?? 0);
      const there = out[row] ?? 0;
      out[row] = truth < there === isLeast ? truth : there;
    }
  };
}

function byRange({ values, unknown }: Column, { least, most }: Range, inside: Truth, outside: Truth, into: Into): Kernel {
  const truthOf = (value: number): Truth => (value === unknown ? UNKNOWN : value >= least && value <= most ? inside : outside);
  if (into === 'set') {
    return (from, count, out) => {
      for (let row = 0; row < count; row += 1) out[row] = truthOf(values[from + row] ?? 0);
    };
  }
  const isLeast = into === 'least';
  return (from, count, out) => {
    for (let row = 0; row < count; row += 1) {
      const truth = truthOf(values[from + row] ?? 0);
      const there = out[row] ?? 0;
      out[row] = truth < there === isLeast ? truth : there;
    }
  };
}
