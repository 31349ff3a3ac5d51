import type { Customer } from '../../customers/index.ts';
import type { PersonActor } from '../../kernel/index.ts';
import type { StaffLinks } from '../../staff/index.ts';
import { reachOf, type Reach } from '../domain/reach.ts';
import { isTheirs } from './hard-stops.ts';

/** How far somebody sees among the complaints of one customer, by what is known of the two alone; null is no customer. */
export function reachTowards(
  customer: Pick<Customer, 'id' | 'householdId' | 'protected'> | null,
  actor: PersonActor,
  links: StaffLinks,
): Reach {
  if (!customer) return reachOf(actor, [], []);
  return reachOf(actor, isTheirs(links, customer) ? [customer.id] : [], customer.protected ? [customer.id] : []);
}
