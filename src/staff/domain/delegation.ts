import type { Id, PersonId, Role } from '../../kernel/index.ts';
import { levelOfRole } from './level.ts';
import type { Person } from './person.ts';
import { staffErrors } from './staff.errors.ts';

export type DelegationId = Id<'Delegation'>;

/** From an instant up to another the substitute may go by the giver's authority, and by nothing the giver holds for a third person. */
export type Delegation = {
  readonly id: DelegationId;
  readonly giverId: PersonId;
  readonly substituteId: PersonId;
  readonly startsAt: Date;
  readonly endsAt: Date;
};

type Wanted = Pick<Delegation, 'startsAt' | 'endsAt'> & { readonly giver: Person; readonly substitute: Person };

/** Throws 422 `ends-before-it-begins`, `delegation-over`, `delegation-to-yourself`, `role-cannot-stand-in`. */
export function checkDelegation({ giver, substitute, startsAt, endsAt }: Wanted, now: Date): void {
  if (endsAt <= startsAt) throw staffErrors.endsBeforeItBegins('endsAt');
  if (endsAt <= now) throw staffErrors.delegationOver();
  if (giver.id === substitute.id) throw staffErrors.delegationToYourself();
  for (const { role, active } of [giver, substitute]) {
    if (!active || levelOfRole[role] === null) throw staffErrors.cannotStandIn(role);
  }
}

/** A delegation as it is answered: instants as ISO 8601 in UTC. */
export type DelegationReply = {
  readonly id: DelegationId;
  readonly giverId: PersonId;
  readonly giverName: string;
  readonly giverRole: Role;
  readonly substituteId: PersonId;
  readonly substituteName: string;
  readonly startsAt: string;
  readonly endsAt: string;
};

export type NamedDelegation = Delegation & {
  readonly giverName: string;
  readonly giverRole: Role;
  readonly substituteName: string;
};

export const toDelegationReply = ({ startsAt, endsAt, ...named }: NamedDelegation): DelegationReply => ({
  ...named,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
});
