import type { Leaf } from '../domain/condition.ts';
import { type FactValue, type Operator, isNumberFact } from '../domain/fact-definition.ts';
import { definitionOf } from '../domain/facts.ts';
import { type Comparison, comparisons } from './fact-words.ts';
import { listed } from './listed.ts';
import { type Speech, wordFor } from './speech.ts';

const opposite: Readonly<Record<Operator, Operator>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
};

/** One comparison as a clause; under a `not` its opposite is said, which reads better than "it is not so that". */
export function leafClause({ fact, operator, value }: Leaf, isNegated: boolean, speech: Speech): string {
  const said = isNegated ? opposite[operator] : operator;
  const words = speech.words.facts[fact];
  if ('yes' in words) return (said === 'equal') === (value === true) ? words.yes : words.no;
  if ('has' in words) {
    const member = wordFor(words.values, String(value));
    return said === 'contains' ? words.has(member) : words.lacks(member);
  }
  if ('values' in words) return choiceClause(words.name, said, namesOf(words.values, value), speech);
  const number = Number(value);
  const comparison = comparisonOf(said);
  if (words.clauses) return words.clauses[comparison](number);
  return speech.words.grammar.comparisons[comparison](words.name, quantity({ fact, operator, value }, speech));
}

function choiceClause(name: string, operator: Operator, values: readonly string[], { words: { grammar } }: Speech): string {
  const isPositive = operator === 'equal' || operator === 'in';
  return (isPositive ? grammar.isOneOf : grammar.isNoneOf)(name, listed(values, grammar.or));
}

function quantity({ fact, value }: Leaf, speech: Speech): string {
  const definition = definitionOf(fact);
  const number = Number(value);
  if (!isNumberFact(definition) || definition.unit === 'minor') return speech.money(number);
  return speech.words.grammar.units[definition.unit](speech.number(number), number);
}

const comparisonOf = (operator: Operator): Comparison => comparisons.find((one) => one === operator) ?? 'equal';

const namesOf = (words: Readonly<Record<string, string>>, value: FactValue): readonly string[] =>
  (typeof value === 'object' ? value : [String(value)]).map((member) => wordFor(words, member));
