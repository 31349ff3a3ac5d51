import type { HardStops } from '../../authority/index.ts';
import type { Account, Customer } from '../../customers/index.ts';
import type { PersonId } from '../../kernel/index.ts';
import type { StaffLinks } from '../../staff/index.ts';
import type { Complaint } from '../domain/complaint.ts';

export type Concerned = { readonly personId: PersonId; readonly links: StaffLinks };

type About = {
  readonly complaint: Pick<Complaint, 'aboutPersonId' | 'safety'>;
  readonly customer: Pick<Customer, 'id' | 'householdId'> | null;
  readonly account: Pick<Account, 'legalHold'> | null;
};

/** What no rule can lift. Several people may be behind one decision, and one who is concerned is enough. */
export const hardStopsOf = ({ complaint, customer, account }: About, people: readonly Concerned[]): HardStops => ({
  ownAccount: people.some(({ links }) => isClose(links, customer)),
  ownConduct: people.some(({ personId }) => personId === complaint.aboutPersonId),
  ownEscalation: false,
  legalHold: account?.legalHold ?? false,
  safetyOpen: complaint.safety === 'open',
});

/** Their own account, one of their household, or of somebody they said they know. */
const isClose = (links: StaffLinks, customer: About['customer']): boolean =>
  customer !== null && (isTheirs(links, customer) || links.acquaintanceIds.includes(customer.id));

/** Their own account or one of their household. */
export const isTheirs = (
  { customerIds, householdIds }: StaffLinks,
  { id, householdId }: NonNullable<About['customer']>,
): boolean => customerIds.includes(id) || (householdId !== null && householdIds.includes(householdId));
