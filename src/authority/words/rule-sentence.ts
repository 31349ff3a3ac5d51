import { type NamedConditions, type ResolvedCondition, resolved } from '../domain/condition.ts';
import type { Cap, DutyKind, Effect, Owe } from '../domain/effect.ts';
import type { Rule } from '../domain/rule.ts';
import { conditionClauses, simplified } from './condition-sentence.ts';
import { formulaWords } from './formula-sentence.ts';
import { listed, sentenceOf } from './listed.ts';
import { type Speech, levelOfRank } from './speech.ts';

export type SaidOfRule = Pick<Rule, 'remedies' | 'conditions' | 'effect' | 'goesBy'>;

/** What a rule says, effect first: "A senior or above may give “Billing credit” of up to $150.00 when …, unless …." */
export function ruleSentence(rule: SaidOfRule, named: NamedConditions, speech: Speech): string {
  const conditions = simplified(resolved(rule.conditions, named));
  const { who, rest } = rule.effect.type === 'grant' ? whoMay(conditions, speech) : { who: '', rest: withoutTrivial(conditions) };
  const when = rest ? conditionClauses(rest, speech) : '';
  const because = rule.effect.type === 'forbid' ? speech.words.effects.because(speech.refusal(rule.effect.reason)) : '';
  const said = `${effectWords(rule, who, speech)}${when}${because}`;
  return [sentenceOf(oneComma(said)), ...dateSentences(rule, speech)].join(' ');
}

/** An effect may end with the comma before its conditions: where none follow it goes, and where exceptions bring theirs one is enough. */
const oneComma = (said: string): string => said.replace(/,$/, '').replaceAll(',,', ',');

/** The effect alone, for a list that shows the conditions beside it. */
export const effectClause = (rule: SaidOfRule, speech: Speech): string =>
  oneComma(effectWords(rule, speech.words.effects.anybody, speech));

function effectWords({ remedies, effect }: SaidOfRule, who: string, speech: Speech): string {
  const { effects } = speech.words;
  const what = remedyWords(remedies, speech);
  const above = aboveWords(effect, speech);
  switch (effect.type) {
    case 'grant':
      return effects.grant(who, what, effect.upTo === 0 ? null : formulaWords(effect.upTo, speech));
    case 'cap':
      return capWords(effect, what, speech);
    case 'forbid':
      return (effect.for === 'everyone' ? effects.forbidEveryone : effects.forbidEmployee)(what, above);
    case 'require':
      return effects.require(what, speech.level(effect.level), above);
    case 'duty':
      return effects.duty(what, dutyWords(effect.duty, speech), above);
    case 'owe':
      return oweWords(effect, what, speech);
  }
}

const aboveWords = (effect: Effect, speech: Speech): string | null =>
  'above' in effect && effect.above ? speech.money(effect.above) : null;

function remedyWords(remedies: Rule['remedies'], speech: Speech): string {
  const { everyRemedy, or } = speech.words.grammar;
  return remedies === 'every' ? everyRemedy : listed(remedies.map(speech.remedy), or);
}

function capWords(cap: Cap, what: string, speech: Speech): string {
  const { effects } = speech.words;
  const counted = countedWords(cap, speech);
  if (!('times' in cap)) return effects.cap(speech.money(cap.max), counted, what);
  return effects.capTimes(cap.times, cap.of === 'these-remedies' ? counted : `${counted}, ${effects.countedTogether}`, what);
}

const countedWords = ({ counter, window, cause }: Pick<Cap, 'counter' | 'window' | 'cause'>, speech: Speech): string =>
  speech.counted(counter, window, cause);

export function dutyWords(duty: DutyKind, { words, evidence }: Speech): string {
  return duty.kind === 'evidence' ? words.effects.duties.evidence(evidence(duty.evidence)) : words.effects.duties[duty.kind];
}

function oweWords({ amount, payWithin, latePenalty }: Owe, what: string, speech: Speech): string {
  const { effects } = speech.words;
  const within = effects.payWithin[payWithin.unit](payWithin.count);
  if (amount === 0) return effects.oweHelp(what, within);
  return effects.owe(formulaWords(amount, speech), what, within, latePenalty === null ? null : speech.money(latePenalty));
}

/** A grant names its level as the one who may; a second comparison of the level stays a condition. */
function whoMay(
  conditions: ResolvedCondition,
  speech: Speech,
): { readonly who: string; readonly rest: ResolvedCondition | null } {
  const { effects } = speech.words;
  const parts = 'all' in conditions ? conditions.all : [conditions];
  const found = parts.findIndex(
    (part) => 'fact' in part && part.fact === 'employee.level' && /^(?:equal|greaterThanInclusive)$/.test(part.operator),
  );
  const leaf = parts[found];
  if (!leaf || !('fact' in leaf)) return { who: effects.anybody, rest: withoutTrivial(conditions) };
  const rest = parts.filter((_, index) => index !== found);
  const level = speech.level(levelOfRank(Number(leaf.value)));
  const atLeast = leaf.value === 0 ? effects.anybody : effects.levelOrAbove(level);
  return {
    who: leaf.operator === 'equal' ? effects.exactLevel(level) : atLeast,
    rest: rest.length > 0 ? simplified({ all: rest }) : null,
  };
}

/** "Anybody who holds a level" is everybody a rule is asked about, and not worth a clause. */
function withoutTrivial(conditions: ResolvedCondition): ResolvedCondition | null {
  const isTrivial =
    'fact' in conditions &&
    conditions.fact === 'employee.level' &&
    conditions.operator === 'greaterThanInclusive' &&
    conditions.value === 0;
  return isTrivial ? null : conditions;
}

function dateSentences({ goesBy }: SaidOfRule, { words: { grammar } }: Speech): readonly string[] {
  if (goesBy.date === 'decision') return [];
  return [sentenceOf(`${grammar.goesBy[goesBy.date]}${goesBy.keepsTheBetter ? grammar.keepsTheBetter : ''}`)];
}
