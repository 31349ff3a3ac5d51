import { type DomainError } from '../../kernel/index.ts';
import { authorityErrors } from './authority.errors.ts';

/** Kinds and families are data: `late-fee-waiver`, `credits`. */
export type RemedyKind = string;
export type RemedyFamily = string;

export const executors = ['message', 'billing', 'collections', 'work-order', 'payments'] as const;
export type Executor = (typeof executors)[number];

/** Those who post an amount: nobody else ever says that money has reached the customer. */
export const moneyExecutors = ['billing', 'payments'] as const satisfies readonly Executor[];

export type RemedyLabel = { readonly en: string; readonly es: string };

/** How the catalogue speaks of a kind; `whereInstead` names who gives it where this desk does not. */
export type RemedyWords = { readonly label: RemedyLabel; readonly whereInstead: string | null };

export type RemedyParams = { readonly planMonths?: number; readonly quantity?: number };

export type CatalogueEntry = {
  readonly kind: RemedyKind;
  /** Levels of authority are held per family. */
  readonly family: RemedyFamily;
  readonly hasMoney: boolean;
  /** Help at the premise that nothing may delay: not a hold, not an open danger. */
  readonly immediateHelp: boolean;
  readonly offeredFor: 'every' | readonly string[];
  readonly executor: Executor;
  /** What the executing system calls it. */
  readonly executorCode: string;
  /** Working days from authorisation. */
  readonly executeByDays: number;
  /** What the panel assumes before anybody has chosen. */
  readonly usualParams: RemedyParams;
  /** Absent where the catalogue has not been edited since it was brought: the table of remedies has the words then. */
  readonly words?: RemedyWords;
};

export type RemedyCatalogue = { readonly version: number; readonly entries: readonly CatalogueEntry[] };

/** Throws `remedy-unknown` for a kind the catalogue does not have. */
export function entryOf(catalogue: RemedyCatalogue, kind: RemedyKind): CatalogueEntry {
  const entry = catalogue.entries.find((candidate) => candidate.kind === kind);
  if (!entry) throw authorityErrors.remedyUnknown(kind);
  return entry;
}

export const isOfferedFor = (entry: Pick<CatalogueEntry, 'offeredFor'>, category: unknown): boolean =>
  entry.offeredFor === 'every' || (typeof category === 'string' && entry.offeredFor.includes(category));

/** What the catalogue itself calls its remedies. */
export const labelsIn = ({ entries }: RemedyCatalogue): Readonly<Record<RemedyKind, RemedyLabel>> =>
  Object.fromEntries(entries.flatMap(({ kind, words }) => (words ? [[kind, words.label]] : [])));

/** What keeps a catalogue from being used; null when nothing does. */
export function faultInCatalogue({ entries }: RemedyCatalogue): DomainError | null {
  const kinds = new Set<RemedyKind>();
  for (const entry of entries) {
    if (!/^[a-z][a-z0-9-]{0,63}$/.test(entry.kind)) return authorityErrors.catalogueInvalid(entry.kind, 'kind');
    if (kinds.has(entry.kind)) return authorityErrors.catalogueInvalid(entry.kind, 'twice');
    if (!/^[a-z][a-z0-9-]{0,63}$/.test(entry.family)) return authorityErrors.catalogueInvalid(entry.kind, 'family');
    if (!Number.isSafeInteger(entry.executeByDays) || entry.executeByDays < 0) {
      return authorityErrors.catalogueInvalid(entry.kind, 'executeByDays');
    }
    if (entry.offeredFor !== 'every' && entry.offeredFor.length === 0) {
      return authorityErrors.catalogueInvalid(entry.kind, 'offeredFor');
    }
    kinds.add(entry.kind);
  }
  return null;
}
