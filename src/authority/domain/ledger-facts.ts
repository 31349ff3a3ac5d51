import type { Counter } from './counter.ts';
import { type FactDefinition, type FactTraits, type IntFact, type MoneyFact, maxMinor } from './fact-definition.ts';
import { whileDeciding } from './fact-lifetimes.ts';

const traits: FactTraits = {
  source: 'ledger',
  maxAgeSeconds: whileDeciding,
  authority: 'down',
  changeableBy: 'nobody',
  pii: false,
  since: 1,
};
const sum: MoneyFact = { ...traits, type: 'money', unit: 'minor', min: 0, max: maxMinor };
const count: IntFact = { ...traits, type: 'int', unit: 'count', min: 0, max: 100_000 };

/** Facts that authority reads from its own allowance ledger. */
export const ledgerFacts = {
  'customer.credits12mMinor': sum,
  'customer.creditCount12m': count,
  'customer.creditsThisYearMinor': sum,
  'employee.creditsTodayMinor': sum,
  'team.creditsThisMonthMinor': sum,
  /** Money given on this complaint so far, over all kinds, obligations included, cancelled and reversed amounts not. */
  'complaint.givenMinor': sum,
} as const satisfies Record<string, FactDefinition>;

export type LedgerFactId = keyof typeof ledgerFacts;

/** What of the ledger a fact is; `complaint.givenMinor` is no counter but the complaint's own sum. */
export const ledgerMeasures: Readonly<
  Record<Exclude<LedgerFactId, 'complaint.givenMinor'>, { readonly measure: 'sum' | 'count'; readonly counter: Counter }>
> = {
  'customer.credits12mMinor': { measure: 'sum', counter: { scope: 'customer', window: 'rolling-365-days' } },
  'customer.creditCount12m': { measure: 'count', counter: { scope: 'customer', window: 'rolling-365-days' } },
  'customer.creditsThisYearMinor': { measure: 'sum', counter: { scope: 'customer', window: 'calendar-year' } },
  'employee.creditsTodayMinor': { measure: 'sum', counter: { scope: 'employee', window: 'calendar-day' } },
  'team.creditsThisMonthMinor': { measure: 'sum', counter: { scope: 'team', window: 'calendar-month' } },
};
