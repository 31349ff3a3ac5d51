import { DomainError } from '../../kernel/index.ts';
import { breachIfPast, breachWithdrawnBy, resumedAt } from './breach-deadline.ts';
import type { BusinessTime } from './business-time.ts';
import { changed, followedBy, type Outcome, unchanged } from './deadline-change.ts';
import { afterOwnHours, pausedMilliseconds } from './deadline-due.ts';
import { type Deadline, isUnfinished, openPause, type PauseRule } from './deadline.ts';
import { mayPauseFor } from './pause-reasons.ts';
import { withPause } from './pauses.ts';

/**
 * Stops the clock if the deadline's terms name the reason and leave it any time. Already paused for another reason, it goes over into
 * this one without a gap, or runs again if this one does not count. A finished deadline stays as it is. Throws
 * `deadline-out-of-order` (invalid) when `at` lies before what is already known.
 */
export const pause = (
  deadline: Deadline,
  { at, reason }: { readonly at: Date; readonly reason: string },
  time: BusinessTime,
): Outcome => {
  if (!isUnfinished(deadline)) return unchanged(deadline);
  const found = breachIfPast(inOrder(deadline, at), at, time);
  const paused = openPause(found.deadline);
  if (paused?.reason === reason) return found;
  const allowed = allowedMilliseconds(found.deadline, reason, at, time);
  if (allowed <= 0) return paused ? runningAgain(found, at, time) : found;
  const until = pauseLimit(found.deadline, reason, at, time);
  const pauses = withPause(found.deadline.pauses, { from: at, to: null, reason, until });
  return changed(breachWithdrawnBy(found, at), 'deadline.paused', at, { state: 'PAUSED', dueAt: null, pauses }, reason);
};

/** Runs again from `at`; a deadline that is not paused stays as it is. Throws `deadline-out-of-order` (invalid). */
export const resume = (deadline: Deadline, at: Date, time: BusinessTime): Outcome => {
  if (!isUnfinished(deadline)) return unchanged(deadline);
  const found = breachIfPast(inOrder(deadline, at), at, time);
  return found.deadline.state === 'PAUSED' ? runningAgain(found, at, time) : found;
};

// Paused with nothing left, it is late the moment it runs again.
const runningAgain = (paused: Outcome, at: Date, time: BusinessTime): Outcome =>
  followedBy(resumedAt(paused, at, time, null), (deadline) => breachIfPast(deadline, at, time));

/** When a pause that begins at `at` has used up what its reason may take; null when it may take any time. */
export const pauseLimit = (deadline: Deadline, reason: string, at: Date, time: BusinessTime): Date | null => {
  const allowed = allowedMilliseconds(deadline, reason, at, time);
  return allowed === Infinity ? null : afterOwnHours(deadline, at, allowed, time);
};

const allowedMilliseconds = (deadline: Deadline, reason: string, at: Date, time: BusinessTime): number => {
  const rule = ruleFor(deadline, reason);
  if (!rule) return 0;
  if (rule.atMostSeconds === null) return Infinity;
  return rule.atMostSeconds * 1000 - pausedMilliseconds(deadline, reason, at, time);
};

/** Whether the reason may stop this clock at all, however long it has already. */
export const mayPause = (deadline: Deadline, reason: string): boolean => ruleFor(deadline, reason) !== null;

// What may not pause runs whatever a policy says that was written before the table of reasons.
const ruleFor = ({ kind, hours, pausesOn }: Deadline, reason: string): PauseRule | null =>
  mayPauseFor(kind, reason) && hours !== 'fixed' ? (pausesOn.find((candidate) => candidate.reason === reason) ?? null) : null;

const inOrder = (deadline: Deadline, at: Date): Deadline => {
  const last = deadline.pauses.at(-1);
  const known = last?.to ?? last?.from ?? deadline.startedAt;
  if (at >= known) return deadline;
  throw new DomainError('invalid', 'deadline-out-of-order', 'A deadline cannot change before its last change.', { at, known });
};
