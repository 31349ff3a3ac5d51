import type { BusinessTime } from './business-time.ts';
import { weekdays } from './calendar.ts';
import { byTheCalendar, type Deadline } from './deadline.ts';
import { lastAtMost, lastBelow } from './sorted-search.ts';

export type DayOffReason = 'weekend' | 'weekday' | 'special-day';

/** Days of one reason and name, added up: `days` of them from the local date `first` to `last`, both `YYYY-MM-DD`. */
export type DaysOff = {
  readonly reason: DayOffReason;
  /** Of a special day; null where the calendar names none. */
  readonly name: string | null;
  readonly first: string;
  readonly last: string;
  readonly days: number;
};

/**
 * The days that do not count on the way from the start to the due, also those ahead; up to `at` while nothing is due. A long stretch has
 * one entry for all its weekends and one for each name. Empty for a deadline that does not go by the calendar.
 */
export const daysOff = (deadline: Deadline, at: Date, time: BusinessTime): readonly DaysOff[] => {
  const [start, end] = [deadline.startedAt.getTime(), (deadline.dueAt ?? at).getTime()];
  if (!byTheCalendar(deadline) || end <= start) return [];
  const { dates, dayStarts, workingDays } = time.covering(start, end);
  const working = new Set(workingDays);
  const [first, last] = [lastAtMost(dayStarts, start), lastBelow(dayStarts, end)];
  const names = new Map(time.calendar.exceptions.map(({ date, name = null }) => [date, name]));
  const closed = dates.slice(first, last + 1).filter((_, index) => !working.has(first + index));
  const grouped = Map.groupBy(closed, (date) => (names.has(date) ? `special-day ${names.get(date) ?? ''}` : usualReason(date)));
  return [...grouped.values()].flatMap((group) => {
    const [one, other] = [group[0], group.at(-1)];
    if (one === undefined || other === undefined) return [];
    const reason = names.has(one) ? 'special-day' : usualReason(one);
    return [{ reason, name: names.get(one) ?? null, first: one, last: other, days: group.length }];
  });
};

const usualReason = (date: string): DayOffReason => {
  const weekday = weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7];
  return weekday === 'saturday' || weekday === 'sunday' ? 'weekend' : 'weekday';
};
