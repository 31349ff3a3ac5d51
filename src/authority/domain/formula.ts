import type { FactId, FactValueOf } from './facts.ts';
import { type Slots, factIn } from './fact-vector.ts';

/** Facts a formula may calculate with: money and whole numbers. */
export type NumberFactId = { [Id in FactId]: FactValueOf<Id> extends number ? Id : never }[FactId];

/** An amount in minor units: a plain integer, a fact, or whole-number arithmetic over both. */
export type Formula =
  | number
  | { readonly fact: NumberFactId }
  | { readonly op: 'percentOf'; readonly percent: number; readonly of: Formula }
  | { readonly op: 'times'; readonly by: number; readonly of: Formula }
  | { readonly op: 'plus' | 'min' | 'max'; readonly of: readonly Formula[] }
  | { readonly op: 'minus'; readonly from: Formula; readonly take: Formula };

/**
 * Minor units, or undefined when a fact it reads is unknown or a result leaves the safe integers. Each `percentOf` rounds
 * by itself, a half away from zero, as commercial rounding does (ISO 80000-1 annex B, rule B).
 */
export function amountOf(formula: Formula, slots: Slots): number | undefined {
  const amount = calculate(formula, slots);
  return amount !== undefined && Number.isSafeInteger(amount) ? amount : undefined;
}

function calculate(formula: Formula, slots: Slots): number | undefined {
  if (typeof formula === 'number') return formula;
  if ('fact' in formula) {
    const value = factIn(slots, formula.fact);
    return typeof value === 'number' ? value : undefined;
  }
  switch (formula.op) {
    case 'percentOf':
      return withNumber(amountOf(formula.of, slots), (of) => percentOf(formula.percent, of));
    case 'times':
      return withNumber(amountOf(formula.of, slots), (of) => of * formula.by);
    case 'minus':
      return withNumber(amountOf(formula.from, slots), (from) =>
        withNumber(amountOf(formula.take, slots), (take) => from - take),
      );
    default:
      return fold(formula.op, formula.of, slots);
  }
}

const withNumber = (value: number | undefined, then: (value: number) => number | undefined): number | undefined =>
  value === undefined ? undefined : then(value);

function fold(op: 'plus' | 'min' | 'max', of: readonly Formula[], slots: Slots): number | undefined {
  const amounts: number[] = [];
  for (const part of of) {
    const amount = amountOf(part, slots);
    if (amount === undefined) return undefined;
    amounts.push(amount);
  }
  if (op === 'min') return Math.min(...amounts);
  if (op === 'max') return Math.max(...amounts);
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** A percentage in whole minor units; NaN of NaN. */
export function percentOf(percent: number, of: number): number {
  const hundredths = percent * of;
  const rest = hundredths % 100;
  const whole = (hundredths - rest) / 100;
  return Math.abs(rest) * 2 >= 100 ? whole + Math.sign(rest) : whole;
}

export function factsInFormula(formula: Formula): readonly NumberFactId[] {
  if (typeof formula === 'number') return [];
  if ('fact' in formula) return [formula.fact];
  if (formula.op === 'minus') return [...factsInFormula(formula.from), ...factsInFormula(formula.take)];
  if (formula.op === 'percentOf' || formula.op === 'times') return factsInFormula(formula.of);
  return formula.of.flatMap(factsInFormula);
}
