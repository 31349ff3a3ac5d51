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
const added: FactTraits = { ...traits, since: 2 };
const sum = (since: FactTraits): MoneyFact => ({ ...since, type: 'money', unit: 'minor', min: 0, max: maxMinor });
const count = (since: FactTraits): IntFact => ({ ...since, type: 'int', unit: 'count', min: 0, max: 100_000 });

/** Nobody looks back further than the longest window; "never" reads as that long ago. */
export const monthsLookedBack = 60;
const monthsSince: IntFact = { ...added, authority: 'up', type: 'int', unit: 'month', min: 0, max: monthsLookedBack };

/** Facts that authority reads from its own allowance ledger. Credits are money of any kind that was not owed. */
export const ledgerFacts = {
  'customer.credits12mMinor': sum(traits),
  'customer.creditCount12m': count(traits),
  'customer.creditsThisYearMinor': sum(traits),
  'customer.monthsSinceCredit': monthsSince,
  'account.credits12mMinor': sum(added),
  'account.creditCount12m': count(added),
  'account.creditsThisYearMinor': sum(added),
  'account.monthsSinceCredit': monthsSince,
  'employee.creditsTodayMinor': sum(traits),
  'employee.creditCountToday': count(added),
  'employee.creditsThisMonthMinor': sum(added),
  'team.creditsThisMonthMinor': sum(traits),
  /** Money given on this complaint so far, over all kinds, obligations included, cancelled and reversed amounts not. */
  'complaint.givenMinor': sum(traits),
  /** Of the remedy asked for, on the account: other complaints on which it was given, owed or not; its money that was not owed; months since the last. */
  'remedy.timesThisYear': count(added),
  'remedy.times12m': count(added),
  'remedy.times24m': count(added),
  'remedy.times5y': count(added),
  'remedy.given12mMinor': sum(added),
  'remedy.monthsSinceLast': monthsSince,
} as const satisfies Record<string, FactDefinition>;

export type LedgerFactId = keyof typeof ledgerFacts;

/** What one counter says: money, entries with money, other complaints, months since the last entry. */
export type Measure = 'sum' | 'count' | 'times-with-owed' | 'months-since' | 'months-since-with-owed';
export type LedgerMeasure = { readonly measure: Measure; readonly counter: Counter };

const year = 'rolling-365-days';
const longest = 'rolling-5-years';

export type MeasuredFactId = Exclude<LedgerFactId, KindFactId | 'complaint.givenMinor'>;

/** What of the ledger a fact is; `complaint.givenMinor` is no counter but the complaint's own sum. */
export const ledgerMeasures: Readonly<Record<MeasuredFactId, LedgerMeasure>> = {
  'customer.credits12mMinor': { measure: 'sum', counter: { scope: 'customer', window: year } },
  'customer.creditCount12m': { measure: 'count', counter: { scope: 'customer', window: year } },
  'customer.creditsThisYearMinor': { measure: 'sum', counter: { scope: 'customer', window: 'calendar-year' } },
  'customer.monthsSinceCredit': { measure: 'months-since', counter: { scope: 'customer', window: longest } },
  'account.credits12mMinor': { measure: 'sum', counter: { scope: 'account', window: year } },
  'account.creditCount12m': { measure: 'count', counter: { scope: 'account', window: year } },
  'account.creditsThisYearMinor': { measure: 'sum', counter: { scope: 'account', window: 'calendar-year' } },
  'account.monthsSinceCredit': { measure: 'months-since', counter: { scope: 'account', window: longest } },
  'employee.creditsTodayMinor': { measure: 'sum', counter: { scope: 'employee', window: 'calendar-day' } },
  'employee.creditCountToday': { measure: 'count', counter: { scope: 'employee', window: 'calendar-day' } },
  'employee.creditsThisMonthMinor': { measure: 'sum', counter: { scope: 'employee', window: 'calendar-month' } },
  'team.creditsThisMonthMinor': { measure: 'sum', counter: { scope: 'team', window: 'calendar-month' } },
};

export type KindFactId =
  | 'remedy.timesThisYear'
  | 'remedy.times12m'
  | 'remedy.times24m'
  | 'remedy.times5y'
  | 'remedy.given12mMinor'
  | 'remedy.monthsSinceLast';

/** The same for the facts about one kind of remedy; the counter is then restricted to it. */
export const kindMeasures: Readonly<Record<KindFactId, LedgerMeasure>> = {
  'remedy.timesThisYear': {
    measure: 'times-with-owed',
    counter: { scope: 'account', window: 'calendar-year', measure: 'times' },
  },
  'remedy.times12m': { measure: 'times-with-owed', counter: { scope: 'account', window: year, measure: 'times' } },
  'remedy.times24m': { measure: 'times-with-owed', counter: { scope: 'account', window: 'rolling-24-months', measure: 'times' } },
  'remedy.times5y': { measure: 'times-with-owed', counter: { scope: 'account', window: longest, measure: 'times' } },
  'remedy.given12mMinor': { measure: 'sum', counter: { scope: 'account', window: year } },
  'remedy.monthsSinceLast': {
    measure: 'months-since-with-owed',
    counter: { scope: 'account', window: longest, measure: 'times' },
  },
};
