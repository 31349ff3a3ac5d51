import { isNumberFact } from '../domain/fact-definition.ts';
import { definitionOf } from '../domain/facts.ts';
import type { Formula } from '../domain/formula.ts';

/** The least and the most a formula can come to, in minor units, whatever its facts are. */
export type Bounds = { readonly least: number; readonly most: number };

/** Interval arithmetic over the bounds of the facts: never too narrow, sometimes too wide. */
export function boundsOf(formula: Formula): Bounds {
  if (typeof formula === 'number') return { least: formula, most: formula };
  if ('fact' in formula) {
    const definition = definitionOf(formula.fact);
    return isNumberFact(definition) ? { least: definition.min, most: definition.max } : { least: 0, most: 0 };
  }
  switch (formula.op) {
    case 'percentOf':
      return scaled(boundsOf(formula.of), formula.percent / 100);
    case 'times':
      return scaled(boundsOf(formula.of), formula.by);
    case 'rate':
      return scaled(boundsOf(formula.of), formula.minor / formula.per);
    case 'wholePeriods': {
      const { least, most } = scaled(boundsOf(formula.of), 1 / formula.per);
      return { least: Math.max(0, least), most: Math.max(0, most) };
    }
    case 'ifAtLeast': {
      const { least, most } = boundsOf(formula.then);
      return { least: Math.min(0, least), most: Math.max(0, most) };
    }
    case 'minus': {
      const [from, take] = [boundsOf(formula.from), boundsOf(formula.take)];
      return { least: from.least - take.most, most: from.most - take.least };
    }
    default:
      return together(formula.op, formula.of.map(boundsOf));
  }
}

/** What a grant gives: a negative result gives nothing. */
export function limitBounds(formula: Formula): Bounds {
  const { least, most } = boundsOf(formula);
  return { least: Math.max(0, least), most: Math.max(0, most) };
}

/** Rounded outwards, so that the commercial rounding of the amount stays inside. */
const scaled = ({ least, most }: Bounds, by: number): Bounds => ({ least: Math.floor(least * by), most: Math.ceil(most * by) });

function together(op: 'plus' | 'min' | 'max', parts: readonly Bounds[]): Bounds {
  const fold = op === 'plus' ? (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) : extreme(op);
  return { least: fold(parts.map(({ least }) => least)), most: fold(parts.map(({ most }) => most)) };
}

const extreme =
  (op: 'min' | 'max') =>
  (numbers: readonly number[]): number =>
    Math[op](...numbers);
