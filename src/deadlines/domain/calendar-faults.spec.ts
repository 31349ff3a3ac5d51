import type { CalendarId } from '../../kernel/index.ts';
import { sampleCalendar } from '../sample/sample-calendar.ts';
import type { Calendar } from './calendar.ts';
import { calendarFaults, checkedCalendar } from './calendar-faults.ts';

const calendar = sampleCalendar('calendar' as CalendarId);
const mondays = (...intervals: [opens: string, closes: string][]): Calendar => ({
  ...calendar,
  weekly: { ...calendar.weekly, monday: intervals.map(([opens, closes]) => ({ opens, closes })) },
});
const closedOn = (...dates: string[]): Calendar => ({ ...calendar, exceptions: dates.map((date) => ({ date, intervals: [] })) });

describe('the faults of a calendar', () => {
  it('are none when intervals follow each other, touch or come in any order', () => {
    expect(calendarFaults(mondays(['13:00', '24:00'], ['00:00', '08:30'], ['08:30', '12:00']))).toEqual([]);
  });

  it.each(['+05:00', 'Mars/Olympus', '', 'America/New_York[u-ca=gregory]'])('name the zone %p as unknown', (zone) => {
    expect(calendarFaults({ ...calendar, zone })).toEqual([{ code: 'zone-unknown', where: 'zone' }]);
  });

  it.each(['2026-02-29', '2026-13-01', '20260101', '2026-01-01T00:00', 'Christmas'])('name the date %p as unknown', (date) => {
    expect(calendarFaults(closedOn(date))).toEqual([{ code: 'date-unknown', where: 'exceptions[0].date' }]);
  });

  it('name a date that is there twice', () => {
    expect(calendarFaults(closedOn('2026-01-01', '2026-01-02', '2026-01-01'))).toEqual([
      { code: 'date-repeated', where: 'exceptions[2].date' },
    ]);
  });

  it.each(['9:00', '09:60', '24:01', '25:00', '09:00:00', ''])('name the time %p as malformed', (opens) => {
    expect(calendarFaults(mondays([opens, '17:00']))).toEqual([{ code: 'time-malformed', where: 'weekly.monday[0]' }]);
  });

  it.each(['09:00', '08:59'])('name an interval from 09:00 that closes at %s', (closes) => {
    expect(calendarFaults(mondays(['09:00', closes]))).toEqual([{ code: 'closes-before-it-opens', where: 'weekly.monday[0]' }]);
  });

  it('name a day whose intervals overlap by a minute', () => {
    expect(calendarFaults(mondays(['12:59', '17:00'], ['09:00', '13:00']))).toEqual([
      { code: 'intervals-overlap', where: 'weekly.monday' },
    ]);
  });

  it('look into exceptions too', () => {
    const exceptions = [{ date: '2026-12-24', intervals: [{ opens: '12:00', closes: '09:00' }] }];
    expect(calendarFaults({ ...calendar, exceptions })).toEqual([
      { code: 'closes-before-it-opens', where: 'exceptions[0].intervals[0]' },
    ]);
  });

  it('name a week that never opens', () => {
    const weekly = { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] };
    expect(calendarFaults({ ...calendar, weekly })).toEqual([{ code: 'never-open', where: 'weekly' }]);
  });

  it('end after fifty', () => {
    expect(calendarFaults(closedOn(...Array.from({ length: 500 }, () => 'never')))).toHaveLength(50);
  });

  it('refuse the calendar', () => {
    expect(() => checkedCalendar(closedOn('never'))).toThrow(
      expect.objectContaining({ kind: 'invalid', code: 'calendar-faulty' }),
    );
    expect(checkedCalendar(calendar)).toBe(calendar);
  });
});
