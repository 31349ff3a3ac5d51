import type { Utility } from '../domain/account.ts';
import type { ContactPointKind } from '../domain/contact-point.ts';
import type { Segment } from '../domain/customer.ts';
import type { PremiseRole } from '../domain/premise.ts';

export class FoundCustomerView {
  readonly customerId: string;
  readonly name: string;
  readonly accountId: string | null;
  readonly accountNumber: string | null;
  readonly utility: Utility | null;
  readonly premiseId: string | null;
  readonly address: string | null;
  readonly phone: string | null;
}

export class FoundCustomersView {
  /** Best first, at most twenty. */
  readonly items: FoundCustomerView[];
}

export class AccountAmountView {
  readonly minor: number;
  readonly currency: string;
}

export class AccountPremiseView {
  readonly id: string;
  readonly address: string;
  readonly city: string;
  readonly postcode: string;
  readonly safetyFlags: string[];
  readonly role: PremiseRole;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export class CustomerAccountView {
  readonly id: string;
  readonly number: string;
  readonly utility: Utility;
  readonly currency: string;

  /** Amounts are null while billing has not told them. */
  readonly balance: AccountAmountView | null;
  readonly disputed: AccountAmountView | null;
  readonly lastBill: AccountAmountView | null;
  readonly averageBill: AccountAmountView | null;

  /** The day on which the supply is to be cut off. */
  readonly disconnectOn: string | null;
  readonly legalHold: boolean;

  /** When billing last told these facts. */
  readonly factsAsOf: string | null;
  readonly openedOn: string;
  readonly closedOn: string | null;

  /** Present ones first. */
  readonly premises: AccountPremiseView[];
}

export class ContactPointView {
  readonly kind: ContactPointKind;
  readonly value: string;
  readonly preferred: boolean;
}

export class CustomerContextView {
  readonly id: string;
  readonly name: string;
  readonly segment: Segment;
  readonly householdId: string | null;
  readonly vulnerable: boolean;
  readonly medicalEquipment: boolean;
  readonly spokenLanguage: string;
  readonly writtenLanguage: string;
  readonly representative: string | null;
  readonly protected: boolean;
  readonly customerSince: string | null;
  readonly accounts: CustomerAccountView[];

  /** Preferred ones first. */
  readonly contactPoints: ContactPointView[];
}
