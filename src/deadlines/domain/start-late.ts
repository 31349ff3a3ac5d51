import type { BusinessTime } from './business-time.ts';
import { breachIfPast } from './breach-deadline.ts';
import { changed, type Outcome, unchanged } from './deadline-change.ts';
import type { Deadline, Pause } from './deadline.ts';
import { pause, resume } from './pause-deadline.ts';
import { climbedAlike } from './rung.ts';
import { start } from './start-deadline.ts';

/**
 * Begins now what should have begun at its start: with the waits that the subject's other deadlines have stood still for, as far as this
 * one may stand still for them, late at once when its due has passed, and with the rungs that the one climbed which ended in its place.
 */
export const startLate = (
  beginning: Parameters<typeof start>[0],
  others: readonly Deadline[],
  now: Date,
  time: BusinessTime,
): Outcome => {
  const asked = start(beginning, time).deadline;
  const ended = endedBefore(asked, others);
  const begun = ended ? { ...asked, ...climbedAlike(ended, asked.ladder) } : asked;
  const waited = waitsOf(others, begun.startedAt).reduce((deadline, { from, to, reason }) => {
    const paused = pause(deadline, { at: from, reason }, time).deadline;
    return to === null ? paused : resume(paused, to, time).deadline;
  }, begun);
  const { breachedAt, ...standing } = breachIfPast(waited, now, time).deadline;
  const started = changed(unchanged({ ...standing, breachedAt: null }), 'deadline.started', begun.startedAt, {});
  return breachedAt === null ? started : changed(started, 'deadline.breached', breachedAt, { breachedAt });
};

/** What asked for the same, from the same start on, until nothing asked for it any more. */
const endedBefore = ({ kind, key, startedAt }: Deadline, others: readonly Deadline[]): Deadline | null => {
  const last = others.findLast((other) => other.kind === kind && other.key === key);
  return last?.state === 'CANCELLED' && last.startedAt >= startedAt ? last : null;
};

type Wait = Pick<Pause, 'from' | 'to' | 'reason'>;

/**
 * When the subject waited, in order and never twice at once. Each wait is as long as the deadline says that knows it longest: one whose reason is limited ends
 * its pause sooner, and one that began later knows only the rest.
 */
function waitsOf(deadlines: readonly Deadline[], since: Date): Wait[] {
  const known = deadlines
    .flatMap(({ pauses }) => pauses)
    .filter(({ to }) => to === null || to > since)
    .map(({ from, to, reason }) => ({ from: from < since ? since : from, to, reason }))
    .toSorted((one, other) => one.from.getTime() - other.from.getTime());
  return known.reduce<Wait[]>((waits, wait) => {
    const last = waits.at(-1);
    if (!last || (last.to !== null && wait.from > last.to)) return [...waits, wait];
    if (last.reason === wait.reason) return [...waits.slice(0, -1), { ...last, to: later(last.to, wait.to) }];
    return last.to !== null && (wait.to === null || wait.to > last.to) ? [...waits, { ...wait, from: last.to }] : waits;
  }, []);
}

/** Null has no end. */
const later = (one: Date | null, other: Date | null): Date | null =>
  one === null || other === null ? null : one > other ? one : other;
