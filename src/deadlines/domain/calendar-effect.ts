import { type Calendar, type CalendarException, type Week, minutesOf, weekdays, weekOn } from './calendar.ts';

/** A date that stays closed though its weekday is an open one. */
export type Closing = { readonly date: string; readonly name: string | null; readonly source: string | null };

/** What an edit does to an ordinary week, and the next dates that will be closed; `moved` deadlines are counted elsewhere. */
export type CalendarEffect = {
  readonly weeklySecondsBefore: number;
  readonly weeklySecondsAfter: number;
  readonly closings: readonly Closing[];
};

const mostClosings = 20;

export const calendarEffect = (before: Calendar, after: Calendar, today: string): CalendarEffect => ({
  weeklySecondsBefore: secondsOf(weekOn(before, today)),
  weeklySecondsAfter: secondsOf(after.weekly),
  closings: after.exceptions
    .filter((exception) => exception.date >= today && closes(after, exception))
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .slice(0, mostClosings)
    .map(({ date, name = null, source = null }) => ({ date, name, source })),
});

const closes = (calendar: Calendar, { date, intervals }: CalendarException): boolean =>
  intervals.length === 0 && weekOn(calendar, date)[weekdayOf(date)].length > 0;

const weekdayOf = (date: string) => weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'monday';

const secondsOf = (week: Week): number =>
  weekdays
    .flatMap((day) => week[day])
    .reduce((sum, { opens, closes: until }) => sum + (minutesOf(until) - minutesOf(opens)) * 60, 0);
