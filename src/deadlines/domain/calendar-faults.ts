import { DomainError } from '../../kernel/index.ts';
import { type Calendar, type Interval, minutesOf, weekdays } from './calendar.ts';
import { isDate, isZone } from './local-time.ts';

export type CalendarFaultCode =
  | 'zone-unknown'
  | 'date-unknown'
  | 'date-repeated'
  | 'time-malformed'
  | 'closes-before-it-opens'
  | 'intervals-overlap'
  | 'never-open';

/** `where` is a path into the calendar: `zone`, `weekly.monday[0]`, `exceptions[3].date`. */
export type CalendarFault = { readonly code: CalendarFaultCode; readonly where: string };

const maxFaultsTold = 50;

/** Throws `calendar-faulty` (invalid) with the faults as details; every other function here relies on a calendar that passed. */
export const checkedCalendar = (calendar: Calendar): Calendar => {
  const faults = calendarFaults(calendar);
  if (faults.length > 0) throw new DomainError('invalid', 'calendar-faulty', 'The calendar cannot be used as it is.', { faults });
  return calendar;
};

/** Everything wrong with a calendar, at most 50 faults. */
export const calendarFaults = ({ zone, weekly, exceptions }: Calendar): readonly CalendarFault[] => {
  const everyDay = [
    ...weekdays.map((day) => ({ where: `weekly.${day}`, intervals: weekly[day] })),
    ...exceptions.map(({ intervals }, index) => ({ where: `exceptions[${index}].intervals`, intervals })),
  ];
  const neverOpen = weekdays.every((day) => weekly[day].length === 0);
  return [
    ...faultWhen(!isZone(zone), 'zone-unknown', 'zone'),
    ...faultWhen(neverOpen, 'never-open', 'weekly'),
    ...everyDay.flatMap(({ where, intervals }) => intervalFaults(where, intervals)),
    ...dateFaults(exceptions.map(({ date }) => date)),
  ].slice(0, maxFaultsTold);
};

const intervalFaults = (where: string, intervals: readonly Interval[]): CalendarFault[] => {
  const shapes = intervals.flatMap((interval, index) => shapeFaults(`${where}[${index}]`, interval));
  return shapes.length > 0 ? shapes : faultWhen(overlap(intervals), 'intervals-overlap', where);
};

const shapeFaults = (where: string, { opens, closes }: Interval): CalendarFault[] => {
  if (![opens, closes].every(isTime)) return [{ code: 'time-malformed', where }];
  return faultWhen(minutesOf(closes) <= minutesOf(opens), 'closes-before-it-opens', where);
};

const isTime = (time: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time);

const overlap = (intervals: readonly Interval[]): boolean => {
  const inOrder = intervals.toSorted((a, b) => minutesOf(a.opens) - minutesOf(b.opens));
  return inOrder.some(({ opens }, index) => minutesOf(opens) < minutesOf(inOrder[index - 1]?.closes ?? '00:00'));
};

const dateFaults = (dates: readonly string[]): CalendarFault[] => {
  const firstAt = new Map(dates.map((date, index) => [date, index] as const).toReversed());
  return dates.flatMap((date, index) => [
    ...faultWhen(!isDate(date), 'date-unknown', `exceptions[${index}].date`),
    ...faultWhen(firstAt.get(date) !== index, 'date-repeated', `exceptions[${index}].date`),
  ]);
};

const faultWhen = (wrong: boolean, code: CalendarFaultCode, where: string): CalendarFault[] => (wrong ? [{ code, where }] : []);
