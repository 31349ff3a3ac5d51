import type { PersonActor, PersonId, TeamId } from '../../kernel/index.ts';
import { changeBy, requireAllowed, type Change, type When } from './change.ts';
import { complaintErrors } from './complaint.errors.ts';
import type { Complaint } from './complaint.ts';
import { leads } from './own.ts';

export type Holder = { readonly ownerId: PersonId | null; readonly teamId: TeamId | null };

/** Somebody takes a complaint that nobody looks after; a lead may take it from its owner. Throws 409 `already-taken`. */
export function take(complaint: Complaint, actor: PersonActor, when: When, noteId: string | null = null): Change {
  const command = complaint.state === 'NEW' ? 'take' : 'reassign';
  requireAllowed(command, complaint);
  const free = complaint.ownerId === null || leads(actor, complaint);
  if (complaint.ownerId === actor.personId || !free) throw complaintErrors.alreadyTaken(complaint.ownerId);
  return moveTo(complaint, command, { ownerId: actor.personId, teamId: actor.teamId ?? complaint.teamId }, when, noteId);
}

/** Somebody gives it to a person, or to a team to find one; `noteId` holds the reason. */
export function assign(complaint: Complaint, holder: Holder, when: When, noteId: string | null = null): Change {
  const command = complaint.state === 'NEW' && holder.ownerId !== null ? 'assign' : 'reassign';
  requireAllowed(command, complaint);
  if (holder.ownerId === complaint.ownerId && holder.teamId === complaint.teamId) throw complaintErrors.nothingChanges('ownerId');
  return moveTo(complaint, command, holder, when, noteId);
}

function moveTo(
  complaint: Complaint,
  command: 'take' | 'assign' | 'reassign',
  to: Holder,
  when: When,
  noteId: string | null,
): Change {
  const from: Holder = { ownerId: complaint.ownerId, teamId: complaint.teamId };
  return changeBy(command, complaint, when, 'complaint.assigned', to, { from, ...(noteId && { noteId }) });
}
