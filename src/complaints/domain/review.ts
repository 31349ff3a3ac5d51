import type { PersonId } from '../../kernel/index.ts';
import { changeBy, requireAllowed, type Change, type When } from './change.ts';
import { complaintErrors } from './complaint.errors.ts';
import type { Complaint } from './complaint.ts';
import type { JournalEvent } from './escalation-events.ts';

/** Somebody asks that another person look at it again; `details` say who, and at what. */
export function requestReview(complaint: Complaint, details: Readonly<Record<string, unknown>>, when: When): Change {
  return changeBy('request-review', complaint, when, 'complaint.review-requested', {}, details);
}

const decisions = ['complaint.resolved', 'remedy.authorised', 'remedy.refused', 'escalation.decided'];

/** Whoever resolved the complaint or decided a remedy of it: none of them looks at it a second time. */
export const decidersIn = (events: readonly JournalEvent[]): ReadonlySet<PersonId> =>
  new Set(events.flatMap(({ type, actorId }) => (decisions.includes(type) && actorId !== null ? [actorId as PersonId] : [])));

const review = ['complaint.review-requested', 'complaint.review-answered'];

/**
 * Somebody asked for a second look and nobody has answered. Earlier ones name no review: nobody was named to answer them, so they wait
 * for nobody.
 */
export function isReviewOpen(events: readonly Pick<JournalEvent, 'type' | 'payload'>[]): boolean {
  const last = events.findLast(({ type, payload }) => review.includes(type) && payload['reviewId'] !== undefined);
  return last?.type === 'complaint.review-requested';
}

export type RegulatorLetter = {
  readonly body: string;
  readonly reference: string;
  readonly letterAt: Date;
  /** Null when the letter names no day: a rule knows it then. */
  readonly dueOn: string | null;
  /** The local midnight that ends `dueOn`. */
  readonly dueAt: Date | null;
};

/** A regulator or ombudsman opened a case: its clock runs from its letter, whatever the complaint's own state is. */
export function openAtRegulator(complaint: Complaint, letter: RegulatorLetter, when: When): Change {
  requireAllowed('regulator-open', complaint);
  const { body, reference, letterAt, dueOn, dueAt } = letter;
  if (letterAt > when.now) throw complaintErrors.inTheFuture('letterAt');
  if (dueAt && dueAt <= letterAt) throw complaintErrors.tooEarly('dueOn', letterAt.toISOString());
  const details = { body, reference, letterAt: letterAt.toISOString(), dueOn };
  return changeBy('regulator-open', complaint, when, 'complaint.regulator-opened', {}, details);
}

/** We answered the regulator: the clock of that letter stops. */
export function regulatorAnswered(
  { reference, at }: { reference: string; at: Date },
  when: When,
): Readonly<Record<string, unknown>> {
  if (at > when.now) throw complaintErrors.inTheFuture('answeredAt');
  return { reference, answeredAt: at.toISOString() };
}
