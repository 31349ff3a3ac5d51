/**
 * What billing and the outage system deliver every night for policies that calculate, as of the account's `factsAsOf`. Amounts
 * in minor units of its currency, use in the unit the utility bills by; null is not known.
 */
export type BillingFacts = {
  readonly disputedBillMinor: number | null;
  readonly averageBill3mMinor: number | null;
  readonly averageBill4mMinor: number | null;
  readonly averageBill12mMinor: number | null;
  readonly highestBill3mMinor: number | null;
  readonly minimumBillMinor: number | null;
  readonly estimatedBillMinor: number | null;
  readonly normalUsage: number | null;
  readonly leakUsage: number | null;
  readonly periodsWithLeak: number | null;
  readonly billsLast12m: number | null;
  readonly overdueDays: number | null;
  readonly backBilledMonths: number | null;
  readonly metered: boolean | null;
  readonly ownerOccupied: boolean | null;
  readonly minutesWithoutSupply: number | null;
  readonly interruptionPlanned: boolean | null;
  readonly interruptionNoticeMinutes: number | null;
};

export const nothingBilled: BillingFacts = {
  disputedBillMinor: null,
  averageBill3mMinor: null,
  averageBill4mMinor: null,
  averageBill12mMinor: null,
  highestBill3mMinor: null,
  minimumBillMinor: null,
  estimatedBillMinor: null,
  normalUsage: null,
  leakUsage: null,
  periodsWithLeak: null,
  billsLast12m: null,
  overdueDays: null,
  backBilledMonths: null,
  metered: null,
  ownerOccupied: null,
  minutesWithoutSupply: null,
  interruptionPlanned: null,
  interruptionNoticeMinutes: null,
};
