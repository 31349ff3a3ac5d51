import { resolved } from '../domain/condition.ts';
import type { Effect, RuleKey } from '../domain/effect.ts';
import type { RemedyKind, RemedyWords } from '../domain/remedy-catalogue.ts';
import type { Rule } from '../domain/rule.ts';
import type { RulesetContent } from '../domain/ruleset.ts';
import { ruleSentence } from '../words/rule-sentence.ts';
import type { Speech } from '../words/speech.ts';
import { type Segment, wordDiff } from '../words/word-diff.ts';
import { type ChangeKind, type DiffInWords, inWords, isUnlike, kindOf, type Plain, type Side, sideOf } from './compared.ts';
import { type FrameChange, frameChanges } from './frame-diff.ts';

export type { ChangeKind, DiffInWords } from './compared.ts';

/** What a new version changes against an old one; both lists are empty when nothing changed. */
export type RulesetDiff = {
  /** Sorted by key. */
  readonly rules: readonly RuleChange[];
  /** Everything beside the rules: currency, remedies, shared conditions, an employee of each level, the ordinary case. */
  readonly frame: readonly FrameChange[];
};

/** `shared-conditions`: the rule says something else because a condition it names does. */
export type Aspect = 'effect' | 'amount' | 'conditions' | 'shared-conditions' | 'remedies' | 'dates' | 'texts' | 'tests';

const textParts = ['title', 'rationale', 'policyRef', 'owner', 'reviewBy'] as const satisfies readonly (keyof Rule)[];

export type RuleChange = {
  readonly key: RuleKey;
  readonly kind: ChangeKind;
  readonly aspects: readonly Aspect[];
  readonly before: Rule | null;
  readonly after: Rule | null;
  readonly words: DiffInWords;
  /** What its author wrote about it, word by word; only of a rule that changed. */
  readonly texts: readonly { readonly part: (typeof textParts)[number]; readonly words: readonly Segment[] }[];
  /** By name. */
  readonly tests: readonly { readonly name: string; readonly kind: ChangeKind }[];
};

/** Both must be valid rulesets; `wordsOf` is what the table of remedies calls those whose catalogue has no words of its own. */
export function rulesetDiff(
  before: Pick<Side, 'content' | 'catalogue'>,
  after: Pick<Side, 'content' | 'catalogue'>,
  wordsOf: (kind: RemedyKind) => RemedyWords = nameless,
): RulesetDiff {
  const [was, is] = [sideOf(before, wordsOf), sideOf(after, wordsOf)];
  return {
    rules: keysOf(before.content.rules, after.content.rules).flatMap((key) => ruleChange(key, was, is) ?? []),
    frame: frameChanges(was, is),
  };
}

const nameless = (kind: RemedyKind): RemedyWords => ({ label: { en: kind, es: kind }, whereInstead: null });

const keysOf = (before: readonly Rule[], after: readonly Rule[]): readonly RuleKey[] =>
  [...new Set([...before, ...after].map(({ key }) => key))].sort();

function ruleChange(key: RuleKey, before: Side, after: Side): RuleChange | null {
  const [was, is] = [before, after].map(({ content }) => content.rules.find((rule) => rule.key === key) ?? null);
  const aspects = was && is ? aspectsOf(was, is, before.content, after.content) : [];
  const kind = kindOf(was, is, aspects.length > 0);
  if (!kind) return null;
  const said = (rule: Rule | null | undefined, { content }: Side, speech: Speech): string =>
    rule ? ruleSentence(rule, content.conditions, speech) : '';
  const words = inWords(before, after, (old, now) => [said(was, before, old), said(is, after, now)]);
  const beside = was && is ? { texts: textsOf(was, is), tests: testChanges(was, is) } : { texts: [], tests: [] };
  return { key, kind, aspects, before: was ?? null, after: is ?? null, words, ...beside };
}

const textsOf = (was: Rule, is: Rule): RuleChange['texts'] =>
  textParts.flatMap((part) => (was[part] === is[part] ? [] : [{ part, words: wordDiff(was[part], is[part]) }]));

function testChanges(was: Rule, is: Rule): RuleChange['tests'] {
  const [old, now] = [was, is].map(({ tests }) => new Map(tests.map((test) => [test.name, JSON.stringify(test)])));
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].flatMap((name) => {
    const kind = kindOf(old?.get(name), now?.get(name), old?.get(name) !== now?.get(name));
    return kind ? [{ name, kind }] : [];
  });
}

function aspectsOf(was: Rule, is: Rule, before: RulesetContent, after: RulesetContent): readonly Aspect[] {
  const spelled = isUnlike(resolved(was.conditions, before.conditions), resolved(is.conditions, after.conditions));
  const written = isUnlike(was.conditions, is.conditions);
  const texts = (rule: Rule): Plain => textParts.map((part) => rule[part]);
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

const amountNames = ['upTo', 'max', 'above', 'amount', 'latePenalty'];
const fieldsWhere = (effect: Effect, isWanted: (name: string) => boolean): Plain =>
  Object.fromEntries(Object.entries<Plain>(effect).filter(([name]) => isWanted(name)));
const withoutAmounts = (effect: Effect): Plain => fieldsWhere(effect, (name) => !amountNames.includes(name));
const amountsIn = (effect: Effect): Plain => fieldsWhere(effect, (name) => amountNames.includes(name));
const testsOf = ({ tests }: Rule): Plain => JSON.stringify(tests);
