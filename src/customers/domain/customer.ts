import type { CustomerId, Id } from '../../kernel/index.ts';

export const segments = ['residential', 'small-business', 'large-business', 'public-body'] as const;

export type Segment = (typeof segments)[number];

/** Customers under one roof share it. */
export type HouseholdId = Id<'Household'>;

/** Whom we serve. Languages are BCP 47 tags, `customerSince` is a date, `protected` hides them from all but leads. */
export type Customer = {
  readonly id: CustomerId;
  readonly name: string;
  readonly segment: Segment;
  readonly householdId: HouseholdId | null;
  readonly vulnerable: boolean;
  readonly medicalEquipment: boolean;
  readonly spokenLanguage: string;
  readonly writtenLanguage: string;
  /** Who may speak for them. */
  readonly representative: string | null;
  readonly protected: boolean;
  readonly customerSince: string | null;
  /** Where segment, vulnerability and `customerSince` are a copy from billing: as of when. Null: the record is our own. */
  readonly factsAsOf: Date | null;
};
