import { isOpen } from './business-spans.ts';
import type { BusinessTime } from './business-time.ts';
import type { Spans } from './compile-spans.ts';
import { daysOff, type DaysOff } from './days-off.ts';
import { remainingSeconds } from './deadline-due.ts';
import { byTheCalendar, type Deadline, type Pause } from './deadline.ts';
import { lastAtMost, lastBelow, valueAt } from './sorted-search.ts';

export type SpanReason = 'counted' | 'outside-hours' | 'closed-day' | 'paused';

/** `because` names the exception of a closed day or the reason of a pause; null where there is nothing more to say. */
export type ExplainedSpan = {
  readonly from: Date;
  readonly to: Date;
  readonly reason: SpanReason;
  readonly because: string | null;
};

/**
 * Spans from the start to `at` (or the stop), without gaps. `countedSeconds` + `remainingSeconds` is the whole target in seconds. `daysOff`
 * are the days up to the due that do not count, also those ahead.
 */
export type Explanation = {
  readonly spans: readonly ExplainedSpan[];
  readonly countedSeconds: number;
  readonly remainingSeconds: number;
  readonly daysOff: readonly DaysOff[];
};

/** Why a deadline stands where it stands. Time that would not have counted anyway is outside hours even while paused. */
export const explain = (deadline: Deadline, at: Date, time: BusinessTime): Explanation => {
  const end = deadline.stoppedAt && deadline.stoppedAt < at ? deadline.stoppedAt : at;
  const spans = deadline.startedAt < end ? merged(pieces(deadline, end, time)) : [];
  const counted = spans
    .filter(({ reason }) => reason === 'counted')
    .reduce((sum, { from, to }) => sum + to.getTime() - from.getTime(), 0);
  return {
    spans,
    countedSeconds: Math.trunc(counted / 1000),
    remainingSeconds: remainingSeconds(deadline, at, time),
    daysOff: daysOff(deadline, at, time),
  };
};

const pieces = (deadline: Deadline, end: Date, time: BusinessTime): ExplainedSpan[] => {
  const [start, stop] = [deadline.startedAt.getTime(), end.getTime()];
  const compiled = time.covering(start, stop);
  const pauseEdges = deadline.pauses.flatMap(({ from, to }) => [from.getTime(), (to ?? end).getTime()]);
  const calendarEdges = byTheCalendar(deadline) ? [compiled.starts, compiled.ends, compiled.dayStarts] : [];
  const edges = [...pauseEdges, ...calendarEdges.flatMap((values) => inside(values, start, stop))].filter(
    (edge) => edge > start && edge < stop,
  );
  const cuts = [start, ...[...new Set(edges)].toSorted((a, b) => a - b), stop];
  return cuts.slice(1).map((to, index) => {
    const from = new Date(cuts[index] ?? start);
    return { from, to: new Date(to), ...reasonAt(deadline, from, compiled, time) };
  });
};

const inside = (values: Float64Array, from: number, to: number): number[] => [
  ...values.subarray(lastAtMost(values, from) + 1, lastBelow(values, to) + 1),
];

const reasonAt = (
  deadline: Deadline,
  from: Date,
  compiled: Spans,
  time: BusinessTime,
): Pick<ExplainedSpan, 'reason' | 'because'> => {
  if (byTheCalendar(deadline) && !isOpen(time, from)) return notAtWork(from, compiled, time);
  const pause = deadline.pauses.find((candidate) => covers(candidate, from));
  return pause ? { reason: 'paused', because: pause.reason } : { reason: 'counted', because: null };
};

const notAtWork = (from: Date, compiled: Spans, { calendar }: BusinessTime): Pick<ExplainedSpan, 'reason' | 'because'> => {
  const day = lastAtMost(compiled.dayStarts, from.getTime());
  const isWorkingDay = valueAt(compiled.workingDays, lastAtMost(compiled.workingDays, day)) === day;
  if (isWorkingDay) return { reason: 'outside-hours', because: null };
  const exception = calendar.exceptions.find(({ date }) => date === compiled.dates[day]);
  return { reason: 'closed-day', because: exception?.name ?? null };
};

const covers = ({ from, to }: Pause, instant: Date): boolean => from <= instant && (to === null || instant < to);

const merged = (spans: readonly ExplainedSpan[]): ExplainedSpan[] => {
  const whole: ExplainedSpan[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last?.reason === span.reason && last.because === span.because) whole[whole.length - 1] = { ...last, to: span.to };
    else whole.push(span);
  }
  return whole;
};
