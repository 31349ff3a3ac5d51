import type { AccountId, Currency, CustomerId } from '../../kernel/index.ts';
import type { BillingFacts } from './billing-facts.ts';

export const utilities = ['water', 'sewer', 'power', 'gas', 'other'] as const;

export type Utility = (typeof utilities)[number];

/**
 * A billing account. Amounts are in minor units of `currency` and, like the cut-off date, come from billing as of `factsAsOf`;
 * null is not known, which is not the same as nothing.
 */
export type Account = BillingFacts & {
  readonly id: AccountId;
  readonly number: string;
  readonly customerId: CustomerId;
  readonly utility: Utility;
  readonly currency: Currency;
  readonly balanceMinor: number | null;
  readonly disputedMinor: number | null;
  readonly lastBillMinor: number | null;
  readonly averageBillMinor: number | null;
  readonly disconnectOn: string | null;
  readonly legalHold: boolean;
  readonly factsAsOf: Date | null;
  readonly openedOn: string;
  readonly closedOn: string | null;
};
