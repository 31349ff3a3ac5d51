import { Temporal } from 'temporal-polyfill';
import { type Weekday, weekdays } from './calendar.ts';

/** One local date and the instant it begins, in epoch milliseconds. */
export type LocalDay = { readonly date: string; readonly weekday: Weekday; readonly start: number };

/** Every local day from 1 January of one year to 1 January after the last, which stands there only to end the day before it. */
export const localDays = (zone: string, firstYear: number, lastYear: number): LocalDay[] => {
  const end = Temporal.PlainDate.from({ year: lastYear + 1, month: 1, day: 1 });
  const days: LocalDay[] = [];
  let date = Temporal.PlainDate.from({ year: firstYear, month: 1, day: 1 });
  for (; Temporal.PlainDate.compare(date, end) <= 0; date = date.add({ days: 1 })) {
    const weekday = weekdays[date.dayOfWeek - 1] ?? 'monday';
    days.push({ date: date.toString(), weekday, start: date.toZonedDateTime(zone).epochMilliseconds });
  }
  return days;
};

/** A skipped local time opens when the gap ends; an ambiguous one opens at its first occurrence. */
export const openingInstant = (zone: string, date: string, minutes: number): number =>
  instantOf(zone, localTime(date, minutes), 'earlier');

/** A skipped local time closes when the gap ends; an ambiguous one closes at its second occurrence. */
export const closingInstant = (zone: string, date: string, minutes: number): number =>
  instantOf(zone, localTime(date, minutes), 'later');

export const isZone = (zone: string): boolean => /^[A-Za-z]/.test(zone) && succeeds(() => new Temporal.ZonedDateTime(0n, zone));

export const isDate = (date: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) && succeeds(() => Temporal.PlainDate.from(date, { overflow: 'reject' }));

const localTime = (date: string, minutes: number): Temporal.PlainDateTime =>
  Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes });

const instantOf = (zone: string, local: Temporal.PlainDateTime, disambiguation: 'earlier' | 'later'): number => {
  const zoned = local.toZonedDateTime(zone, { disambiguation });
  if (zoned.toPlainDateTime().equals(local)) return zoned.epochMilliseconds;
  // Temporal would move a skipped time by the length of the gap; the instant wanted is the change of the clocks itself.
  const beforeGap = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return (beforeGap.getTimeZoneTransition('next') ?? zoned).epochMilliseconds;
};

const succeeds = (attempt: () => unknown): boolean => {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
};
