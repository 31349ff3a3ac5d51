import { DomainError } from '../../kernel/index.ts';
import { checkedCalendar } from './calendar-faults.ts';
import { weekOn, type Calendar, type CalendarException, type Week } from './calendar.ts';

/** What a calendar is to be from the local date `from` on; the exceptions are all of them, those that are over as they stand. */
export type CalendarEdit = {
  readonly from: string;
  readonly weekly: Week;
  readonly exceptions: readonly CalendarException[];
};

/**
 * The next version, which says of every day before `from` what this one says. `today` is the local date now. Throws
 * `calendar-past-fixed` (invalid) when the edit would begin before today or change an exception before `from`, `calendar-faulty`.
 */
export const nextVersion = (calendar: Calendar, { from, weekly, exceptions }: CalendarEdit, today: string): Calendar => {
  if (from < today) throw pastFixed('from', [from]);
  const changed = changedBefore(from, calendar.exceptions, exceptions);
  if (changed.length > 0) throw pastFixed('exceptions', changed);
  const before = { until: from, weekly: weekOn(calendar, dayBefore(from)) };
  const earlier = [...(calendar.earlier ?? []).filter(({ until }) => until < from), before];
  return checkedCalendar({ ...calendar, version: calendar.version + 1, weekly, exceptions, earlier });
};

const changedBefore = (from: string, old: readonly CalendarException[], edited: readonly CalendarException[]): string[] => {
  const [was, is] = [shapesBefore(from, old), shapesBefore(from, edited)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((date) => was.get(date) !== is.get(date)).toSorted();
};

const shapesBefore = (from: string, exceptions: readonly CalendarException[]): Map<string, string> =>
  new Map(
    exceptions
      .filter(({ date }) => date < from)
      .map(({ date, name, intervals }) => [date, JSON.stringify([name ?? null, shape(intervals)])]),
  );

const shape = (intervals: CalendarException['intervals']): string[] => intervals.map(({ opens, closes }) => `${opens} ${closes}`);

const dayBefore = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const pastFixed = (field: string, dates: readonly string[]): DomainError =>
  new DomainError('invalid', 'calendar-past-fixed', 'What a calendar said of days that are over stays as it was.', {
    field,
    dates: dates.slice(0, 20),
  });
