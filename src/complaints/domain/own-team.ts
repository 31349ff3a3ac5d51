import { DomainError, type PersonActor } from '../../kernel/index.ts';
import type { Person } from '../../staff/index.ts';

const seeEverybody: readonly string[] = ['MANAGER', 'AUDITOR'];

/** One's own, a supervisor's team, or everybody's for managers and auditors. Throws 403 `not-your-budget`. */
export function requireOwnTeam({ personId, role, teamId }: PersonActor, person: Pick<Person, 'id' | 'teamId'>): void {
  const isOfTeam = role === 'SUPERVISOR' && teamId !== null && teamId === person.teamId;
  if (person.id === personId || isOfTeam || seeEverybody.includes(role)) return;
  throw new DomainError('forbidden', 'not-your-budget', 'Only the person themselves and their leads see this.');
}
