import type { CalendarId } from '../kernel/index.ts';
import { businessTimeOf, type BusinessTime } from './domain/business-time.ts';
import { sampleCalendar } from './sample/sample-calendar.ts';
import { workingHoursOf } from './working-hours.ts';

const hour = 3_600_000;
const at = (text: string): Date => new Date(`${text}-05:00`);

const byDay = businessTimeOf(sampleCalendar('00000000-0000-7000-8000-000000000001' as CalendarId));
const nights = (): BusinessTime => {
  const calendar = byDay.calendar;
  const late = [{ opens: '20:00', closes: '24:00' }];
  const weekly = { ...calendar.weekly, monday: late, tuesday: late, wednesday: late, thursday: late, friday: late };
  const id = '00000000-0000-7000-8000-000000000002' as CalendarId;
  return businessTimeOf({ ...calendar, id, version: 3, weekly, exceptions: [] });
};
const held = new Map([
  [
    'crew',
    [
      { since: at('2026-03-03T12:00'), time: nights() },
      { since: at('2026-03-05T00:00'), time: null },
    ],
  ],
]);
const hours = workingHoursOf(byDay, held);
const counted = (holder: string | null, from: string, to: string): number =>
  hours.businessMilliseconds(holder, at(from), at(to)) / hour;

describe('Working hours', () => {
  test('are the house’s for nobody, for whoever never had a calendar, and before and after a calendar of one’s own', () => {
    const monday = counted(null, '2026-03-02T00:00', '2026-03-03T00:00');
    expect(monday).toBeGreaterThan(0);
    expect(counted('somebody', '2026-03-02T00:00', '2026-03-03T00:00')).toBe(monday);
    expect(counted('crew', '2026-03-02T00:00', '2026-03-03T00:00')).toBe(monday);
    expect(counted('crew', '2026-03-05T00:00', '2026-03-06T00:00')).toBe(monday);
  });

  test('are each stretch’s own where the calendar changed in between', () => {
    expect(counted('crew', '2026-03-03T12:00', '2026-03-05T00:00')).toBe(8);
    const before = counted(null, '2026-03-02T00:00', '2026-03-03T12:00');
    const after = counted(null, '2026-03-05T00:00', '2026-03-07T00:00');
    expect(counted('crew', '2026-03-02T00:00', '2026-03-07T00:00')).toBe(before + 8 + after);
  });

  test('say by which versions they were counted, and only of whom they are not the house’s', () => {
    expect(hours.holdingsOf(['crew', 'somebody'])).toEqual({
      crew: [
        { since: at('2026-03-03T12:00').toISOString(), calendar: { id: '00000000-0000-7000-8000-000000000002', version: 3 } },
        { since: at('2026-03-05T00:00').toISOString(), calendar: null },
      ],
    });
  });
});
