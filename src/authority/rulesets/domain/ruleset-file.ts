import { isUnlike } from '../../analysis/compared.ts';
import {
  checkInteger,
  checkNoneTwice,
  checkOneOf,
  checkText,
  fieldsOf,
  isPlainObject,
  listOf,
} from '../../domain/check-shape.ts';
import { below, collectingFaults, type Fault, maxFaults, type Report } from '../../domain/fault.ts';
import type { CatalogueEntry, RemedyCatalogue, RemedyKind, RemedyWords } from '../../domain/remedy-catalogue.ts';
import type { RulesetContent } from '../../domain/ruleset.ts';
import { faultsInRemedy } from '../../domain/validate-remedy.ts';
import { faultsInRuleset } from '../../domain/validate-ruleset.ts';
import { requireMoneyFixed, type RulesText } from './edit-catalogue.ts';

export const fileFormat = 'firsthand-rules';
/** Grows when a file of before can no longer be read in the same way. */
export const fileFormatVersion = 1;

/** A remedy as files have it, with its words. */
export type FiledRemedy = Omit<CatalogueEntry, 'usualParams' | 'words'> & RemedyWords;

/** A version or a draft with all that is needed to read it elsewhere: rules with their tests, remedies, the hash of the rules. */
export type RulesetFile = {
  readonly format: typeof fileFormat;
  readonly formatVersion: number;
  /** Where the JSON Schema of `content` is published. */
  readonly contentSchema: string;
  readonly title: string | null;
  readonly version: number | null;
  /** SHA-256 of `content`, as the published rules carry it. */
  readonly hash: string;
  readonly content: RulesetContent;
  readonly remedies: readonly FiledRemedy[];
  /** SHA-256 of `remedies`. */
  readonly remediesHash: string;
};

type WordsOf = (kind: RemedyKind) => RemedyWords;
type Known = { readonly wordsOf: WordsOf; readonly ever: readonly Pick<CatalogueEntry, 'kind' | 'hasMoney'>[] };

export const filedRemedies = ({ entries }: RemedyCatalogue, wordsOf: WordsOf): readonly FiledRemedy[] =>
  entries.map((entry) => filed(entry, wordsOf));

const filed = ({ words, usualParams, ...entry }: CatalogueEntry, wordsOf: WordsOf): FiledRemedy => ({
  ...entry,
  ...(words ?? wordsOf(entry.kind)),
});

/** The text that a file makes of a draft's, or every fault with its place in the file. */
export type Filed =
  { readonly text: RulesText; readonly faults: readonly [] } | { readonly text: null; readonly faults: readonly Fault[] };

/**
 * Puts a file in the place of a draft's rules. Its remedies are added to the draft's or take the place of those of their kind; those
 * it does not name stay. Throws 409 `remedy-money-fixed` for a kind that would begin or cease to carry money.
 */
export function withFile(draft: RulesText, sent: unknown, known: Known): Filed {
  const { faults, report } = collectingFaults();
  const fields = fieldsOf(sent, '', { required, optional }, report);
  if (!fields) return { text: null, faults };
  checkOneOf(fields['format'], '/format', [fileFormat], report);
  checkInteger(fields['formatVersion'], '/formatVersion', fileFormatVersion, fileFormatVersion, report);
  if (typeof fields['title'] === 'string') checkText(fields['title'], '/title', 200, report);
  const placed = remediesIn(fields['remedies'], report);
  const remedies = placed.map(({ remedy }) => remedy);
  checkNoneTwice(
    placed.map(({ remedy, at }) => ({ item: remedy.kind, at: below(at, 'kind') })),
    report,
  );
  if (faults.length === 0) requireMoneyFixed({ entries: remedies }, known.ever);
  const catalogue = catalogueOf(draft.catalogue, remedies, known.wordsOf);
  const content = contentWith(draft.content, fields['content'], remedies);
  const wrong = faultsInRuleset(content, catalogue).map((fault) => ({ ...fault, pointer: `/content${fault.pointer}` }));
  if (faults.length > 0) return { text: null, faults: [...faults, ...wrong.filter(isOwn)].slice(0, maxFaults) };
  if (wrong.length > 0) return { text: null, faults: wrong };
  return { text: { content: content as RulesetContent, catalogue }, faults: [] };
}

/** Whatever the remedies are; which there are nobody knows while those of the file are wrong. */
const isOwn = ({ code }: Fault): boolean => code !== 'unknown-remedy';

const required = ['format', 'formatVersion', 'content', 'remedies'];
const optional = ['contentSchema', 'title', 'version', 'hash', 'remediesHash'];
const mostRemedies = 200;

/** `at` is its place in the file. */
type Placed = { readonly remedy: FiledRemedy; readonly at: string };

function remediesIn(value: unknown, report: Report): readonly Placed[] {
  return listOf(value, '/remedies', { min: 0, max: mostRemedies }, report).flatMap(({ item, at }) => {
    if (!isPlainObject(item) || typeof item['kind'] !== 'string') {
      report(below(at, 'kind'), 'missing-key');
      return [];
    }
    const { kind, ...remedy } = item;
    const faults = faultsInRemedy(kind, remedy);
    for (const { pointer, code, params } of faults) report(`${at}${pointer.replace(/^\/remedy(?=\/|$)/, '')}`, code, params);
    return faults.length > 0 ? [] : [{ remedy: item as FiledRemedy, at }];
  });
}

function catalogueOf(catalogue: RemedyCatalogue, remedies: readonly FiledRemedy[], wordsOf: WordsOf): RemedyCatalogue {
  const known = new Map(catalogue.entries.map((entry) => [entry.kind, entry]));
  const told = new Map(remedies.map((remedy) => [remedy.kind, entryFrom(remedy, known.get(remedy.kind), wordsOf)]));
  const added = [...told.values()].filter(({ kind }) => !known.has(kind));
  const entries = [...catalogue.entries.map((entry) => told.get(entry.kind) ?? entry), ...added];
  const isSame = entries.length === known.size && entries.every((entry) => known.get(entry.kind) === entry);
  return isSame ? catalogue : { version: catalogue.version + 1, entries };
}

/** The entry that stands where the file says nothing else. */
function entryFrom(remedy: FiledRemedy, before: CatalogueEntry | undefined, wordsOf: WordsOf): CatalogueEntry {
  if (before && !isUnlike(filed(before, wordsOf), remedy)) return before;
  const { label, whereInstead, ...entry } = remedy;
  return { ...entry, usualParams: before?.usualParams ?? {}, words: { label, whereInstead } };
}

/** The file's rules about its own remedies and those of the draft. */
function contentWith(draft: RulesetContent, sent: unknown, remedies: readonly FiledRemedy[]): unknown {
  if (!isPlainObject(sent) || !Array.isArray(sent['remedies'])) return sent;
  const named: readonly unknown[] = sent['remedies'];
  const more = [...remedies.map(({ kind }) => kind), ...draft.remedies].filter((kind) => !named.includes(kind));
  return { ...sent, remedies: [...named, ...new Set(more)] };
}
