import type { Unit } from '../domain/fact-definition.ts';
import { unitOf } from '../domain/formula-unit.ts';
import { type Formula, type NumberFactId } from '../domain/formula.ts';
import { listed } from './listed.ts';
import type { Speech } from './speech.ts';

/** An amount or its arithmetic in words: "the lower of $150.00 and 50% of (the last bill less the average bill)". */
export function formulaWords(formula: Formula, speech: Speech, unit: Unit = 'minor'): string {
  if (typeof formula === 'number') return numberWords(formula, speech, unit);
  if ('fact' in formula) return factName(formula.fact, speech);
  const { formula: words } = speech.words.grammar;
  switch (formula.op) {
    case 'percentOf':
      return words.percentOf(formula.percent, inner(formula.of, speech, unit));
    case 'times':
      return words.times(formula.by, inner(formula.of, speech, unit));
    case 'rate':
      return words.rate(speech.money(formula.minor), formula.per, inner(formula.of, speech, unitOf(formula.of).unit ?? 'count'));
    case 'wholePeriods':
      return words.wholePeriods(formula.per, inner(formula.of, speech, unitOf(formula.of).unit ?? 'count'));
    case 'ifAtLeast':
      return ifAtLeastWords(formula, speech, unit);
    case 'minus':
      return words.minus(inner(formula.from, speech, unit), inner(formula.take, speech, unit));
    case 'plus':
      return words.plus(formula.of.map((part) => inner(part, speech, unit)));
    case 'min':
      return words.lowest(together(formula.of, speech, unit));
    case 'max':
      return words.highest(together(formula.of, speech, unit));
  }
}

function ifAtLeastWords(
  { value, reaches, then }: Extract<Formula, { readonly op: 'ifAtLeast' }>,
  speech: Speech,
  unit: Unit,
): string {
  const compared = unitOf(value).unit ?? unitOf(reaches).unit ?? 'minor';
  const words = speech.words.grammar.formula;
  return words.ifAtLeast(inner(value, speech, compared), inner(reaches, speech, compared), inner(then, speech, unit));
}

/** A plain number is money among money, and so many minutes or gallons among those. */
const numberWords = (value: number, { money, words }: Speech, unit: Unit): string =>
  unit === 'minor' ? money(value) : words.grammar.units[unit](String(value), value);

const factName = (fact: NumberFactId, { words }: Speech): string => words.facts[fact].name;

const together = (parts: readonly Formula[], speech: Speech, unit: Unit): string =>
  listed(
    parts.map((part) => inner(part, speech, unit)),
    speech.words.grammar.and,
  );

/** Brackets around whatever contains a list or a difference of its own. */
function inner(formula: Formula, speech: Speech, unit: Unit): string {
  const text = formulaWords(formula, speech, unit);
  const isPlain = typeof formula === 'number' || 'fact' in formula || formula.op === 'percentOf' || formula.op === 'times';
  return isPlain ? text : `(${text})`;
}
