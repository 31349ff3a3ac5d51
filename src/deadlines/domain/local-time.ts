import { Temporal } from 'temporal-polyfill';
import { type Weekday, weekdays } from './calendar.ts';

/** One local date and the instant it begins, in epoch milliseconds. */
export type LocalDay = { readonly date: string; readonly weekday: Weekday; readonly start: number };

const dayMilliseconds = 86_400_000;

/** Every local day from 1 January of one year to 1 January after the last, which stands there only to end the day before it. */
export const localDays = (zone: string, firstYear: number, lastYear: number): LocalDay[] => {
  const days: LocalDay[] = [];
  let known: DayStart = { start: Number.NaN, holdsUntil: Number.NaN };
  // Dates without a zone: days of 24 hours each, as UTC has them.
  for (let day = Date.UTC(firstYear, 0, 1); day <= Date.UTC(lastYear + 1, 0, 1); day += dayMilliseconds) {
    const date = new Date(day).toISOString().slice(0, 10);
    known = dayAfter(known) ?? startOf(zone, date);
    days.push({ date, weekday: weekdays[(new Date(day).getUTCDay() + 6) % 7] ?? 'monday', start: known.start });
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

/** `holdsUntil`: the next change of the clocks, or `start` itself when the day has no midnight, or does not exist. */
type DayStart = { readonly start: number; readonly holdsUntil: number };

// Asking the zone for every day is the whole cost of compiling a calendar; until the clocks change, midnights are 24 hours apart.
const dayAfter = ({ start, holdsUntil }: DayStart): DayStart | null =>
  start + dayMilliseconds < holdsUntil ? { start: start + dayMilliseconds, holdsUntil } : null;

const startOf = (zone: string, date: string): DayStart => {
  const zoned = Temporal.PlainDate.from(date).toZonedDateTime(zone);
  const start = zoned.epochMilliseconds;
  if (!zoned.toPlainDateTime().equals(localTime(date, 0))) return { start, holdsUntil: start };
  return { start, holdsUntil: zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity };
};

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
