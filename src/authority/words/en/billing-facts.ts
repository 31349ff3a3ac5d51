import type { billingFacts } from '../../domain/billing-facts.ts';
import type { FactWords } from '../fact-words.ts';

/** What billing and the outage system deliver. */
export const billing: Pick<FactWords, keyof typeof billingFacts> = {
  'account.disputedBillMinor': { name: 'the disputed bill' },
  'account.averageBill3mMinor': { name: 'the average of the three bills before' },
  'account.averageBill4mMinor': { name: 'the average of the four bills before' },
  'account.averageBill12mMinor': { name: 'the average bill of twelve months' },
  'account.highestBill3mMinor': { name: 'the highest of the three bills before' },
  'account.minimumBillMinor': { name: 'the minimum bill' },
  'account.estimatedBillMinor': { name: 'the bill for the use to be expected' },
  'account.normalUsage': { name: 'the normal use' },
  'account.leakUsage': { name: 'the use with the leak' },
  'account.periodsWithLeak': { name: 'the number of billing periods with the leak' },
  'account.billsLast12m': { name: 'the number of bills sent in twelve months' },
  'account.overdueDays': { name: 'the time the oldest bill is overdue' },
  'account.backBilledMonths': { name: 'the time the bill is corrected back' },
  'account.minutesWithoutSupply': { name: 'the time without supply' },
  'account.interruptionNoticeMinutes': { name: 'the notice given of the interruption' },
  'account.activeMonths': { name: 'the time the account has been open' },
  'account.metered': { name: 'whether the account is metered', yes: 'the account is metered', no: 'the account is not metered' },
  'account.ownerOccupied': {
    name: 'whether the owner lives there',
    yes: 'the owner lives there',
    no: 'the owner does not live there',
  },
  'account.interruptionPlanned': {
    name: 'whether the interruption was planned',
    yes: 'the interruption was planned',
    no: 'the interruption was not planned',
  },
};
