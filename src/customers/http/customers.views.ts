import { ApiProperty } from '@nestjs/swagger';
import { utilities, type Utility } from '../domain/account.ts';
import { contactPointKinds, type ContactPointKind } from '../domain/contact-point.ts';
import { segments, type Segment } from '../domain/customer.ts';
import { premiseRoles, type PremiseRole } from '../domain/premise.ts';

export class FoundCustomerView {
  readonly customerId: string;
  readonly name: string;

  @ApiProperty({ type: String, nullable: true })
  readonly accountId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly accountNumber: string | null;

  @ApiProperty({ enum: utilities, nullable: true })
  readonly utility: Utility | null;

  @ApiProperty({ type: String, nullable: true })
  readonly premiseId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly address: string | null;

  @ApiProperty({ type: String, nullable: true })
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
  readonly safetyFlags: readonly string[];

  @ApiProperty({ enum: premiseRoles })
  readonly role: PremiseRole;

  readonly validFrom: string;

  @ApiProperty({ type: String, nullable: true })
  readonly validTo: string | null;
}

export class CustomerAccountView {
  readonly id: string;
  readonly number: string;

  @ApiProperty({ enum: utilities })
  readonly utility: Utility;

  readonly currency: string;

  /** Amounts are null while billing has not told them. */
  @ApiProperty({ type: AccountAmountView, nullable: true })
  readonly balance: AccountAmountView | null;

  @ApiProperty({ type: AccountAmountView, nullable: true })
  readonly disputed: AccountAmountView | null;

  @ApiProperty({ type: AccountAmountView, nullable: true })
  readonly lastBill: AccountAmountView | null;

  @ApiProperty({ type: AccountAmountView, nullable: true })
  readonly averageBill: AccountAmountView | null;

  /** The day on which the supply is to be cut off. */
  @ApiProperty({ type: String, nullable: true })
  readonly disconnectOn: string | null;

  readonly legalHold: boolean;

  /** When billing last told these facts. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly factsAsOf: string | null;

  readonly openedOn: string;

  @ApiProperty({ type: String, nullable: true })
  readonly closedOn: string | null;

  /** Present ones first. */
  readonly premises: readonly AccountPremiseView[];
}

export class ContactPointView {
  @ApiProperty({ enum: contactPointKinds })
  readonly kind: ContactPointKind;

  readonly value: string;
  readonly preferred: boolean;
}

export class CustomerContextView {
  readonly id: string;
  readonly name: string;

  @ApiProperty({ enum: segments })
  readonly segment: Segment;

  @ApiProperty({ type: String, nullable: true })
  readonly householdId: string | null;

  readonly vulnerable: boolean;
  readonly medicalEquipment: boolean;
  readonly spokenLanguage: string;
  readonly writtenLanguage: string;

  @ApiProperty({ type: String, nullable: true })
  readonly representative: string | null;

  readonly protected: boolean;

  @ApiProperty({ type: String, nullable: true })
  readonly customerSince: string | null;

  readonly accounts: readonly CustomerAccountView[];

  /** Preferred ones first. */
  readonly contactPoints: readonly ContactPointView[];
}
