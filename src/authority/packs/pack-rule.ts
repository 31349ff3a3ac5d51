import type { CatalogueEntry } from '../domain/remedy-catalogue.ts';
import type { Rule } from '../domain/rule.ts';

export type PackRule = Pick<Rule, 'key' | 'title' | 'rationale' | 'policyRef' | 'remedies' | 'conditions' | 'effect'> &
  Partial<Rule>;

/** Whoever installs a pack becomes its owner; until they say otherwise it is looked at again within a year. */
export const packRule = (rule: PackRule): Rule => ({
  owner: 'Customer Services Policy',
  reviewBy: '2027-06-30',
  goesBy: { date: 'decision', keepsTheBetter: false },
  tests: [],
  ...rule,
});

export const packRemedy = (entry: Pick<CatalogueEntry, 'kind' | 'executorCode'> & Partial<CatalogueEntry>): CatalogueEntry => ({
  family: 'credits',
  hasMoney: true,
  immediateHelp: false,
  offeredFor: 'every',
  executor: 'billing',
  executeByDays: 10,
  usualParams: {},
  ...entry,
});
