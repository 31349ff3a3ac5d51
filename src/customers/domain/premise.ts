import type { AccountId, PremiseId } from '../../kernel/index.ts';

/** A place that is served. Safety flags are for whoever goes there: a dog, a locked pit, oxygen. */
export type Premise = {
  readonly id: PremiseId;
  readonly address: string;
  readonly city: string;
  readonly postcode: string;
  readonly safetyFlags: readonly string[];
};

export const premiseRoles = ['owner', 'tenant', 'payer'] as const;

export type PremiseRole = (typeof premiseRoles)[number];

/** What an account has to do with a place, from a date up to but not including another. */
export type PremiseLink = {
  readonly accountId: AccountId;
  readonly premiseId: PremiseId;
  readonly role: PremiseRole;
  readonly validFrom: string;
  readonly validTo: string | null;
};

/** A place with what one account has to do with it. */
export type AccountPremise = Premise & Omit<PremiseLink, 'premiseId'>;
