import type { DeadlineId } from '../../kernel/index.ts';
import type { BusinessTime } from './business-time.ts';
import { followedBy, type Outcome, unchanged } from './deadline-change.ts';
import { type Deadline, type DeadlineKind, isUnfinished } from './deadline.ts';
import { cutAt } from './pauses.ts';
import { replace } from './replace-deadline.ts';
import { stop } from './stop-deadline.ts';

/** Since when the whole matter waits: earlier than the deadline's own start, or the same. */
export type TakingIn = { readonly id: DeadlineId; readonly startedAt: Date; readonly at: Date };

/** `superseded` is what the deadline was before it began earlier; null where it goes on as it is. */
export type TakenIn = Outcome & { readonly before: Deadline; readonly superseded: Deadline | null };

const byReceipt: readonly DeadlineKind[] = ['ACKNOWLEDGE', 'FIRST_RESPONSE', 'RESOLUTION', 'REGULATORY', 'OBLIGATION'];

/** What was solved or paid on the other one is not solved or paid here. */
const ownEnds: readonly DeadlineKind[] = ['RESOLUTION', 'OBLIGATION'];

/** Runs from the receipt of its subject, and would run from another if that were another. */
export const runsFromReceipt = (deadline: Deadline, receivedAt: Date): boolean =>
  isUnfinished(deadline) &&
  byReceipt.includes(deadline.kind) &&
  deadline.hours !== 'fixed' &&
  deadline.startedAt.getTime() === receivedAt.getTime();

/**
 * A deadline whose subject takes in another one of the same matter; `other` is that one's of the same kind and key. It runs from the
 * earlier receipt by the terms it has, with the pauses that the other one had earned before this one began and its own. A first word
 * that was said about the other one was said about the matter.
 */
export const takeIn = (own: Deadline, other: Deadline | null, { id, startedAt, at }: TakingIn, time: BusinessTime): TakenIn => {
  const begun = startedAt < own.startedAt ? beganEarlier(own, other, { id, startedAt, at }, time) : asItIs(own);
  const answeredAt = ownEnds.includes(own.kind) ? null : answerIn(other);
  if (answeredAt === null) return { ...begun, before: own };
  const { deadline, changes } = followedBy(begun, (running) => stop(running, answeredAt, time));
  return { deadline, changes, superseded: begun.superseded, before: own };
};

const asItIs = (own: Deadline): Outcome & { readonly superseded: null } => ({ ...unchanged(own), superseded: null });

const beganEarlier = (own: Deadline, other: Deadline | null, { id, startedAt, at }: TakingIn, time: BusinessTime) =>
  replace(own, { id, terms: own, startedAt, earned: cutAt(other?.pauses ?? [], own.startedAt), at }, time, time);

const answerIn = (other: Deadline | null): Date | null =>
  other !== null && (other.state === 'MET' || other.state === 'MISSED') ? other.stoppedAt : null;
