import { canonical } from '../domain/canonical.ts';
import type { Effect, RuleKey } from '../domain/effect.ts';
import { resolved } from '../domain/condition.ts';
import type { FactId } from '../domain/facts.ts';
import { factIds } from '../domain/fact-vector.ts';
import type { RemedyKind } from '../domain/remedy-catalogue.ts';
import type { Rule } from '../domain/rule.ts';
import { type LadderLevel, type RulesetContent, ladderLevels } from '../domain/ruleset.ts';
import { conditionClause } from '../words/condition-sentence.ts';
import { type Language, languages } from '../words/language.ts';
import { ruleSentence } from '../words/rule-sentence.ts';
import { type RemedyLabels, type Speech, speechIn } from '../words/speech.ts';
import { type Segment, wordDiff } from '../words/word-diff.ts';

/** What a new version changes against an old one; lists are sorted by key and empty when nothing changed. */
export type RulesetDiff = {
  readonly rules: readonly RuleChange[];
  readonly conditions: readonly NamedChange[];
  readonly templates: readonly LadderLevel[];
  readonly remedies: { readonly added: readonly RemedyKind[]; readonly removed: readonly RemedyKind[] };
  readonly ordinaryCase: readonly FactId[];
  readonly currency: boolean;
};

export type ChangeKind = 'added' | 'removed' | 'changed';

/** `shared-conditions`: the rule says something else because a condition it names does. */
export type Aspect = 'effect' | 'amount' | 'conditions' | 'shared-conditions' | 'remedies' | 'dates' | 'texts' | 'tests';

export type RuleChange = {
  readonly key: RuleKey;
  readonly kind: ChangeKind;
  readonly aspects: readonly Aspect[];
  readonly before: Rule | null;
  readonly after: Rule | null;
  readonly words: DiffInWords;
};

export type NamedChange = { readonly name: string; readonly kind: ChangeKind; readonly words: DiffInWords };

export type DiffInWords = Readonly<Record<Language, readonly Segment[]>>;

/** Both must be valid rulesets; `labels` are the catalogue's names of the remedies. */
export function rulesetDiff(before: RulesetContent, after: RulesetContent, labels: RemedyLabels = {}): RulesetDiff {
  return {
    rules: keysOf(before.rules, after.rules).flatMap((key) => ruleChange(key, before, after, labels) ?? []),
    conditions: namesOf(before, after).flatMap((name) => namedChange(name, before, after, labels) ?? []),
    templates: ladderLevels.filter((level) => isUnlike(before.templates[level], after.templates[level])),
    remedies: {
      added: after.remedies.filter((kind) => !before.remedies.includes(kind)),
      removed: before.remedies.filter((kind) => !after.remedies.includes(kind)),
    },
    ordinaryCase: factIds.filter((fact) => isUnlike(before.ordinaryCase[fact] ?? null, after.ordinaryCase[fact] ?? null)),
    currency: before.currency !== after.currency,
  };
}

const isUnlike = (one: Parameters<typeof canonical>[0], other: Parameters<typeof canonical>[0]): boolean =>
  canonical(one) !== canonical(other);

const keysOf = (before: readonly Rule[], after: readonly Rule[]): readonly RuleKey[] =>
  [...new Set([...before, ...after].map(({ key }) => key))].sort();

const namesOf = (before: RulesetContent, after: RulesetContent): readonly string[] =>
  [...new Set([...Object.keys(before.conditions), ...Object.keys(after.conditions)])].sort();

function ruleChange(key: RuleKey, before: RulesetContent, after: RulesetContent, labels: RemedyLabels): RuleChange | null {
  const [was, is] = [before, after].map(({ rules }) => rules.find((rule) => rule.key === key) ?? null);
  const aspects = was && is ? aspectsOf(was, is, before, after) : [];
  const kind = kindOf(was, is, aspects.length > 0);
  if (!kind) return null;
  const said = (rule: Rule | null | undefined, { conditions }: RulesetContent, speech: Speech): string =>
    rule ? ruleSentence(rule, conditions, speech) : '';
  const words = inWords(before, after, labels, (old, now) => [said(was, before, old), said(is, after, now)]);
  return { key, kind, aspects, before: was ?? null, after: is ?? null, words };
}

function kindOf(was: unknown, is: unknown, isChanged: boolean): ChangeKind | null {
  if (!was) return 'added';
  if (!is) return 'removed';
  return isChanged ? 'changed' : null;
}

function aspectsOf(was: Rule, is: Rule, before: RulesetContent, after: RulesetContent): readonly Aspect[] {
  const spelled = isUnlike(resolved(was.conditions, before.conditions), resolved(is.conditions, after.conditions));
  const written = isUnlike(was.conditions, is.conditions);
  const texts = (rule: Rule) => [rule.title, rule.rationale, rule.policyRef, rule.owner, rule.reviewBy];
  const found: readonly (readonly [Aspect, boolean])[] = [
    ['effect', isUnlike(withoutAmounts(was.effect), withoutAmounts(is.effect))],
    ['amount', isUnlike(amountsIn(was.effect), amountsIn(is.effect))],
    ['conditions', written],
    ['shared-conditions', spelled && !written],
    ['remedies', isUnlike(was.remedies, is.remedies)],
    ['dates', isUnlike(was.goesBy, is.goesBy)],
    ['texts', isUnlike(texts(was), texts(is))],
    ['tests', isUnlike(testsOf(was), testsOf(is))],
  ];
  return found.flatMap(([aspect, isFound]) => (isFound ? [aspect] : []));
}

type Plain = Parameters<typeof canonical>[0];

const amountNames = ['upTo', 'max', 'above', 'amount', 'latePenalty'];
const fieldsWhere = (effect: Effect, isWanted: (name: string) => boolean): Plain =>
  Object.fromEntries(Object.entries<Plain>(effect).filter(([name]) => isWanted(name)));
const withoutAmounts = (effect: Effect): Plain => fieldsWhere(effect, (name) => !amountNames.includes(name));
const amountsIn = (effect: Effect): Plain => fieldsWhere(effect, (name) => amountNames.includes(name));
const testsOf = ({ tests }: Rule): Plain => JSON.stringify(tests);

function namedChange(name: string, before: RulesetContent, after: RulesetContent, labels: RemedyLabels): NamedChange | null {
  const [was, is] = [before.conditions[name], after.conditions[name]];
  const kind = kindOf(was, is, Boolean(was && is && isUnlike(was, is)));
  if (!kind) return null;
  const said = (condition: typeof was, { conditions }: RulesetContent, speech: Speech): string =>
    condition ? conditionClause(resolved(condition, conditions), speech) : '';
  return { name, kind, words: inWords(before, after, labels, (old, now) => [said(was, before, old), said(is, after, now)]) };
}

function inWords(
  before: RulesetContent,
  after: RulesetContent,
  labels: RemedyLabels,
  sentences: (old: Speech, now: Speech) => readonly [string, string],
): DiffInWords {
  const diffs = languages.map((language) => {
    const [old, now] = sentences(speechIn(language, before.currency, labels), speechIn(language, after.currency, labels));
    return [language, wordDiff(old, now)] as const;
  });
  return Object.fromEntries(diffs) as DiffInWords;
}
