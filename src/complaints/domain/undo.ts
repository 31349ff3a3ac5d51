import type { ContactId, PersonId, RemedyId } from '../../kernel/index.ts';
import { changeBy, requireAllowed, type Change, type When } from './change.ts';
import { complaintErrors } from './complaint.errors.ts';
import type { Complaint } from './complaint.ts';
import type { JournalEvent } from './escalation-events.ts';
import type { Remedy } from './remedy.ts';
import { resolutionErrors } from './resolution.errors.ts';

export const undoSeconds = 10;

/** What a resolution brought with it, and goes with it again. */
export type ResolvedWith = { readonly remedyIds: readonly RemedyId[]; readonly contactId: ContactId | null };

/** Throws 409 `illegal-transition` when it was not a resolution that ended the complaint: a withdrawal is not undone. */
export function resolvedWith(complaint: Complaint, events: readonly Pick<JournalEvent, 'type' | 'payload'>[]): ResolvedWith {
  requireAllowed('undo', complaint);
  const ending = events.findLast(({ type }) => type === 'complaint.resolved' || type === 'complaint.withdrawn');
  if (ending?.type !== 'complaint.resolved') throw complaintErrors.illegalTransition('undo', complaint.state);
  const { remedyIds, contactId } = ending.payload as ResolvedWith;
  return { remedyIds, contactId };
}

/**
 * As if it had not been pressed: by the same person, within ten seconds, while nothing has left the house. It is no
 * reopening. `given` are the remedies of the resolution.
 */
export function undo(
  complaint: Complaint,
  given: readonly Remedy[],
  contactId: ContactId | null,
  by: PersonId,
  when: When,
): Change {
  requireAllowed('undo', complaint);
  if (complaint.resolvedBy !== by) throw resolutionErrors.notYourResolution();
  const endedAt = new Date((complaint.resolvedAt ?? when.now).getTime() + undoSeconds * 1000);
  if (when.now >= endedAt) throw resolutionErrors.undoEnded(endedAt);
  const gone = given.filter(({ state }) => state !== 'AUTHORISED' && state !== 'CANCELLED');
  if (gone.length > 0) throw resolutionErrors.alreadyLeft(gone.map(({ id }) => id));
  return changeBy(
    'undo',
    complaint,
    when,
    'complaint.resolution-undone',
    { outcome: null, relief: null, cause: null, resolvedAt: null, resolvedBy: null },
    { remedyIds: given.map(({ id }) => id), contactId },
  );
}
