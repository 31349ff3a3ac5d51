import type { LedgerFactId } from '../../domain/ledger-facts.ts';
import type { FactWords } from '../fact-words.ts';

/** What the allowance ledger says. */
export const ledger: Pick<FactWords, LedgerFactId> = {
  'customer.credits12mMinor': { name: 'the customer’s credits in the last 12 months' },
  'customer.creditCount12m': { name: 'the number of the customer’s credits in the last 12 months' },
  'customer.creditsThisYearMinor': { name: 'the customer’s credits this year' },
  'employee.creditsTodayMinor': { name: 'the credits the employee gave today' },
  'team.creditsThisMonthMinor': { name: 'the credits the team gave this month' },
  'complaint.givenMinor': { name: 'what was given on this complaint' },
  'customer.monthsSinceCredit': { name: 'the time since the customer’s last credit' },
  'account.credits12mMinor': { name: 'the account’s credits in the last 12 months' },
  'account.creditCount12m': { name: 'the number of the account’s credits in the last 12 months' },
  'account.creditsThisYearMinor': { name: 'the account’s credits this year' },
  'account.monthsSinceCredit': { name: 'the time since the account’s last credit' },
  'employee.creditCountToday': { name: 'the number of credits the employee gave today' },
  'employee.creditsThisMonthMinor': { name: 'the credits the employee gave this month' },
  'remedy.timesThisYear': { name: 'the number of times the account was given this before in this year' },
  'remedy.times12m': { name: 'the number of times the account was given this before in the last 12 months' },
  'remedy.times24m': { name: 'the number of times the account was given this before in the last 24 months' },
  'remedy.times5y': { name: 'the number of times the account was given this before in the last five years' },
  'remedy.given12mMinor': { name: 'what the account was given of this in the last 12 months' },
  'remedy.monthsSinceLast': { name: 'the time since the account was last given this' },
  'account.causeCredits12mMinor': { name: 'the account’s credits for the same cause in the last 12 months' },
  'account.causeCreditCount12m': { name: 'the number of the account’s credits for the same cause in the last 12 months' },
  'account.monthsSinceCauseCredit': { name: 'the time since the account’s last credit for the same cause' },
  'employee.monthsSinceCredit': { name: 'the time since the employee’s last credit to anybody' },
  'employee.kindGivenThisMonthMinor': { name: 'what the employee gave of this remedy this month' },
  'employee.kindCountThisMonth': { name: 'the number of times the employee gave this remedy this month' },
  'employee.monthsSinceKind': { name: 'the time since the employee last gave this remedy' },
};
