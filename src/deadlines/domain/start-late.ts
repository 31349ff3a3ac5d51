import type { BusinessTime } from './business-time.ts';
import { breachIfPast } from './breach-deadline.ts';
import { changed, type Outcome, unchanged } from './deadline-change.ts';
import type { Deadline, Pause } from './deadline.ts';
import { pause, resume } from './pause-deadline.ts';
import { start } from './start-deadline.ts';

/**
 * Begins now what should have begun at its start: with the waits that the subject's other deadlines have stood still for, as far as this
 * one may stand still for them, and late at once when its due has passed.
 */
export const startLate = (
  beginning: Parameters<typeof start>[0],
  others: readonly Deadline[],
  now: Date,
  time: BusinessTime,
): Outcome => {
  const begun = start(beginning, time).deadline;
  const waited = waitsOf(others, begun.startedAt).reduce((deadline, { from, to, reason }) => {
    const paused = pause(deadline, { at: from, reason }, time).deadline;
    return to === null ? paused : resume(paused, to, time).deadline;
  }, begun);
  const { breachedAt, ...standing } = breachIfPast(waited, now, time).deadline;
  const started = changed(unchanged({ ...standing, breachedAt: null }), 'deadline.started', begun.startedAt, {});
  return breachedAt === null ? started : changed(started, 'deadline.breached', breachedAt, { breachedAt });
};

type Wait = Pick<Pause, 'from' | 'to' | 'reason'>;

/** Each wait once and as long as any of the deadlines knows it: one whose reason is limited ends its pause sooner. */
function waitsOf(deadlines: readonly Deadline[], since: Date): Wait[] {
  const waits = new Map<string, Wait>();
  for (const { from, to, reason } of deadlines.flatMap(({ pauses }) => pauses)) {
    const name = `${reason} ${from.getTime()}`;
    const known = waits.get(name);
    if (!known || (known.to !== null && (to === null || to > known.to))) waits.set(name, { from, to, reason });
  }
  return [...waits.values()]
    .filter(({ to }) => to === null || to > since)
    .map((wait) => (wait.from < since ? { ...wait, from: since } : wait))
    .toSorted((one, other) => one.from.getTime() - other.from.getTime());
}
