import type { BusinessTime } from './business-time.ts';
import type { Spans } from './compile-spans.ts';
import { lastAtMost, valueAt } from './sorted-search.ts';

/** Closing time of the `count`-th working day after the local day of receipt; a working day is one with any business time. */
export const nthWorkingDayEnd = (time: BusinessTime, receivedAt: Date, count: number): Date => {
  const received = receivedAt.getTime();
  let spans = time.covering(received, received);
  const index = (): number => lastAtMost(spans.workingDays, dayOf(spans, received)) + wholeDays(count);
  while (index() >= spans.workingDays.length) spans = time.covering(received, spans.to);
  return new Date(valueAt(spans.workingDayEnds, index()));
};

/** Local midnight that ends the `count`-th day after the local day of receipt. */
export const calendarDaysEnd = (time: BusinessTime, receivedAt: Date, count: number): Date => {
  const received = receivedAt.getTime();
  let spans = time.covering(received, received);
  const index = (): number => dayOf(spans, received) + wholeDays(count) + 1;
  while (index() >= spans.dayStarts.length) spans = time.covering(received, spans.to);
  return new Date(valueAt(spans.dayStarts, index()));
};

/** Working days after the local day of `from` up to and with that of `to`, negative when `to` comes first. */
export const workingDaysBetween = (time: BusinessTime, from: Date, to: Date): number => {
  const [earlier, later] = [from.getTime(), to.getTime()];
  const spans = time.covering(Math.min(earlier, later), Math.max(earlier, later));
  return lastAtMost(spans.workingDays, dayOf(spans, later)) - lastAtMost(spans.workingDays, dayOf(spans, earlier));
};

const dayOf = ({ dayStarts }: Spans, instant: number): number => lastAtMost(dayStarts, instant);

const wholeDays = (count: number): number => {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`Not a number of days: ${count}`);
  return count;
};
