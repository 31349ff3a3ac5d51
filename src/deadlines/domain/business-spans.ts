import type { BusinessTime } from './business-time.ts';
import type { Spans } from './compile-spans.ts';
import { lastAtMost, lastBelow, valueAt } from './sorted-search.ts';

/** The first instant by which `seconds` have passed; nought seconds is the next opening. Closing time counts as reached in time. */
export const addBusinessSeconds = (time: BusinessTime, from: Date, seconds: number): Date =>
  seconds === 0 ? nextOpening(time, from) : new Date(afterOpenMilliseconds(time, from.getTime(), milliseconds(seconds)));

/** The last instant from which `seconds` pass until `to`; nought seconds is the last moment of business up to `to`. */
export const subtractBusinessSeconds = (time: BusinessTime, to: Date, seconds: number): Date =>
  seconds === 0 ? lastMoment(time, to) : new Date(beforeOpenMilliseconds(time, to.getTime(), milliseconds(seconds)));

export const isOpen = (time: BusinessTime, at: Date): boolean => {
  const { starts, ends } = time.covering(at.getTime(), at.getTime());
  return at.getTime() < valueAt(ends, lastAtMost(starts, at.getTime()));
};

/** `at` itself while open. */
export const nextOpening = (time: BusinessTime, at: Date): Date => {
  if (isOpen(time, at)) return at;
  let spans = time.covering(at.getTime(), at.getTime());
  while (lastAtMost(spans.starts, at.getTime()) === spans.starts.length - 1) spans = time.covering(at.getTime(), spans.to);
  return new Date(valueAt(spans.starts, lastAtMost(spans.starts, at.getTime()) + 1));
};

/** The next instant after `at` at which business stops; null when it goes on for more than a year. */
export const nextClosing = (time: BusinessTime, at: Date): Date | null => {
  const spans = time.covering(at.getTime(), at.getTime() + 366 * 86_400_000);
  const closing = valueAt(spans.ends, lastAtMost(spans.ends, at.getTime()) + 1);
  // A span that reaches the end of the window may go on in the next one.
  return closing < spans.to ? new Date(closing) : null;
};

/** Exact business time in `[from, to)`, negative when `to` comes first; epoch milliseconds in, milliseconds out. */
export const openMillisecondsBetween = (time: BusinessTime, from: number, to: number): number => {
  const spans = time.covering(Math.min(from, to), Math.max(from, to));
  return openUntil(spans, to) - openUntil(spans, from);
};

/** Smallest t with `open` > 0 milliseconds of business time in `[from, t)`. */
export const afterOpenMilliseconds = (time: BusinessTime, from: number, open: number): number => {
  let spans = time.covering(from, from);
  let wanted = openUntil(spans, from) + open;
  while (wanted > spans.open) {
    spans = time.covering(from, spans.to);
    wanted = openUntil(spans, from) + open;
  }
  const index = lastBelow(spans.openBefore, wanted);
  return valueAt(spans.starts, index) + wanted - valueAt(spans.openBefore, index);
};

const beforeOpenMilliseconds = (time: BusinessTime, to: number, open: number): number => {
  let spans = time.covering(to, to);
  while (openUntil(spans, to) < open) spans = time.covering(spans.from - 1, to);
  const wanted = openUntil(spans, to) - open;
  const index = lastAtMost(spans.openBefore, wanted);
  return valueAt(spans.starts, index) + wanted - valueAt(spans.openBefore, index);
};

const lastMoment = (time: BusinessTime, at: Date): Date => {
  let spans = time.covering(at.getTime(), at.getTime());
  while (lastBelow(spans.starts, at.getTime()) < 0) spans = time.covering(spans.from - 1, at.getTime());
  return new Date(Math.min(at.getTime(), valueAt(spans.ends, lastBelow(spans.starts, at.getTime()))));
};

/** Business time from the beginning of the window to `instant`. */
const openUntil = ({ starts, ends, openBefore }: Spans, instant: number): number => {
  const index = lastAtMost(starts, instant);
  if (index < 0) return 0;
  return valueAt(openBefore, index) + Math.min(instant, valueAt(ends, index)) - valueAt(starts, index);
};

const milliseconds = (seconds: number): number => {
  if (!Number.isSafeInteger(seconds) || seconds < 0) throw new RangeError(`Not a whole number of seconds: ${seconds}`);
  return seconds * 1000;
};
