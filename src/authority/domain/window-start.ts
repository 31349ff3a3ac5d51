import type { CounterWindow } from './counter.ts';

/** Where a window begins: entries after `since` and on or after the business day `firstDay` are in it. */
export type WindowStart = { readonly since: Date; readonly firstDay: string };

const oneDayMs = 86_400_000;

/** No zone is further than a day from UTC, so a calendar window never reaches back past this. */
const looseMs = 2 * oneDayMs;

/**
 * One of the two bounds is exact and the other only as tight as an index needs it: 365 days are a stretch of time ending at
 * `at`, every other window is a run of business days (`YYYY-MM-DD` in the utility's zone) ending at `businessDay`.
 */
export function windowStart(window: CounterWindow, at: Date, businessDay: string): WindowStart {
  if (window === 'rolling-365-days') {
    const since = new Date(at.getTime() - 365 * oneDayMs);
    return { since, firstDay: dayOf(new Date(since.getTime() - looseMs)) };
  }
  const firstDay = firstDayOf(window, businessDay);
  return { since: new Date(Date.parse(`${firstDay}T00:00:00Z`) - looseMs), firstDay };
}

function firstDayOf(window: Exclude<CounterWindow, 'rolling-365-days'>, businessDay: string): string {
  switch (window) {
    case 'rolling-24-months':
      return dayAfterMonthsBefore(24, businessDay);
    case 'rolling-5-years':
      return dayAfterMonthsBefore(60, businessDay);
    case 'calendar-year':
      return `${businessDay.slice(0, 4)}-01-01`;
    case 'calendar-month':
      return `${businessDay.slice(0, 7)}-01`;
    case 'calendar-day':
      return businessDay;
  }
}

/** What was given on that very day is out again. A month without the day ends with its last: 29 February comes from the 28th. */
function dayAfterMonthsBefore(months: number, businessDay: string): string {
  const [year = 0, month = 0, day = 0] = businessDay.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(year, month - 1 - months, Math.min(day, lastOfMonth) + 1)));
}

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
