import type { CalendarId } from '../../kernel/index.ts';
import { calendarFaults } from '../domain/calendar-faults.ts';
import { sampleCalendar } from './sample-calendar.ts';

const calendar = sampleCalendar('calendar' as CalendarId);
const weekdayOf = (date: string): number => new Date(date).getUTCDay();
const [sunday, monday, thursday, saturday] = [0, 1, 4, 6];

/** The n-th given weekday of a month; the last one for n = -1. */
const nth = (n: number, weekday: number, year: number, month: number): string => {
  const days = Array.from({ length: 31 }, (_, index) =>
    new Date(Date.UTC(year, month - 1, index + 1)).toISOString().slice(0, 10),
  );
  const matching = days.filter((date) => Number(date.slice(5, 7)) === month && weekdayOf(date) === weekday);
  return matching.at(n < 0 ? n : n - 1) ?? '';
};

const shifted = (date: string, days: number): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** The day itself, with the Friday before a Saturday or the Monday after a Sunday. */
const observed = (date: string): string[] => {
  if (weekdayOf(date) === saturday) return [shifted(date, -1), date];
  return weekdayOf(date) === sunday ? [shifted(date, 1)] : [date];
};

const federalHolidays = (year: number): string[] => [
  ...[`${year}-01-01`, `${year}-06-19`, `${year}-07-04`, `${year}-11-11`, `${year}-12-25`, `${year + 1}-01-01`].flatMap(observed),
  nth(3, monday, year, 1),
  nth(3, monday, year, 2),
  nth(-1, monday, year, 5),
  nth(1, monday, year, 9),
  nth(2, monday, year, 10),
  nth(4, thursday, year, 11),
];

describe('the sample calendar', () => {
  it('has no faults', () => {
    expect(calendarFaults(calendar)).toEqual([]);
  });

  it.each([2026, 2027])('is closed on the federal holidays of %d and on no other day', (year) => {
    const own = calendar.exceptions.map(({ date }) => date).filter((date) => date.startsWith(String(year)));
    const expected = federalHolidays(year).filter((date) => date.startsWith(String(year)));
    expect(own.toSorted()).toEqual([...new Set(expected)].toSorted());
  });
});
