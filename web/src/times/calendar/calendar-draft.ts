import type { Calendar, CalendarEdit, CalendarException, Interval, Week } from '../../api/views.ts';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** What is being written: `past` are the days before `from`, which go along unchanged. */
export type CalendarDraft = {
  readonly name: string;
  readonly zone: string;
  readonly from: string;
  readonly weekly: Week;
  readonly exceptions: readonly CalendarException[];
};

const office: Interval = { opens: '09:00', closes: '17:00' };
export const newInterval: Interval = { opens: '09:00', closes: '12:00' };

export const emptyCalendar = (zone: string, today: string): CalendarDraft => ({
  name: '',
  zone,
  from: today,
  weekly: {
    ...{ monday: [office], tuesday: [office], wednesday: [office], thursday: [office], friday: [office] },
    ...{ saturday: [], sunday: [] },
  },
  exceptions: [],
});

export const draftOf = ({ name, zone, weekly, exceptions }: Calendar, today: string): CalendarDraft => ({
  ...{ name, zone, from: today, weekly },
  exceptions: exceptions.map(({ date, name: title, source, intervals }) => ({
    date,
    ...(title !== null && { name: title }),
    ...(source !== null && { source }),
    intervals,
  })),
});

/** The draft as the API takes it: days in their order. */
export const editOf = ({ from, weekly, exceptions }: CalendarDraft): CalendarEdit => ({
  from,
  weekly,
  exceptions: exceptions.toSorted((one, other) => one.date.localeCompare(other.date)),
});

/** With the days taken over that the draft does not have yet; a day that is there keeps what the house said of it. */
export const withDays = (draft: CalendarDraft, days: readonly CalendarException[]): CalendarDraft => {
  const known = new Set(draft.exceptions.map(({ date }) => date));
  return { ...draft, exceptions: [...draft.exceptions, ...days.filter(({ date }) => !known.has(date))] };
};

/** The day of the draft before `day`, whose hours may be the same. */
export const dayBefore = (day: Weekday): Weekday => weekdays[(weekdays.indexOf(day) + 6) % 7] ?? 'sunday';
