import type { NoteId } from '../../kernel/index.ts';
import { changeBy, requireAllowed, type Change, type When } from './change.ts';
import { complaintErrors } from './complaint.errors.ts';
import type { Complaint } from './complaint.ts';

/** Somebody asks that another person look at it again. */
export function requestReview(complaint: Complaint, { noteId }: { noteId: NoteId }, when: When): Change {
  return changeBy('request-review', complaint, when, 'complaint.review-requested', {}, { noteId });
}

export type RegulatorLetter = {
  readonly body: string;
  readonly reference: string;
  readonly letterAt: Date;
  readonly dueOn: string;
  /** The local midnight that ends `dueOn`. */
  readonly dueAt: Date;
};

/** A regulator or ombudsman opened a case: its clock runs from its letter, whatever the complaint's own state is. */
export function openAtRegulator(complaint: Complaint, letter: RegulatorLetter, when: When): Change {
  requireAllowed('regulator-open', complaint);
  const { body, reference, letterAt, dueOn, dueAt } = letter;
  if (letterAt > when.now) throw complaintErrors.inTheFuture('letterAt');
  if (dueAt <= letterAt) throw complaintErrors.tooEarly('dueOn', letterAt.toISOString());
  const details = { body, reference, letterAt: letterAt.toISOString(), dueOn };
  return changeBy('regulator-open', complaint, when, 'complaint.regulator-opened', {}, details);
}
