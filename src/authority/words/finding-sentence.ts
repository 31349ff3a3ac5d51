import { levels } from '../../kernel/index.ts';
import type { Finding, Witness } from '../analysis/finding.ts';
import type { Leaf } from '../domain/condition.ts';
import { isFactId } from '../domain/facts.ts';
import { executors } from '../domain/remedy-catalogue.ts';
import { answeredClause } from './case-sentence.ts';
import { decidesNothing, onlyDeciding, type Deciding } from './deciding-facts.ts';
import type { SaidOfFinding } from './finding-words.ts';
import { leafClause } from './leaf-sentence.ts';
import { listed, sentenceOf } from './listed.ts';
import { type Speech, wordFor } from './speech.ts';

/** What is wrong, in plain words. */
export const findingSentence = (finding: Finding, speech: Speech): string =>
  sentenceOf(speech.words.findings[finding.code](saidOf(finding, speech)));

/** The case that shows it, told by what the rules in question look at; whole where none is named. */
export const witnessSentence = (witness: Witness, speech: Speech, deciding: Deciding = decidesNothing): string =>
  sentenceOf(answeredClause({ ...witness, given: onlyDeciding(witness.given, deciding) }, speech));

function saidOf({ rules: [rule = '', ...others], params }: Finding, speech: Speech): SaidOfFinding {
  const { grammar, facts } = speech.words;
  const { remedy, leaf, categories, cases, from, to, training, months, above, isOffered, executor, executorCode } = params;
  const category = (code: string): string => wordFor(facts['complaint.category'].values, code);
  return {
    rule,
    others: listed(others, grammar.and),
    remedy: typeof remedy === 'string' ? speech.remedy(remedy) : '',
    clause: isLeaf(leaf) ? leafClause(leaf, false, speech) : '',
    categories: Array.isArray(categories) ? listed(categories.map(String).map(category), grammar.or) : '',
    cases: numberIn(cases, speech),
    from: levelIn(from, speech),
    to: levelIn(to, speech),
    training: typeof training === 'string' ? wordFor(facts['employee.trainings'].values, training) : '',
    months: numberIn(months, speech),
    above: typeof above === 'number' && above > 0 ? speech.money(above) : '',
    isOffered: isOffered === true,
    executor: executorIn(executor, executorCode, speech),
    executorTo: executorIn(params['to'], params['toCode'], speech),
  };
}

const numberIn = (value: unknown, speech: Speech): string => (typeof value === 'number' ? speech.number(value) : '');

const levelIn = (value: unknown, speech: Speech): string => {
  const level = levels.find((known) => known === value);
  return level ? speech.level(level) : '';
};

/** Who carries it out, and what they call it; empty for a finding about something else. */
const executorIn = (value: unknown, code: unknown, speech: Speech): string => {
  const executor = executors.find((known) => known === value);
  return executor && typeof code === 'string' ? `${speech.words.frame.executors[executor]} (${code})` : '';
};

const isLeaf = (value: unknown): value is Leaf =>
  typeof value === 'object' && value !== null && 'fact' in value && isFactId(String(value.fact)) && 'operator' in value;
