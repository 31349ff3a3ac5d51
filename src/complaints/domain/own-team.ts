import { DomainError, type PersonActor, type TeamId } from '../../kernel/index.ts';
import type { Person } from '../../staff/index.ts';

const seeEverybody: readonly string[] = ['MANAGER', 'AUDITOR'];

/** One's own, a supervisor's team, or everybody's for managers and auditors. Throws 403 `not-your-budget`. */
export function requireOwnTeam(actor: PersonActor, person: Pick<Person, 'id' | 'teamId'>): void {
  if (person.id !== actor.personId) requireTeam(actor, person.teamId);
}

/** A supervisor's own team, or any for managers and auditors. Throws 403 `not-your-budget`. */
export function requireTeam({ role, teamId }: PersonActor, wanted: TeamId | null): void {
  const isOwn = role === 'SUPERVISOR' && teamId !== null && teamId === wanted;
  if (isOwn || seeEverybody.includes(role)) return;
  throw new DomainError('forbidden', 'not-your-budget', 'Only the person themselves and their leads see this.');
}

/** A lead sets the budgets of others, never the own. Throws 403 `own-budget`, `not-your-budget`. */
export function requireMaySet(actor: PersonActor, person: Pick<Person, 'id' | 'teamId'>): void {
  if (person.id === actor.personId) {
    throw new DomainError('forbidden', 'own-budget', 'Somebody else sets and ends a budget of your own.');
  }
  requireTeam(actor, person.teamId);
}

/** It limits everybody in the team, its lead too: somebody outside of it sets and ends it. Throws 403 `own-team-budget`, `not-your-budget`. */
export function requireMaySetOfTeam(actor: PersonActor, teamId: TeamId): void {
  if (actor.teamId === teamId) {
    throw new DomainError(
      'forbidden',
      'own-team-budget',
      'A budget of your own team limits you too: a manager outside of the team sets and ends it.',
    );
  }
  requireTeam(actor, teamId);
}
