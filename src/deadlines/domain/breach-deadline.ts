import type { BusinessTime } from './business-time.ts';
import { changed, type Outcome, unchanged } from './deadline-change.ts';
import { dueOf } from './deadline-due.ts';
import { type Deadline, openPause } from './deadline.ts';
import { cutAt } from './pauses.ts';

/** Reason of the resumption when a pause has used up what its reason may take. */
export const pauseLimitReached = 'PAUSE_LIMIT_REACHED';

/** What the passing of time alone has done by `now`: a limited pause ends, a running deadline past due is breached as of its due. */
export const breachIfPast = (deadline: Deadline, now: Date, time: BusinessTime): Outcome => {
  const until = openPause(deadline)?.until ?? null;
  const ran =
    until !== null && until <= now ? resumedAt(unchanged(deadline), until, time, pauseLimitReached) : unchanged(deadline);
  const { state, dueAt, breachedAt } = ran.deadline;
  if (state !== 'RUNNING' || breachedAt !== null || dueAt === null || now <= dueAt) return ran;
  return changed(ran, 'deadline.breached', dueAt, { breachedAt: dueAt });
};

/** A breach found before something was recorded that had happened by then: it never ran past due. */
export const breachWithdrawnBy = (before: Outcome, at: Date): Outcome => {
  const { breachedAt } = before.deadline;
  return breachedAt !== null && at <= breachedAt
    ? changed(before, 'deadline.breach-withdrawn', at, { breachedAt: null })
    : before;
};

export const resumedAt = (before: Outcome, at: Date, time: BusinessTime, reason: string | null): Outcome => {
  const pauses = cutAt(before.deadline.pauses, at);
  const dueAt = standingDue({ ...before.deadline, pauses }, time);
  return changed(before, 'deadline.resumed', at, { state: 'RUNNING', pauses, dueAt }, reason);
};

/** A stored breach keeps its due, whatever a calendar edited since would say. */
export const standingDue = (deadline: Deadline, time: BusinessTime): Date => deadline.breachedAt ?? dueOf(deadline, time);
