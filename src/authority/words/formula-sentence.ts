import { type Formula, type NumberFactId } from '../domain/formula.ts';
import { listed } from './listed.ts';
import type { Speech } from './speech.ts';

/** An amount or its arithmetic in words: "the lower of $150.00 and 50% of (the last bill less the average bill)". */
export function formulaWords(formula: Formula, speech: Speech): string {
  if (typeof formula === 'number') return speech.money(formula);
  if ('fact' in formula) return factName(formula.fact, speech);
  const { formula: words } = speech.words.grammar;
  switch (formula.op) {
    case 'percentOf':
      return words.percentOf(formula.percent, inner(formula.of, speech));
    case 'times':
      return words.times(formula.by, inner(formula.of, speech));
    case 'minus':
      return words.minus(inner(formula.from, speech), inner(formula.take, speech));
    case 'plus':
      return words.plus(formula.of.map((part) => inner(part, speech)));
    case 'min':
      return words.lowest(together(formula.of, speech));
    case 'max':
      return words.highest(together(formula.of, speech));
  }
}

const factName = (fact: NumberFactId, { words }: Speech): string => words.facts[fact].name;

const together = (parts: readonly Formula[], speech: Speech): string =>
  listed(
    parts.map((part) => inner(part, speech)),
    speech.words.grammar.and,
  );

/** Brackets around whatever contains a list or a difference of its own. */
function inner(formula: Formula, speech: Speech): string {
  const text = formulaWords(formula, speech);
  const isPlain = typeof formula === 'number' || 'fact' in formula || formula.op === 'percentOf' || formula.op === 'times';
  return isPlain ? text : `(${text})`;
}
