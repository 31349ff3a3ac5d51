import type { PersonActor } from '../../kernel/index.ts';
import type { Complaint } from './complaint.ts';
import { complaintErrors } from './complaint.errors.ts';

type Owned = Pick<Complaint, 'ownerId' | 'teamId'>;

/** A lead of the complaint's team, or a manager. */
export const leads = (actor: PersonActor, { teamId }: Owned): boolean =>
  actor.role === 'MANAGER' || (actor.role === 'SUPERVISOR' && actor.teamId !== null && teamId === actor.teamId);

/** The right to act comes with taking the complaint; a lead has it for the team, a manager for all. */
export const mayAct = (actor: PersonActor, complaint: Owned): boolean =>
  complaint.ownerId === actor.personId || leads(actor, complaint);

/** Throws 403 `not-yours`. */
export function requireMayAct(actor: PersonActor, complaint: Owned): void {
  if (!mayAct(actor, complaint)) throw complaintErrors.notYours();
}

/** Throws 403 `lead-only`. */
export function requireLead(actor: PersonActor, complaint: Owned): void {
  if (!leads(actor, complaint)) throw complaintErrors.leadOnly();
}
