import type { CalendarId } from '../../kernel/index.ts';
import type { Calendar, CalendarException } from '../domain/calendar.ts';

const weekday = [{ opens: '08:00', closes: '17:00' }];

/** A utility on the east coast of the United States, closed on federal holidays. */
export const sampleCalendar = (id: CalendarId): Calendar => ({
  id,
  version: 1,
  zone: 'America/New_York',
  weekly: {
    monday: weekday,
    tuesday: weekday,
    wednesday: weekday,
    thursday: weekday,
    friday: weekday,
    saturday: [{ opens: '09:00', closes: '12:00' }],
    sunday: [],
  },
  exceptions: federalHolidays,
});

const closed = (name: string, ...dates: readonly string[]): CalendarException[] =>
  dates.map((date) => ({ date, name, intervals: [] }));

// 5 U.S.C. 6103: the days, and the Friday before one that falls on a Saturday; the Monday after one on a Sunday by Executive Order 11582.
// Where the day itself is a Saturday it stands here too, because this utility opens on Saturdays.
const federalHolidays: readonly CalendarException[] = [
  ...closed("New Year's Day", '2026-01-01', '2027-01-01', '2027-12-31'),
  ...closed('Birthday of Martin Luther King, Jr.', '2026-01-19', '2027-01-18'),
  ...closed("Washington's Birthday", '2026-02-16', '2027-02-15'),
  ...closed('Memorial Day', '2026-05-25', '2027-05-31'),
  ...closed('Juneteenth National Independence Day', '2026-06-19', '2027-06-18', '2027-06-19'),
  ...closed('Independence Day', '2026-07-03', '2026-07-04', '2027-07-05'),
  ...closed('Labor Day', '2026-09-07', '2027-09-06'),
  ...closed('Columbus Day', '2026-10-12', '2027-10-11'),
  ...closed('Veterans Day', '2026-11-11', '2027-11-11'),
  ...closed('Thanksgiving Day', '2026-11-26', '2027-11-25'),
  ...closed('Christmas Day', '2026-12-25', '2027-12-24', '2027-12-25'),
];
