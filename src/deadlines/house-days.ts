import type { BusinessTime } from './domain/business-time.ts';
import { openingOn } from './domain/day-opening.ts';
import { lastAtMost } from './domain/sorted-search.ts';
import { calendarDaysEnd, nthWorkingDayEnd, workingDaysBetween } from './domain/working-days.ts';

/** The local date (`YYYY-MM-DD`) of an instant where the house is. */
export function localDateOf(time: BusinessTime, at: Date): string {
  const spans = time.covering(at.getTime(), at.getTime());
  return spans.dates[lastAtMost(spans.dayStarts, at.getTime())] ?? '';
}

/** Questions about the house's own days, answered from one reading of its calendar. */
export type HouseDays = {
  readonly zone: string;
  dateOf(at: Date): string;
  /** Closing time of the n-th working day after the day of `from`. */
  workingDaysLater(from: Date, days: number): Date;
  /** Working days after the local day of `from` up to and with that of `to`. */
  workingDaysBetween(from: Date, to: Date): number;
  /** Local midnight that ends the n-th day after the day of `from`. */
  daysLater(from: Date, days: number): Date;
  /** When business begins on a local date; on one without business, the midnight that begins it. */
  opensOn(date: string): Date;
  readonly calendarVersion: number;
};

export const houseDaysOf = (time: BusinessTime): HouseDays => ({
  zone: time.calendar.zone,
  dateOf: (at) => localDateOf(time, at),
  workingDaysLater: (from, days) => nthWorkingDayEnd(time, from, days),
  workingDaysBetween: (from, to) => workingDaysBetween(time, from, to),
  daysLater: (from, days) => calendarDaysEnd(time, from, days),
  opensOn: (date) => openingOn(time, date),
  calendarVersion: time.calendar.version,
});
