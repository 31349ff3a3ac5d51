import type { PersonActor, PersonId, TeamId } from '../../kernel/index.ts';
import { changeBy, requireAllowed, type Change, type When } from './change.ts';
import { isOpen } from './complaint-state.ts';
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
  return moveTo(complaint, command, { ownerId: actor.personId, teamId: actor.teamId ?? complaint.teamId }, when, noted(noteId));
}

/** Somebody gives it to a person, or to a team to find one; `noteId` holds the reason. */
export function assign(complaint: Complaint, holder: Holder, when: When, noteId: string | null = null): Change {
  const command = commandFor(complaint, holder);
  requireAllowed(command, complaint);
  if (holder.ownerId === complaint.ownerId && holder.teamId === complaint.teamId) throw complaintErrors.nothingChanges('ownerId');
  return moveTo(complaint, command, holder, when, noted(noteId));
}

/** A rung or an escalation moves it on; `because` says which. Null where it stays: with the same holder, or finished. */
export function moveOn(complaint: Complaint, holder: Holder, when: When, because: Details): Change | null {
  const { ownerId, teamId, state } = complaint;
  if (!isOpen(state) || (holder.ownerId === ownerId && holder.teamId === teamId)) return null;
  return moveTo(complaint, commandFor(complaint, holder), holder, when, because);
}

type Details = Readonly<Record<string, unknown>>;

const noted = (noteId: string | null): Details => (noteId === null ? {} : { noteId });

const commandFor = ({ state }: Complaint, { ownerId }: Holder): 'assign' | 'reassign' =>
  state === 'NEW' && ownerId !== null ? 'assign' : 'reassign';

function moveTo(complaint: Complaint, command: 'take' | 'assign' | 'reassign', to: Holder, when: When, details: Details): Change {
  const from: Holder = { ownerId: complaint.ownerId, teamId: complaint.teamId };
  const { ownerId, teamId } = to;
  return changeBy(command, complaint, when, 'complaint.assigned', { ownerId, teamId }, { from, ...details });
}
