import { type Formula, rounded } from '../domain/formula.ts';
import type { FactId } from '../domain/facts.ts';
import { definitionOf } from '../domain/facts.ts';
import { isNumberFact } from '../domain/fact-definition.ts';
import { type Column, encodingOf } from './column.ts';

/** Minor units for one case; NaN where a fact is unknown or a result leaves the safe integers. */
export type AmountOfRow = (row: number) => number;

/** The same arithmetic as `amountOf`, reading columns. */
export function formulaColumn(formula: Formula, columnFor: (fact: FactId) => Column): AmountOfRow {
  const amount = calculation(formula, columnFor);
  return (row) => safe(amount(row));
}

const safe = (amount: number): number => (Number.isSafeInteger(amount) ? amount : Number.NaN);

function calculation(formula: Formula, columnFor: (fact: FactId) => Column): AmountOfRow {
  if (typeof formula === 'number') return () => formula;
  if ('fact' in formula) return factOfRow(formula.fact, columnFor(formula.fact));
  switch (formula.op) {
    case 'percentOf': {
      const { percent } = formula;
      const of = formulaColumn(formula.of, columnFor);
      return (row) => rounded(percent * of(row), 100);
    }
    case 'rate': {
      const { minor, per } = formula;
      const of = formulaColumn(formula.of, columnFor);
      return (row) => rounded(minor * of(row), per);
    }
    case 'wholePeriods': {
      const { per } = formula;
      const of = formulaColumn(formula.of, columnFor);
      return (row) => Math.max(0, Math.floor(of(row) / per));
    }
    case 'ifAtLeast':
      return ifAtLeast(
        formulaColumn(formula.value, columnFor),
        formulaColumn(formula.reaches, columnFor),
        formulaColumn(formula.then, columnFor),
      );
    case 'times': {
      const { by } = formula;
      const of = formulaColumn(formula.of, columnFor);
      return (row) => of(row) * by;
    }
    case 'minus': {
      const from = formulaColumn(formula.from, columnFor);
      const take = formulaColumn(formula.take, columnFor);
      return (row) => from(row) - take(row);
    }
    default:
      return folded(
        formula.op,
        formula.of.map((part) => formulaColumn(part, columnFor)),
      );
  }
}

/** Unknown when any of the three is, the part that is not chosen included. */
function ifAtLeast(value: AmountOfRow, reaches: AmountOfRow, then: AmountOfRow): AmountOfRow {
  return (row) => {
    const [found, wanted, amount] = [value(row), reaches(row), then(row)];
    if (Number.isNaN(found + wanted)) return Number.NaN;
    return found >= wanted || Number.isNaN(amount) ? amount : 0;
  };
}

function factOfRow(fact: FactId, { values, unknown }: Column): AmountOfRow {
  const definition = definitionOf(fact);
  const least = isNumberFact(definition) && encodingOf(definition) === 'code' ? definition.min : 0;
  return (row) => {
    const value = values[row] ?? unknown;
    return value === unknown ? Number.NaN : value + least;
  };
}

/** NaN of any part makes the whole NaN, as an unknown part makes the whole unknown. */
function folded(op: 'plus' | 'min' | 'max', parts: readonly AmountOfRow[]): AmountOfRow {
  if (op === 'min') return (row) => Math.min(...parts.map((part) => part(row)));
  if (op === 'max') return (row) => Math.max(...parts.map((part) => part(row)));
  return (row) => parts.reduce((sum, part) => sum + part(row), 0);
}
