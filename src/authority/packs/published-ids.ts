/**
 * Every published policy that was looked at, by the ids of the collection "authority and standards" (30 entries read from excerpts of
 * municipal codes, regulators' rules and companies' pages, the pages named in the packs), and where the product says it: rules of a
 * pack, a ruleset of `published-policies.ts`, a deadline, or nowhere, with the reason in `docs/policies.md`.
 */
export const publishedIds: Readonly<Record<string, Said>> = {
  A1: { pack: 'us-water', rules: ['TIER-1', 'TIER-2', 'TIER-3'] },
  A3: { pack: 'us-water', rules: ['SEWER-1', 'SEWER-2', 'SEWER-3', 'SEWER-4'] },
  A5: { pack: 'us-water', rules: ['FEE-1'] },
  A7: 'published-policies',
  A8: { pack: 'us-water', rules: ['LEAK-1', 'LEAK-2'] },
  A9: 'published-policies',
  A10: 'published-policies',
  A11: 'published-policies',
  A13: 'published-policies',
  A14: 'published-policies',
  A15: 'published-policies',
  A16: 'published-policies',
  T1: 'deadline',
  T2: 'deadline',
  T3: 'deadline',
  T4: 'deadline',
  T6: 'deadline',
  T8: 'deadline',
  T9: 'deadline',
  T10: 'deadline',
  T11: 'deadline',
  T12: 'deadline',
  T13: 'deadline',
  T14: 'deadline',
  T15: 'deadline',
  T16: 'deadline',
  T17: 'published-policies',
  T18: 'published-policies',
  C1: 'published-policies',
  C2: { pack: 'uk-water', rules: [] },
};

/** A deadline says when, not who may give what. No rules named: all of the pack. */
export type Said = { readonly pack: string; readonly rules: readonly string[] } | 'published-policies' | 'deadline';
