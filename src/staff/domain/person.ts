import type { PersonId, Role, TeamId } from '../../kernel/index.ts';
import { staffErrors } from './staff.errors.ts';

export const languages = ['en', 'es'] as const;

export type Language = (typeof languages)[number];

/** Somebody employed here. `hiredOn` is a date, `version` grows with every change that a form can make. */
export type Person = {
  readonly id: PersonId;
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly teamId: TeamId | null;
  readonly language: Language;
  readonly hiredOn: string | null;
  readonly active: boolean;
  readonly version: number;
};

/** What a form may change; an absent member stays as it is. */
export type PersonChange = Partial<Pick<Person, 'name' | 'role' | 'teamId' | 'language' | 'hiredOn' | 'active'>>;

/** Throws 409 `stale-version` when the form was filled in from an older state. */
export function changePerson(person: Person, change: PersonChange, version: number): Person {
  if (person.version !== version) throw staffErrors.staleVersion(version, person.version);
  return { ...person, ...change, version: person.version + 1 };
}

const administers = ({ role, active }: Person): boolean => role === 'ADMIN' && active;

/** Throws 409 `last-administrator` when nobody could manage people after this; `others` can all sign in and manage. */
export function keepAnAdministrator(before: Person, after: Person, others: number): void {
  if (administers(before) && !administers(after) && others === 0) throw staffErrors.lastAdministrator();
}
