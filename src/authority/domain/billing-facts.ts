import {
  type BoolFact,
  type FactDefinition,
  type FactTraits,
  type IntFact,
  type MoneyFact,
  maxMinor,
} from './fact-definition.ts';
import { twoNights, whileDeciding } from './fact-lifetimes.ts';

const billed: FactTraits = {
  source: 'account',
  maxAgeSeconds: twoNights,
  authority: 'none',
  changeableBy: 'nobody',
  pii: true,
  since: 2,
};

const minor: MoneyFact = { ...billed, type: 'money', unit: 'minor', min: 0, max: maxMinor };
const used: IntFact = { ...billed, type: 'int', unit: 'usage', min: 0, max: 1_000_000_000 };
const yesOrNo: BoolFact = { ...billed, type: 'bool' };
const upTo = (max: number, unit: IntFact['unit']): IntFact => ({ ...billed, type: 'int', unit, min: 0, max });

/** What the billing and outage systems deliver every night for policies that calculate; each may be unknown. */
export const billingFacts = {
  /** The whole bill the customer disputes; `account.disputedMinor` is the part of it that is in dispute. */
  'account.disputedBillMinor': minor,
  /** Of the bills before the disputed one. */
  'account.averageBill3mMinor': minor,
  'account.averageBill4mMinor': minor,
  'account.averageBill12mMinor': minor,
  'account.highestBill3mMinor': minor,
  'account.minimumBillMinor': minor,
  /** What the disputed bill would be for the use that was to be expected. */
  'account.estimatedBillMinor': minor,
  /** Use in one billing period, in the unit the utility bills by; `leakUsage` is that of the disputed one. */
  'account.normalUsage': used,
  'account.leakUsage': used,
  /** Consecutive billing periods with the leak in them. */
  'account.periodsWithLeak': upTo(120, 'count'),
  'account.billsLast12m': upTo(60, 'count'),
  'account.overdueDays': upTo(3650, 'day'),
  /** How many months back a wrong bill is being corrected. */
  'account.backBilledMonths': upTo(120, 'month'),
  'account.metered': yesOrNo,
  'account.ownerOccupied': yesOrNo,
  /** Of the last interruption at the premise; 0 when there was none. */
  'account.minutesWithoutSupply': upTo(525_600, 'minute'),
  'account.interruptionPlanned': yesOrNo,
  /** How long before a planned interruption the customer was told. */
  'account.interruptionNoticeMinutes': upTo(525_600, 'minute'),
  /** Whole months since the account was opened. */
  'account.activeMonths': { ...upTo(1200, 'month'), authority: 'up', maxAgeSeconds: whileDeciding },
} as const satisfies Record<string, FactDefinition>;
