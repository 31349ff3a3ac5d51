import type { RuleKey } from '../../domain/effect.ts';
import type { Rule } from '../../domain/rule.ts';
import type { RulesetContent } from '../../domain/ruleset.ts';
import { changesBetween } from './changes.ts';

/** `clashes`: rules that both the draft and the newer rules had changed; the draft's own stand and are to be looked at. */
export type Rebased = { readonly content: RulesetContent; readonly clashes: readonly RuleKey[] };

/** What the draft changed of its base, done to the newer rules instead. Frame parts the draft did not touch are the newer ones. */
export function rebased(base: RulesetContent, draft: RulesetContent, newer: RulesetContent): Rebased {
  const own = changesBetween(base, draft);
  const theirs = changesBetween(base, newer);
  const written = [...own.added, ...own.changed.map(({ rule }) => rule)];
  const touched = new Set([...theirs.added, ...theirs.removed, ...theirs.changed.map(({ rule }) => rule)]);
  const mine = new Map(draft.rules.filter(({ key }) => written.includes(key)).map((rule) => [rule.key, rule]));
  const kept = newer.rules.filter(({ key }) => !own.removed.includes(key)).map((rule) => mine.get(rule.key) ?? rule);
  const added = [...mine.values()].filter(({ key }) => !newer.rules.some((rule) => rule.key === key));
  const frame = Object.fromEntries(own.frame.map((part) => [part, draft[part]]));
  return {
    content: { ...newer, ...frame, rules: [...kept, ...added] satisfies readonly Rule[] },
    clashes: [...written, ...own.removed].filter((key) => touched.has(key)).sort(),
  };
}
