import type { BusinessTime } from './business-time.ts';
import { afterOpenMilliseconds, openMillisecondsBetween } from './business-spans.ts';
import type { Deadline } from './deadline.ts';
import { calendarDaysEnd, nthWorkingDayEnd } from './working-days.ts';

type Counted = Pick<Deadline, 'calendarId' | 'hours' | 'target' | 'startedAt' | 'dueAt' | 'pauses'>;

/** min{t : elapsed(t) = target}. The pauses must all have ended. A `fixed` deadline is due when it was said to be, whatever happens. */
export const dueOf = (deadline: Counted, time: BusinessTime): Date => {
  if (deadline.hours === 'fixed' && deadline.dueAt) return deadline.dueAt;
  return new Date(instantAfter(deadline, targetMilliseconds(deadline, time), time));
};

/** The instant at which this share of the target is left if nothing pauses further; of a `fixed` one, of the time that it was given. */
export const instantWithLeft = (deadline: Counted, share: number, time: BusinessTime): Date => {
  if (deadline.hours !== 'fixed') return new Date(instantAfter(deadline, targetMilliseconds(deadline, time) * (1 - share), time));
  const [started, due] = [deadline.startedAt.getTime(), dueOf(deadline, time).getTime()];
  return new Date(due - (due - started) * share);
};

const instantAfter = (deadline: Counted, target: number, time: BusinessTime): number => {
  const { between, after } = stopwatchOf(deadline, time);
  let left = target;
  let from = deadline.startedAt.getTime();
  for (const pause of deadline.pauses) {
    const passed = between(from, pause.from.getTime());
    if (passed >= left || pause.to === null) break;
    left -= passed;
    from = pause.to.getTime();
  }
  return after(from, left);
};

/** Whole seconds of the deadline's own hours still left at `at`, negative when late; the same all through a pause. */
export const remainingSeconds = (deadline: Deadline, at: Date, time: BusinessTime): number =>
  Math.trunc((targetMilliseconds(deadline, time) - elapsedMilliseconds(deadline, at, time)) / 1000) + 0;

/** Whole seconds of the deadline's own hours past due: nought before, frozen while paused and once stopped. */
export const latenessSeconds = (deadline: Deadline, at: Date, time: BusinessTime): number =>
  Math.max(0, -remainingSeconds(deadline, at, time));

/** elapsed(t) = |[start, min(t, stop)) ∩ hours ∖ pauses| in whole seconds. */
export const elapsedSeconds = (deadline: Deadline, at: Date, time: BusinessTime): number =>
  Math.trunc(elapsedMilliseconds(deadline, at, time) / 1000);

/** Time that a reason has paused the deadline up to `at`, on the deadline's own hours. */
export const pausedMilliseconds = (deadline: Deadline, reason: string, at: Date, time: BusinessTime): number => {
  const { between } = stopwatchOf(deadline, time);
  return deadline.pauses
    .filter((pause) => pause.reason === reason)
    .reduce((sum, { from, to }) => sum + between(from.getTime(), (to ?? at).getTime()), 0);
};

/** The instant at which `allowed` milliseconds of the deadline's own hours have passed since `from`. */
export const afterOwnHours = (deadline: Counted, from: Date, allowed: number, time: BusinessTime): Date =>
  new Date(stopwatchOf(deadline, time).after(from.getTime(), allowed));

const elapsedMilliseconds = (deadline: Deadline, at: Date, time: BusinessTime): number => {
  const { between } = stopwatchOf(deadline, time);
  const start = deadline.startedAt.getTime();
  const end = Math.max(start, Math.min(at.getTime(), deadline.stoppedAt?.getTime() ?? at.getTime()));
  const within = (instant: number): number => Math.min(end, Math.max(start, instant));
  return deadline.pauses.reduce(
    (left, { from, to }) => left - between(within(from.getTime()), within(to?.getTime() ?? end)),
    between(start, end),
  );
};

const targetMilliseconds = (deadline: Counted, time: BusinessTime): number => {
  const { hours, target, startedAt } = deadline;
  if (hours === 'business' || hours === 'fixed') return target * 1000;
  const end = hours === 'working-days' ? nthWorkingDayEnd(time, startedAt, target) : calendarDaysEnd(time, startedAt, target);
  return stopwatchOf(deadline, time).between(startedAt.getTime(), end.getTime());
};

type Stopwatch = {
  readonly between: (from: number, to: number) => number;
  readonly after: (from: number, milliseconds: number) => number;
};

const wallClock: Stopwatch = { between: (from, to) => to - from, after: (from, milliseconds) => from + milliseconds };

// Working days count on as business time once the first due is known, so that a pause moves it by what it took and by no more.
const stopwatchOf = ({ hours, calendarId }: Counted, time: BusinessTime): Stopwatch => {
  if (time.calendar.id !== calendarId) throw new RangeError(`Not the calendar of this deadline: ${time.calendar.id}`);
  if (hours === 'calendar' || hours === 'fixed') return wallClock;
  return {
    between: (from, to) => openMillisecondsBetween(time, from, to),
    after: (from, milliseconds) => afterOpenMilliseconds(time, from, milliseconds),
  };
};
