import { resolved } from '../domain/condition.ts';
import { factIds } from '../domain/fact-vector.ts';
import type { FactId } from '../domain/facts.ts';
import type { CatalogueEntry } from '../domain/remedy-catalogue.ts';
import { ladderLevels } from '../domain/ruleset.ts';
import { conditionClause } from '../words/condition-sentence.ts';
import { catalogueSentence, ordinarySentence, templateSentence } from '../words/frame-sentence.ts';
import type { Speech } from '../words/speech.ts';
import { type ChangeKind, type DiffInWords, inWords, isUnlike, kindOf, type Plain, type Side } from './compared.ts';

export const framePartNames = ['currency', 'remedy', 'condition', 'template', 'ordinary'] as const;

/** One thing beside the rules: `name` is a currency's code, a kind of remedy, a condition's name, a level or a fact. */
export type FrameChange = {
  readonly part: (typeof framePartNames)[number];
  readonly name: string;
  readonly kind: ChangeKind;
  readonly words: DiffInWords;
};

/** In the order of `framePartNames`, then of names as they stand. */
export const frameChanges = (before: Side, after: Side): readonly FrameChange[] => [
  ...compared('currency', ['currency'], before, after, {
    of: ({ content }) => content.currency,
    say: (_, { content }) => content.currency,
  }),
  ...compared('remedy', kindsIn(before, after), before, after, { of: remedyOf, say: remedyWords }),
  ...compared('condition', conditionsIn(before, after), before, after, {
    of: ({ content }, name) => content.conditions[name] ?? null,
    say: (name, { content }, speech) => {
      const condition = content.conditions[name];
      return condition ? conditionClause(resolved(condition, content.conditions), speech) : '';
    },
  }),
  ...compared('template', ladderLevels, before, after, {
    of: ({ content }, level) => content.templates[level],
    say: (level, { content }, speech) => templateSentence(content.templates[level], speech),
  }),
  ...compared('ordinary', factIds, before, after, {
    of: ({ content }, fact) => content.ordinaryCase[fact] ?? null,
    say: (fact, side, speech) => ordinaryWords(fact, side, speech),
  }),
];

type Part<Name extends string> = {
  /** Null where this version has none. */
  readonly of: (side: Side, name: Name) => Plain;
  readonly say: (name: Name, side: Side, speech: Speech) => string;
};

const compared = <Name extends string>(
  part: FrameChange['part'],
  names: readonly Name[],
  before: Side,
  after: Side,
  { of, say }: Part<Name>,
): readonly FrameChange[] =>
  names.flatMap((name) => {
    const [was, is] = [of(before, name), of(after, name)];
    const kind = kindOf(was, is, isUnlike(was, is));
    if (!kind) return [];
    const said = (value: Plain, side: Side, speech: Speech): string => (value === null ? '' : say(name, side, speech));
    const words = inWords(before, after, (old, now) => [said(was, before, old), said(is, after, now)]);
    return [{ part, name: part === 'currency' ? after.content.currency : name, kind, words }];
  });

const kindsIn = (...sides: readonly Side[]): readonly string[] => [
  ...new Set(sides.flatMap(({ content, catalogue }) => [...catalogue.entries.map(({ kind }) => kind), ...content.remedies])),
];

const conditionsIn = (...sides: readonly Side[]): readonly string[] =>
  [...new Set(sides.flatMap(({ content }) => Object.keys(content.conditions)))].sort();

/** A kind counts where the rules were written for it; what it is, its entry in the catalogue says. */
function remedyOf({ content, catalogue, wordsOf }: Side, kind: string): Plain {
  if (!content.remedies.includes(kind)) return null;
  const entry = catalogue.entries.find((one) => one.kind === kind);
  return entry ? { ...plainEntry(entry), ...wordsOf(kind) } : kind;
}

const plainEntry = ({ words, usualParams, ...entry }: CatalogueEntry): Record<string, Plain> => ({
  ...entry,
  ...{ usualParams },
});

function remedyWords(kind: string, { catalogue, wordsOf }: Side, speech: Speech): string {
  const entry = catalogue.entries.find((one) => one.kind === kind);
  return entry ? catalogueSentence(entry, wordsOf(kind), speech) : speech.remedy(kind);
}

function ordinaryWords(fact: FactId, { content }: Side, speech: Speech): string {
  const value = content.ordinaryCase[fact];
  return value === undefined ? '' : ordinarySentence(fact, value, speech);
}
