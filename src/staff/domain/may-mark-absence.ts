import type { PersonActor } from '../../kernel/index.ts';
import type { Person } from './person.ts';
import { staffErrors } from './staff.errors.ts';

/** A supervisor marks the own team only. Throws 403 `not-your-team`. */
export function checkMayMark({ role, teamId }: Pick<PersonActor, 'role' | 'teamId'>, person: Pick<Person, 'teamId'>): void {
  if (role === 'SUPERVISOR' && (teamId === null || teamId !== person.teamId)) throw staffErrors.notYourTeam();
}
