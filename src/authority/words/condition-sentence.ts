import { type NamedConditions, type ResolvedCondition, resolved } from '../domain/condition.ts';
import { leafClause } from './leaf-sentence.ts';
import { listed, sentenceOf } from './listed.ts';
import type { Speech } from './speech.ts';

/**
 * Conditions as words: what must hold, then what must not ("when a and b, unless c"). Groups inside groups are marked with
 * "either" or brackets, so that no sentence can be read two ways.
 */
export function conditionClauses(condition: ResolvedCondition, speech: Speech): string {
  const parts = partsOf(simplified(condition));
  const { grammar } = speech.words;
  const needed = parts.filter((part) => !('not' in part)).map((part) => clause(part, false, parts.length > 1 ? 1 : 0, speech));
  const refused = parts.flatMap((part) => ('not' in part ? [part.not] : []));
  const exceptions = refused.map((part) => clause(part, false, refused.length > 1 ? 1 : 0, speech));
  return [
    needed.length > 0 ? grammar.when(listed(needed, grammar.and)) : '',
    exceptions.length > 0 ? grammar.unless(listed(exceptions, grammar.or)) : '',
  ].join('');
}

/** One condition as a single clause, for a tree that shows each part by itself. */
export const conditionClause = (condition: ResolvedCondition, speech: Speech): string =>
  clause(simplified(condition), false, 0, speech);

/** What a condition that rules share by its name stands for. */
export const namedConditionSentence = (name: string, named: NamedConditions, speech: Speech): string =>
  sentenceOf(conditionClause(resolved({ condition: name }, named), speech));

/** The same condition without groups of one, without `all` directly in `all`, and without two `not` in a row. */
export function simplified(condition: ResolvedCondition): ResolvedCondition {
  if ('fact' in condition) return condition;
  if ('not' in condition) {
    const inner = simplified(condition.not);
    return 'not' in inner ? inner.not : { not: inner };
  }
  const isAll = 'all' in condition;
  const children = (isAll ? condition.all : condition.any).map(simplified).flatMap((child) => {
    if (isAll && 'all' in child) return child.all;
    return !isAll && 'any' in child ? child.any : [child];
  });
  const [only] = children;
  if (children.length === 1 && only) return only;
  return isAll ? { all: children } : { any: children };
}

const partsOf = (condition: ResolvedCondition): readonly ResolvedCondition[] =>
  'all' in condition ? condition.all : [condition];

function clause(condition: ResolvedCondition, isNegated: boolean, depth: number, speech: Speech): string {
  if ('fact' in condition) return leafClause(condition, isNegated, speech);
  if ('not' in condition) return clause(condition.not, !isNegated, depth, speech);
  const children = 'all' in condition ? condition.all : condition.any;
  const isAll = 'all' in condition !== isNegated;
  const parts = children.map((child) => clause(child, isNegated, depth + 1, speech));
  const { and, or, either } = speech.words.grammar;
  const text = listed(parts, isAll ? and : or);
  if (depth === 0) return text;
  return depth === 1 && !isAll ? `${either} ${text}` : `(${text})`;
}
