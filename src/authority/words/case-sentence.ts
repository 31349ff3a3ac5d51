import type { FactValue } from '../domain/fact-definition.ts';
import { counterIn } from '../domain/counter.ts';
import { definitionOf, type FactId, isFactId } from '../domain/facts.ts';
import type { RuleTest } from '../domain/rule-test.ts';
import type { Verdict } from '../domain/verdict.ts';
import { leafClause } from './leaf-sentence.ts';
import { listed } from './listed.ts';
import type { Speech } from './speech.ts';

type Given = RuleTest['given'];

/** "“Billing credit” of $150.00, where the category is high bill and the customer is not verified, with a receipt". */
export function caseClause({ remedy, amountMinor, ...given }: Given, speech: Speech): string {
  const { cases, grammar } = speech.words;
  const clauses = [...factClauses(given, speech), ...usedClauses(given, speech)];
  const things = [...(given.evidence ?? []).map(speech.evidence), ...(given.secondPerson ? [cases.secondPerson] : [])];
  return [
    cases.asked(speech.remedy(remedy), amountMinor === undefined ? null : speech.money(amountMinor)),
    clauses.length > 0 ? cases.where(listed(clauses, grammar.and)) : '',
    things.length > 0 ? cases.with(listed(things, grammar.and)) : '',
  ].join('');
}

type Answered = { readonly given: Given; readonly verdict: Verdict; readonly limitMinor: number | null };

/** The case and what the rules say to it. */
export const answeredClause = ({ given, verdict, limitMinor }: Answered, speech: Speech): string =>
  speech.words.cases.answer(
    caseClause(given, speech),
    speech.words.verdicts[verdict],
    limitMinor === null ? null : speech.money(limitMinor),
  );

const factClauses = ({ facts = {}, unknown = [] }: Pick<Given, 'facts' | 'unknown'>, speech: Speech): readonly string[] => [
  ...Object.entries<FactValue | undefined>(facts).flatMap(([fact, value]) =>
    isFactId(fact) && value !== undefined ? factClause(fact, value, speech) : [],
  ),
  ...unknown.map((fact) => speech.words.cases.unknown(speech.fact(fact))),
];

function factClause(fact: FactId, value: FactValue, speech: Speech): readonly string[] {
  if (definitionOf(fact).type !== 'set') return [leafClause({ fact, operator: 'equal', value }, false, speech)];
  const members = typeof value === 'object' ? value : [String(value)];
  if (members.length === 0) return [speech.words.cases.noneOf(speech.fact(fact))];
  return members.map((member) => leafClause({ fact, operator: 'contains', value: member }, false, speech));
}

const usedClauses = ({ used = {} }: Pick<Given, 'used'>, speech: Speech): readonly string[] =>
  Object.entries<number | undefined>(used).flatMap(([key, value]) => {
    const counter = counterIn(key);
    if (!counter || !value) return [];
    const { cases } = speech.words;
    const counted = speech.counted(counter.scope, counter.window, counter.cause);
    return [counter.measure === 'times' ? cases.usedTimes(value, counted) : cases.used(speech.money(value), counted)];
  });

/** A test as a sentence: the case, and what is expected of the rules. */
export const testClause = (
  { given, expect: { verdict, limitMinor } }: Pick<RuleTest, 'given' | 'expect'>,
  speech: Speech,
): string => answeredClause({ given, verdict, limitMinor: limitMinor ?? null }, speech);
