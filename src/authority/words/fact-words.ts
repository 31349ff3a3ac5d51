import type { BoolFact, EnumFact, SetFact } from '../domain/fact-definition.ts';
import type { FactId, factsCatalogue } from '../domain/facts.ts';

/** How a language speaks of every fact; a fact without words does not compile. `name` stands in lists and formulas. */
export type FactWords = { readonly [Id in FactId]: WordsFor<(typeof factsCatalogue)[Id]> };

type WordsFor<Definition> = Definition extends BoolFact
  ? BoolWords
  : Definition extends SetFact
    ? SetWords
    : Definition extends EnumFact
      ? EnumWords
      : NumberWords;

export type BoolWords = { readonly name: string; readonly yes: string; readonly no: string };

/** `has` and `lacks` turn a member's words into a clause. */
export type SetWords = {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly has: (member: string) => string;
  readonly lacks: (member: string) => string;
};

export type EnumWords = { readonly name: string; readonly values: Readonly<Record<string, string>> };

/** `clauses` speaks of a rank by its own words instead of as a number. */
export type NumberWords = { readonly name: string; readonly clauses?: RankClauses };

/** Every comparison as a clause, and each rank by itself. */
export type RankClauses = Readonly<Record<Comparison, (rank: number) => string>> & { readonly rank: (rank: number) => string };

export const comparisons = ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const;
export type Comparison = (typeof comparisons)[number];
