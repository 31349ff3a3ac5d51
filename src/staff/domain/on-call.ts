import type { Id, PersonActor, PersonId, Role, TeamId } from '../../kernel/index.ts';
import { levelOfRole } from './level.ts';
import type { Person } from './person.ts';
import { staffErrors } from './staff.errors.ts';

export type OnCallId = Id<'OnCall'>;

/** From an instant up to another, whoever is asked when nobody else is there. */
export type OnCallDuty = {
  readonly id: OnCallId;
  readonly personId: PersonId;
  /** Null: for every team. */
  readonly teamId: TeamId | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Where a message reaches them; null where they only read their notices. */
  readonly email: string | null;
};

export type NamedDuty = OnCallDuty & { readonly personName: string; readonly teamName: string | null };

/** Somebody who is on call at an instant. */
export type OnCall = {
  readonly id: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly teamId: TeamId | null;
  readonly email: string | null;
};

/** Those of the people who are on call before the others, in the order in which they are to be asked. */
export const onCallFirst = <Somebody extends { readonly id: PersonId }>(
  onCall: readonly { readonly id: PersonId }[],
  people: readonly Somebody[],
): readonly Somebody[] => {
  const called = onCall.flatMap(({ id }) => people.find((person) => person.id === id) ?? []);
  return [...called, ...people.filter((person) => !called.includes(person))];
};

/** Throws 422 `ends-before-it-begins`, `on-call-over`, `role-cannot-be-on-call`. */
export function checkDuty(
  { person, startsAt, endsAt }: Pick<OnCallDuty, 'startsAt' | 'endsAt'> & { person: Person },
  now: Date,
): void {
  if (endsAt <= startsAt) throw staffErrors.endsBeforeItBegins('endsAt');
  if (endsAt <= now) throw staffErrors.onCallOver();
  if (!person.active || levelOfRole[person.role] === null) throw staffErrors.cannotBeOnCall(person.role);
}

/** A supervisor says who is on call for the own team only. Throws 403 `not-your-team`. */
export function checkMayName({ role, teamId }: Pick<PersonActor, 'role' | 'teamId'>, duty: Pick<OnCallDuty, 'teamId'>): void {
  if (role === 'SUPERVISOR' && (teamId === null || teamId !== duty.teamId)) throw staffErrors.notYourTeam();
}

/** A duty as it is answered: instants as ISO 8601 in UTC. */
export type DutyReply = {
  readonly id: OnCallId;
  readonly personId: PersonId;
  readonly personName: string;
  readonly teamId: TeamId | null;
  readonly teamName: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly email: string | null;
};

export const toDutyReply = ({ startsAt, endsAt, ...named }: NamedDuty): DutyReply => ({
  ...named,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
});
