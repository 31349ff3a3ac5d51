import type { NoteId } from '../../kernel/index.ts';
import { changeBy, requireAllowed, type Change, type When } from './change.ts';
import { complaintErrors } from './complaint.errors.ts';
import type { Complaint } from './complaint.ts';
import { queueBandOf } from './queue-band.ts';

/** The danger is gone; how, stands in the note. Settling and resolving were waiting for this. */
export function makeSafe(
  complaint: Complaint,
  { noteId, shutOffSoonUntil }: { noteId: NoteId; shutOffSoonUntil: string },
  when: When,
): Change {
  requireAllowed('make-safe', complaint);
  if (complaint.safety !== 'open') throw complaintErrors.alreadySafe();
  const queueBand = queueBandOf({ safety: 'made-safe', disconnectOn: complaint.disconnectOn }, shutOffSoonUntil);
  return changeBy('make-safe', complaint, when, 'complaint.made-safe', { safety: 'made-safe', queueBand }, { noteId });
}
