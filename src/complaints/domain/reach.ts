import type { CustomerId, PersonActor, PersonId, TeamId } from '../../kernel/index.ts';
import type { Complaint } from './complaint.ts';

/** Which complaints somebody never gets to see, however they ask. */
export type Reach = {
  readonly personId: PersonId;
  /** Themselves and their household. */
  readonly closeTo: readonly CustomerId[];
  /** Customers whose complaints only the owner and leads may see. */
  readonly protectedCustomers: readonly CustomerId[];
  /** The team whose protected customers this person may see as its lead; null for none. */
  readonly leadOf: TeamId | null;
};

export type ReachedComplaint = Pick<Complaint, 'customerId' | 'aboutPersonId' | 'ownerId' | 'teamId'>;

/** Managers and auditors see protected customers everywhere, a supervisor those of the team; nobody sees their own affair. */
export function reachOf(actor: PersonActor, closeTo: readonly CustomerId[], protectedCustomers: readonly CustomerId[]): Reach {
  const seesAll = actor.role === 'MANAGER' || actor.role === 'AUDITOR';
  return {
    personId: actor.personId,
    closeTo,
    protectedCustomers: seesAll ? [] : protectedCustomers,
    leadOf: actor.role === 'SUPERVISOR' ? actor.teamId : null,
  };
}

/** Says the same as the condition in the queries; a test holds them together. */
export function isWithinReach(reach: Reach, { customerId, aboutPersonId, ownerId, teamId }: ReachedComplaint): boolean {
  if (aboutPersonId === reach.personId) return false;
  if (customerId === null) return true;
  if (reach.closeTo.includes(customerId)) return false;
  const mine = ownerId === reach.personId || (reach.leadOf !== null && teamId === reach.leadOf);
  return mine || !reach.protectedCustomers.includes(customerId);
}
