import type { CalendarId } from '../../../kernel/index.ts';
import { houseDaysOf } from '../../../deadlines/house-days.ts';
import { businessTimeOf } from '../../../deadlines/domain/business-time.ts';
import { sampleCalendar } from '../../../deadlines/sample/sample-calendar.ts';
import { dateAfter, localMonth, monthsBetween, startOfDay, weeksBetween } from './local-months.ts';

const days = houseDaysOf(businessTimeOf(sampleCalendar('00000000-0000-7000-8000-000000000001' as CalendarId)));

describe('A month of the house', () => {
  test('begins at its own midnight, winter and summer', () => {
    expect(localMonth(days, '2026-03')).toEqual({
      month: '2026-03',
      from: new Date('2026-03-01T05:00:00Z'),
      to: new Date('2026-04-01T04:00:00Z'),
    });
    expect(localMonth(days, '2025-12').to).toEqual(new Date('2026-01-01T05:00:00Z'));
  });

  test('is followed by the next, over the end of a year', () => {
    expect(monthsBetween('2025-11-30', '2026-02-01')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthsBetween('2026-03-31', '2026-03-01')).toEqual(['2026-03']);
  });
});

test('A day begins at midnight, also when the clocks change on it', () => {
  expect(startOfDay(days, '2026-03-08')).toEqual(new Date('2026-03-08T05:00:00Z'));
  expect(startOfDay(days, '2026-03-09')).toEqual(new Date('2026-03-09T04:00:00Z'));
  expect(dateAfter('2026-02-28', 1)).toBe('2026-03-01');
});

test('Weeks are named by their Mondays, over the end of a year and where the clocks change', () => {
  expect(weeksBetween('2025-12-31', '2026-01-12')).toEqual(['2025-12-29', '2026-01-05', '2026-01-12']);
  expect(weeksBetween('2026-03-02', '2026-03-15')).toEqual(['2026-03-02', '2026-03-09']);
  expect(weeksBetween('2026-03-09', '2026-03-02')).toEqual([]);
});
