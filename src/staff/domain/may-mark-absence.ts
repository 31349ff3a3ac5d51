import type { PersonActor } from '../../kernel/index.ts';
import type { Person } from './person.ts';
import { staffErrors } from './staff.errors.ts';

/** Everybody marks themselves; a supervisor also the own team, and nobody else. Throws 403 `not-your-team`. */
export function checkMayMark(
  { personId, role, teamId }: Pick<PersonActor, 'personId' | 'role' | 'teamId'>,
  person: Pick<Person, 'id' | 'teamId'>,
): void {
  if (person.id === personId || marksEverybody.includes(role)) return;
  if (role !== 'SUPERVISOR' || teamId === null || teamId !== person.teamId) throw staffErrors.notYourTeam();
}

const marksEverybody: readonly string[] = ['MANAGER', 'ADMIN'];
