import type { NoteId } from '../../kernel/index.ts';
import { changeBy, requireAllowed, type Change, type When } from './change.ts';
import { complaintErrors } from './complaint.errors.ts';
import type { Complaint } from './complaint.ts';
import { requireSaidDays, type SaidDays } from './said-days.ts';

export type DaysSaid = SaidDays & {
  /** The house's day of the receipt. */
  readonly receivedOn: string;
  /** Holds why. */
  readonly noteId: NoteId;
};

/** When it happened, and the date of the bill in question, said or corrected. What was decided stays as it was decided. */
export function sayDays(complaint: Complaint, { eventOn, billOn, receivedOn, noteId }: DaysSaid, when: When): Change {
  requireAllowed('say-days', complaint);
  const from: SaidDays = { eventOn: complaint.eventOn, billOn: complaint.billOn };
  if (eventOn === from.eventOn && billOn === from.billOn) throw complaintErrors.nothingChanges('eventOn');
  requireSaidDays({ eventOn, billOn }, receivedOn, when.now);
  return changeBy('say-days', complaint, when, 'complaint.days-said', { eventOn, billOn }, { from, noteId });
}
