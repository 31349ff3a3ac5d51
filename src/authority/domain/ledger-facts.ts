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
const byCause: FactTraits = { ...traits, since: 4 };
const sum = (since: FactTraits): MoneyFact => ({ ...since, type: 'money', unit: 'minor', min: 0, max: maxMinor });
const count = (since: FactTraits): IntFact => ({ ...since, type: 'int', unit: 'count', min: 0, max: 100_000 });

/** Nobody looks back further than the window; "never" reads as that long ago. */
const monthsSince = (since: FactTraits, max: number): IntFact => ({
  ...{ ...since, authority: 'up', type: 'int', unit: 'month', min: 0, max },
});
const [fiveYears, oneYear] = [60, 12];

/** Facts that authority reads from its own allowance ledger. Credits are money of any kind that was not owed. */
export const ledgerFacts = {
  'customer.credits12mMinor': sum(traits),
  'customer.creditCount12m': count(traits),
  'customer.creditsThisYearMinor': sum(traits),
  'customer.monthsSinceCredit': monthsSince(added, fiveYears),
  'account.credits12mMinor': sum(added),
  'account.creditCount12m': count(added),
  'account.creditsThisYearMinor': sum(added),
  'account.monthsSinceCredit': monthsSince(added, fiveYears),
  /** For the cause that was found, on other complaints of the account and on this one; unknown while one of the causes is. */
  'account.causeCredits12mMinor': sum(byCause),
  'account.causeCreditCount12m': count(byCause),
  'account.monthsSinceCauseCredit': monthsSince(byCause, fiveYears),
  'employee.creditsTodayMinor': sum(traits),
  'employee.creditCountToday': count(added),
  'employee.creditsThisMonthMinor': sum(added),
  'employee.monthsSinceCredit': monthsSince(byCause, oneYear),
  'team.creditsThisMonthMinor': sum(traits),
  /** Money given on this complaint so far, over all kinds, obligations included, cancelled and reversed amounts not. */
  'complaint.givenMinor': sum(traits),
  /** Of the remedy asked for, on the account: other complaints on which it was given, owed or not; its money that was not owed; months since the last. */
  'remedy.timesThisYear': count(added),
  'remedy.times12m': count(added),
  'remedy.times24m': count(added),
  'remedy.times5y': count(added),
  'remedy.given12mMinor': sum(added),
  'remedy.monthsSinceLast': monthsSince(added, fiveYears),
  /** Of the remedy asked for, by the employee, to whomever. */
  'employee.kindGivenThisMonthMinor': sum(byCause),
  'employee.kindCountThisMonth': count(byCause),
  'employee.monthsSinceKind': monthsSince(byCause, oneYear),
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
  'account.causeCredits12mMinor': { measure: 'sum', counter: { scope: 'account', window: year, cause: 'same' } },
  'account.causeCreditCount12m': { measure: 'count', counter: { scope: 'account', window: year, cause: 'same' } },
  'account.monthsSinceCauseCredit': { measure: 'months-since', counter: { scope: 'account', window: longest, cause: 'same' } },
  'employee.creditsTodayMinor': { measure: 'sum', counter: { scope: 'employee', window: 'calendar-day' } },
  'employee.creditCountToday': { measure: 'count', counter: { scope: 'employee', window: 'calendar-day' } },
  'employee.creditsThisMonthMinor': { measure: 'sum', counter: { scope: 'employee', window: 'calendar-month' } },
  'employee.monthsSinceCredit': { measure: 'months-since', counter: { scope: 'employee', window: year } },
  'team.creditsThisMonthMinor': { measure: 'sum', counter: { scope: 'team', window: 'calendar-month' } },
};

export type KindFactId =
  | 'remedy.timesThisYear'
  | 'remedy.times12m'
  | 'remedy.times24m'
  | 'remedy.times5y'
  | 'remedy.given12mMinor'
  | 'remedy.monthsSinceLast'
  | 'employee.kindGivenThisMonthMinor'
  | 'employee.kindCountThisMonth'
  | 'employee.monthsSinceKind';

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
  'employee.kindGivenThisMonthMinor': { measure: 'sum', counter: { scope: 'employee', window: 'calendar-month' } },
  'employee.kindCountThisMonth': { measure: 'count', counter: { scope: 'employee', window: 'calendar-month' } },
  'employee.monthsSinceKind': { measure: 'months-since', counter: { scope: 'employee', window: year } },
};

/** What the facts about an employee's own giving say of somebody who has given nothing. */
export const nothingGiven: Readonly<Partial<Record<LedgerFactId, number>>> = Object.fromEntries(
  Object.entries<LedgerMeasure>({ ...ledgerMeasures, ...kindMeasures }).flatMap(([id, { measure, counter }]) =>
    counter.scope === 'employee' ? [[id, measure === 'months-since' ? monthsIn(counter) : 0]] : [],
  ),
);

/** How far a counter of months looks back: months of a year of days, and of the longest window. */
export function monthsIn({ window }: Counter): number {
  return window === year ? oneYear : fiveYears;
}
