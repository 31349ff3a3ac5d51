import { canonical } from '../domain/canonical.ts';
import { labelsIn, type RemedyCatalogue, type RemedyKind, type RemedyWords } from '../domain/remedy-catalogue.ts';
import type { RulesetContent } from '../domain/ruleset.ts';
import { type Language, languages } from '../words/language.ts';
import { type Speech, speechIn } from '../words/speech.ts';
import { type Segment, wordDiff } from '../words/word-diff.ts';

export type ChangeKind = 'added' | 'removed' | 'changed';

export type DiffInWords = Readonly<Record<Language, readonly Segment[]>>;

export type Plain = Parameters<typeof canonical>[0];

/** One of two versions that are compared, speaking by its own catalogue. */
export type Side = {
  readonly content: RulesetContent;
  readonly catalogue: RemedyCatalogue;
  readonly wordsOf: (kind: RemedyKind) => RemedyWords;
  readonly speech: Readonly<Record<Language, Speech>>;
};

export function sideOf(
  { content, catalogue }: Pick<Side, 'content' | 'catalogue'>,
  known: (kind: RemedyKind) => RemedyWords,
): Side {
  const own = new Map(catalogue.entries.flatMap(({ kind, words }) => (words ? [[kind, words] as const] : [])));
  const wordsOf = (kind: RemedyKind): RemedyWords => own.get(kind) ?? known(kind);
  const kinds = new Set([...content.remedies, ...catalogue.entries.map(({ kind }) => kind)]);
  const labels = { ...Object.fromEntries([...kinds].map((kind) => [kind, known(kind).label])), ...labelsIn(catalogue) };
  const { currency } = content;
  return { content, catalogue, wordsOf, speech: { en: speechIn('en', currency, labels), es: speechIn('es', currency, labels) } };
}

export const isUnlike = (one: Plain, other: Plain): boolean => canonical(one) !== canonical(other);

export function kindOf(was: unknown, is: unknown, isChanged: boolean): ChangeKind | null {
  if (was === undefined || was === null) return is === undefined || is === null ? null : 'added';
  if (is === undefined || is === null) return 'removed';
  return isChanged ? 'changed' : null;
}

/** The old sentence against the new one in each language; an empty sentence stands for nothing. */
export function inWords(
  before: Side,
  after: Side,
  sentences: (old: Speech, now: Speech) => readonly [string, string],
): DiffInWords {
  const diffs = languages.map((language) => {
    const [old, now] = sentences(before.speech[language], after.speech[language]);
    return [language, wordDiff(old, now)] as const;
  });
  return Object.fromEntries(diffs) as DiffInWords;
}
