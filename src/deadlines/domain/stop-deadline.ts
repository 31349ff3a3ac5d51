import { DomainError } from '../../kernel/index.ts';
import { breachIfPast, breachWithdrawnBy, standingDue } from './breach-deadline.ts';
import type { BusinessTime } from './business-time.ts';
import { changed, followedBy, type Outcome, unchanged } from './deadline-change.ts';
import { type Deadline, isUnfinished, type StatutoryStop } from './deadline.ts';
import { cutAt } from './pauses.ts';

/**
 * met ⇔ stopped ≤ due. A breach found on the way is recorded as of the due; one found before this stop was recorded is withdrawn when
 * the stop had come in time. On a finished deadline an earlier stop replaces a later one. Throws `deadline-out-of-order` (invalid).
 */
export const stop = (deadline: Deadline, at: Date, time: BusinessTime): Outcome => {
  if (!isUnfinished(deadline) && !comesEarlier(deadline, at)) return unchanged(deadline);
  if (at < deadline.startedAt) throw outOfOrder(at, deadline.startedAt);
  const judged = breachWithdrawnBy(isUnfinished(deadline) ? breachIfPast(deadline, at, time) : unchanged(deadline), at);
  const pauses = cutAt(judged.deadline.pauses, at);
  const dueAt = standingDue({ ...judged.deadline, pauses }, time);
  const late = at > dueAt;
  const found =
    late && judged.deadline.breachedAt === null ? changed(judged, 'deadline.breached', dueAt, { breachedAt: dueAt }) : judged;
  return changed(found, 'deadline.stopped', at, { state: late ? 'MISSED' : 'MET', stoppedAt: at, dueAt, pauses });
};

/** Reason of the pause that a resolution which did not hold leaves behind. */
export const resolvedGap = 'RESOLVED';

/** A resolution is provisional: it runs on, the resolved gap is a pause, a breach stays. Throws `deadline-not-provisional` (conflict). */
export const reopen = (deadline: Deadline, at: Date, time: BusinessTime): Outcome => {
  const { kind, state, stoppedAt } = deadline;
  if (kind !== 'RESOLUTION' || stoppedAt === null || !(state === 'MET' || state === 'MISSED')) {
    throw new DomainError('conflict', 'deadline-not-provisional', 'Only a resolution that was stopped can run on.', {
      kind,
      state,
    });
  }
  if (at < stoppedAt) throw outOfOrder(at, stoppedAt);
  const pauses = cutAt([...deadline.pauses, { from: stoppedAt, to: at, reason: resolvedGap, until: null }], at);
  const dueAt = standingDue({ ...deadline, pauses }, time);
  const reopened = changed(unchanged(deadline), 'deadline.reopened', at, { state: 'RUNNING', stoppedAt: null, pauses, dueAt });
  return followedBy(reopened, (running) => breachIfPast(running, at, time));
};

/** A stop that was a slip of the hand: the deadline runs as if it had never been stopped. One that ended otherwise stays as it is. */
export const undoStop = (deadline: Deadline, at: Date, time: BusinessTime): Outcome => {
  if (!(deadline.state === 'MET' || deadline.state === 'MISSED')) return unchanged(deadline);
  const running = changed(unchanged(deadline), 'deadline.reopened', at, { state: 'RUNNING', stoppedAt: null });
  return followedBy(running, (undone) => breachIfPast(undone, at, time));
};

/** No longer wanted: neither met nor missed. A breach that had happened is recorded all the same. */
export const cancel = (deadline: Deadline, at: Date, time: BusinessTime): Outcome => {
  if (!isUnfinished(deadline)) return unchanged(deadline);
  const found = breachIfPast(deadline, at, time);
  return changed(found, 'deadline.cancelled', at, {
    state: 'CANCELLED',
    stoppedAt: at,
    pauses: cutAt(found.deadline.pauses, at),
  });
};

const comesEarlier = ({ state, stoppedAt }: Deadline, at: Date): boolean =>
  (state === 'MET' || state === 'MISSED') && stoppedAt !== null && at < stoppedAt;

const firstWords: readonly (StatutoryStop | null)[] = ['ACKNOWLEDGED', 'RESPONDED'];

/** Ended by the first of several things, each of which may be written down late, and this one happened before the one that is known. */
export const endedSooner = (deadline: Deadline, at: Date): boolean =>
  comesEarlier(deadline, at) &&
  (['ACKNOWLEDGE', 'FIRST_RESPONSE', 'PROMISE'].includes(deadline.kind) || firstWords.includes(deadline.stopsOn));

const outOfOrder = (at: Date, known: Date): DomainError =>
  new DomainError('invalid', 'deadline-out-of-order', 'A deadline cannot change before its last change.', { at, known });
