import type { ContactId, NoteId, PersonId } from '../../kernel/index.ts';
import { changeBy, requireAllowed, type Change, type When } from './change.ts';
import { complaintErrors } from './complaint.errors.ts';
import type { CachedColumns, Complaint } from './complaint.ts';
import { confirmationEndsAt } from './confirmation-window.ts';
import { mergeErrors } from './merge.errors.ts';
import { bandOfDanger } from './queue-band.ts';
import { resolutionErrors } from './resolution.errors.ts';

/**
 * It was not solved after all: whoever heard that says so, within ten days, or for as long as something that was promised has not
 * reached the customer. Its owner goes on. Throws 409 `reopening-window-ended`.
 */
export function reopen(
  complaint: Complaint,
  { contactId, unsettled }: { contactId: ContactId; unsettled: readonly string[] },
  when: When,
): Change {
  requireAllowed('reopen', complaint);
  if (isConfirmed(complaint, unsettled, when.at))
    throw complaintErrors.windowEnded(confirmationEndsAt(complaint.resolvedAt ?? when.now));
  return changeBy('reopen', complaint, when, 'complaint.reopened', unresolved(complaint), { contactId });
}

/** The time to say that it was not solved is over and everything has arrived: all that is left is to close it. */
export const isConfirmed = ({ state, resolvedAt }: Complaint, unsettled: readonly string[], at: Date): boolean =>
  state === 'RESOLVED' && resolvedAt !== null && at > confirmationEndsAt(resolvedAt) && unsettled.length === 0;

/** A regulator's letter, or a review that came to another answer: whatever the customer said, and however long ago. */
export function openAgain(complaint: Complaint, by: 'regulator' | 'review', when: When): Change {
  return changeBy('open-again', complaint, when, 'complaint.reopened', { ...unresolved(complaint), closedAt: null }, { by });
}

/** Nobody has looked at a danger since it was made safe: it is open until somebody says so again. */
const unresolved = ({ reopenCount, safety }: Complaint): Partial<CachedColumns> => ({
  ...(safety === 'none' ? {} : ({ safety: 'open', queueBand: bandOfDanger } as const)),
  outcome: null,
  relief: null,
  cause: null,
  resolvedAt: null,
  resolvedBy: null,
  reopenCount: reopenCount + 1,
});

/** The customer said thank you, or the window ended; `unsettled` are the remedies that have not reached the customer. */
export function close(
  complaint: Complaint,
  { by, unsettled }: { by: 'customer' | 'window'; unsettled: readonly string[] },
  when: When,
): Change {
  const command = by === 'customer' ? 'accept' : 'close';
  requireAllowed(command, complaint);
  if (unsettled.length > 0) throw complaintErrors.remediesUnsettled(unsettled);
  return changeBy(command, complaint, when, 'complaint.closed', { closedAt: when.at }, { by });
}

/** The customer lets it rest; what they said is in the contact. A danger is not theirs to let rest: throws 409 `safety-open`. */
export function withdraw(complaint: Complaint, { contactId, by }: { contactId: ContactId; by: PersonId }, when: When): Change {
  requireAllowed('withdraw', complaint);
  if (complaint.safety === 'open') throw resolutionErrors.safetyOpen();
  return changeBy(
    'withdraw',
    complaint,
    when,
    'complaint.withdrawn',
    { outcome: 'WITHDRAWN', relief: null, cause: null, resolvedAt: when.at, resolvedBy: by, waitingUntil: null },
    { contactId },
  );
}

/** Throws 409 `complaint-merged` with where it went on, `complaint-void` for an entry that was cancelled. */
export function requireNotVoid({ state, mergedInto }: Pick<Complaint, 'state' | 'mergedInto'>): void {
  if (mergedInto !== null) throw mergeErrors.mergedAway(mergedInto);
  if (state === 'VOID') throw complaintErrors.isVoid();
}

/** Entered in error or as a test; the reason is in the note. It is in no figure from now on. */
export function cancelEntry(complaint: Complaint, { noteId }: { noteId: NoteId }, when: When): Change {
  return changeBy('void', complaint, when, 'complaint.voided', { waitingUntil: null }, { noteId });
}
