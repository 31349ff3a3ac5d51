import type { CalendarId } from '../../kernel/index.ts';
import { sampleCalendar } from '../sample/sample-calendar.ts';
import { businessTimeOf } from './business-time.ts';
import { calendarDaysEnd, nthWorkingDayEnd, workingDaysBetween } from './working-days.ts';

const time = businessTimeOf(sampleCalendar('calendar' as CalendarId));
const at = (instant: string): Date => new Date(instant);

describe('working days', () => {
  it('start on the day after receipt, whatever the hour of receipt', () => {
    expect(nthWorkingDayEnd(time, at('2026-03-02T07:00-05:00'), 1)).toEqual(at('2026-03-03T17:00-05:00'));
    expect(nthWorkingDayEnd(time, at('2026-03-02T23:59-05:00'), 1)).toEqual(at('2026-03-03T17:00-05:00'));
  });

  it('end at the closing time of their own day', () => {
    expect(nthWorkingDayEnd(time, at('2026-03-06T10:00-05:00'), 1)).toEqual(at('2026-03-07T12:00-05:00'));
    expect(nthWorkingDayEnd(time, at('2026-03-06T10:00-05:00'), 2)).toEqual(at('2026-03-09T17:00-04:00'));
  });

  it('leave out a long weekend: received on the Thursday before Independence Day 2026', () => {
    expect(nthWorkingDayEnd(time, at('2026-07-02T16:00-04:00'), 1)).toEqual(at('2026-07-06T17:00-04:00'));
  });

  it('go by the local date of the calendar, not by UTC', () => {
    expect(nthWorkingDayEnd(time, at('2026-03-03T03:00Z'), 1)).toEqual(at('2026-03-03T17:00-05:00'));
  });

  it('are counted without the first day and with the last', () => {
    expect(workingDaysBetween(time, at('2026-07-02T16:00-04:00'), at('2026-07-06T08:00-04:00'))).toBe(1);
    expect(workingDaysBetween(time, at('2026-07-06T08:00-04:00'), at('2026-07-02T16:00-04:00'))).toBe(-1);
    expect(workingDaysBetween(time, at('2026-07-02T08:00-04:00'), at('2026-07-02T16:00-04:00'))).toBe(0);
  });

  it('reach as far as they are asked to', () => {
    const tenthYear = nthWorkingDayEnd(time, at('2026-03-02T10:00-05:00'), 3000);
    expect(workingDaysBetween(time, at('2026-03-02T10:00-05:00'), tenthYear)).toBe(3000);
  });

  it.each([0, -1, 1.5])('refuse a count of %p', (count) => {
    expect(() => nthWorkingDayEnd(time, at('2026-03-02T10:00-05:00'), count)).toThrow(RangeError);
  });
});

describe('calendar days', () => {
  it('end at local midnight, weekends and the change of the clocks included', () => {
    expect(calendarDaysEnd(time, at('2026-03-06T10:00-05:00'), 1)).toEqual(at('2026-03-08T00:00-05:00'));
    expect(calendarDaysEnd(time, at('2026-03-06T10:00-05:00'), 2)).toEqual(at('2026-03-09T00:00-04:00'));
  });

  it('end when the gap ends where midnight is skipped', () => {
    const cairo = businessTimeOf({ ...time.calendar, zone: 'Africa/Cairo' });
    expect(calendarDaysEnd(cairo, at('2026-04-22T10:00Z'), 1)).toEqual(at('2026-04-23T22:00Z'));
  });

  it('go on rightly after a date that a zone left out: Samoa had no 30 December 2011', () => {
    const apia = businessTimeOf({ ...time.calendar, zone: 'Pacific/Apia' });
    expect(calendarDaysEnd(apia, at('2011-12-29T10:00-10:00'), 2)).toEqual(at('2012-01-01T00:00+14:00'));
    expect(nthWorkingDayEnd(apia, at('2011-12-29T10:00-10:00'), 1)).toEqual(at('2011-12-31T12:00+14:00'));
  });
});
