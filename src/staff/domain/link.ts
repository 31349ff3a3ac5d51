import type { CustomerId, Id, PersonId } from '../../kernel/index.ts';
import { staffErrors } from './staff.errors.ts';

export const relations = ['self', 'household', 'acquaintance'] as const;

export type Relation = (typeof relations)[number];

export type LinkSource = 'hr' | 'declared';

export type LinkId = Id<'Link'>;
export type HouseholdId = Id<'Household'>;

/** A customer or a household that a person is close to, and so decides nothing about. */
export type Link = {
  readonly id: LinkId;
  readonly personId: PersonId;
  readonly customerId: CustomerId | null;
  readonly householdId: HouseholdId | null;
  readonly relation: Relation;
  readonly source: LinkSource;
};

/** Whose affairs a person keeps away from: own and household's, and those of acquaintances. */
export type StaffLinks = {
  readonly customerIds: readonly CustomerId[];
  readonly householdIds: readonly HouseholdId[];
  readonly acquaintanceIds: readonly CustomerId[];
};

export type LinkTarget = Pick<Link, 'customerId' | 'householdId' | 'relation'>;

/** Throws 422 unless the link names one customer, or one household for the relation `household`. */
export function checkLink({ customerId, householdId, relation }: LinkTarget): void {
  const named = [customerId, householdId].filter((id) => id !== null).length;
  if (named !== 1 || (householdId !== null && relation !== 'household')) throw staffErrors.linkNamesNobody();
}

export const toStaffLinks = (links: readonly LinkTarget[]): StaffLinks => ({
  customerIds: links.flatMap(({ customerId, relation }) => (customerId && relation !== 'acquaintance' ? [customerId] : [])),
  householdIds: links.flatMap(({ householdId }) => (householdId ? [householdId] : [])),
  acquaintanceIds: links.flatMap(({ customerId, relation }) => (customerId && relation === 'acquaintance' ? [customerId] : [])),
});
