import type { PersonActor } from '../../kernel/index.ts';
import type { Complaint } from './complaint.ts';
import { complaintErrors } from './complaint.errors.ts';

/** The right to act comes with taking the complaint; a lead has it for the team, a manager for all. */
export const mayAct = (actor: PersonActor, complaint: Complaint): boolean =>
  complaint.ownerId === actor.personId ||
  actor.role === 'MANAGER' ||
  (actor.role === 'SUPERVISOR' && actor.teamId !== null && complaint.teamId === actor.teamId);

/** Throws 403 `not-yours`. */
export function requireMayAct(actor: PersonActor, complaint: Complaint): void {
  if (!mayAct(actor, complaint)) throw complaintErrors.notYours();
}
