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
  /** `minor` for every `per` of what is not money: a tariff by use, so much for each day. */
  | { readonly op: 'rate'; readonly minor: number; readonly per: number; readonly of: Formula }
  /** How many times `per` is contained whole: completed periods. 0 below the first. */
  | { readonly op: 'wholePeriods'; readonly per: number; readonly of: Formula }
  | { readonly op: 'plus' | 'min' | 'max'; readonly of: readonly Formula[] }
  | { readonly op: 'minus'; readonly from: Formula; readonly take: Formula }
  /** `then` where `value` is `reaches` or more, else 0. */
  | { readonly op: 'ifAtLeast'; readonly value: Formula; readonly reaches: Formula; readonly then: Formula };

/**
 * Minor units, or undefined when a fact it reads is unknown or a result, or a product on the way to it, leaves the safe
 * integers. Each `percentOf` and `rate` rounds by itself, a half away from zero, as commercial rounding does (ISO 80000-1
 * annex B, rule B). A part that is not chosen is calculated all the same: what it does not know, nobody knows.
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
  const amounts: number[] = [];
  for (const part of partsOf(formula)) {
    const amount = amountOf(part, slots);
    if (amount === undefined) return undefined;
    amounts.push(amount);
  }
  return combined(formula, amounts);
}

type Operation = Exclude<Formula, number | { readonly fact: NumberFactId }>;

/** What an operation calculates with, in the order `combined` takes it. */
function partsOf(formula: Operation): readonly Formula[] {
  switch (formula.op) {
    case 'minus':
      return [formula.from, formula.take];
    case 'ifAtLeast':
      return [formula.value, formula.reaches, formula.then];
    case 'plus':
    case 'min':
    case 'max':
      return formula.of;
    default:
      return [formula.of];
  }
}

function combined(formula: Operation, amounts: readonly number[]): number {
  const [first = 0, second = 0, third = 0] = amounts;
  switch (formula.op) {
    case 'percentOf':
      return rounded(formula.percent * first, 100);
    case 'times':
      return formula.by * first;
    case 'rate':
      return rounded(formula.minor * first, formula.per);
    case 'wholePeriods':
      return Math.max(0, Math.floor(first / formula.per));
    case 'plus':
      return amounts.reduce((sum, amount) => sum + amount, 0);
    case 'min':
      return Math.min(...amounts);
    case 'max':
      return Math.max(...amounts);
    case 'minus':
      return first - second;
    case 'ifAtLeast':
      return first >= second ? third : 0;
  }
}

/** A quotient in whole numbers, a half away from zero; NaN of NaN and of a dividend that is not exact. */
export function rounded(dividend: number, divisor: number): number {
  if (!Number.isSafeInteger(dividend)) return Number.NaN;
  const rest = dividend % divisor;
  const whole = (dividend - rest) / divisor;
  return Math.abs(rest) * 2 >= divisor ? whole + Math.sign(rest) : whole;
}

export function factsInFormula(formula: Formula): readonly NumberFactId[] {
  if (typeof formula === 'number') return [];
  if ('fact' in formula) return [formula.fact];
  return partsOf(formula).flatMap(factsInFormula);
}
