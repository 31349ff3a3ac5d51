import type { RuleChange } from '../../analysis/ruleset-diff.ts';
import type { Rule } from '../../domain/rule.ts';
import type { RulesetInWords } from '../queries/ruleset-sentences.query.ts';
import type { DifferencesView, RuleInWordsView, RulesetInWordsView, SegmentsView } from './reading.views.ts';

/** Rules that were taken out stand last, as what they said. */
export function toRulesetInWords({ document, diff, sentenceOf, conditions }: RulesetInWords): RulesetInWordsView {
  const changes = new Map(diff?.rules.map((change) => [change.key, change]));
  const removed = [...changes.values()].flatMap(({ kind, before }) => (kind === 'removed' && before ? [before] : []));
  const line = (rule: Rule): RuleInWordsView => toLine(rule, sentenceOf(rule), changes.get(rule.key) ?? null);
  return { id: document.id, rules: [...document.content.rules, ...removed].map(line), conditions: [...conditions] };
}

/** What differs, and nothing else. */
export const toDifferences = (said: RulesetInWords): DifferencesView => ({
  id: said.document.id,
  againstId: said.againstId,
  rules: toRulesetInWords(said).rules.filter(({ change }) => change !== null),
  frame: (said.diff?.frame ?? []).map(({ words, ...change }) => ({ ...change, words: toSegments(words) })),
});

const toLine = (
  { key, title, effect, owner, reviewBy }: Rule,
  sentence: { readonly en: string; readonly es: string },
  change: RuleChange | null,
): RuleInWordsView => ({
  ...{ key, title, effect: effect.type, owner, reviewBy, sentence },
  change: change?.kind ?? null,
  aspects: [...(change?.aspects ?? [])],
  words: change && toSegments(change.words),
  texts: (change?.texts ?? []).map(({ part, words }) => ({ part, words: [...words] })),
  tests: [...(change?.tests ?? [])],
});

const toSegments = ({ en, es }: RuleChange['words']): SegmentsView => ({ en: [...en], es: [...es] });
