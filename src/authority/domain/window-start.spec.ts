import { windowStart } from './window-start.ts';

const at = new Date('2026-03-02T03:30:00Z');

describe('the start of a window', () => {
  it('lies 365 days before the instant of the decision when the window rolls', () => {
    expect(windowStart('rolling-365-days', at, '2026-03-01').since).toEqual(new Date('2025-03-02T03:30:00Z'));
  });

  it('lets no business day of a rolling window be missed', () => {
    expect(windowStart('rolling-365-days', at, '2026-03-01').firstDay).toBe('2025-02-28');
  });

  it.each([
    ['calendar-day', '2026-03-01'],
    ['calendar-month', '2026-03-01'],
    ['calendar-year', '2026-01-01'],
  ] as const)('of a %s is a business day of the utility, not of UTC', (window, firstDay) => {
    expect(windowStart(window, at, '2026-03-01').firstDay).toBe(firstDay);
  });

  it.each([
    ['calendar-month', '2026-03-17', '2026-03-01'],
    ['calendar-year', '2026-03-17', '2026-01-01'],
    ['rolling-24-months', '2026-03-01', '2024-03-02'],
    ['rolling-24-months', '2026-12-31', '2025-01-01'],
    ['rolling-24-months', '2028-02-29', '2026-03-01'],
    ['rolling-24-months', '2026-02-28', '2024-02-29'],
    ['rolling-5-years', '2026-03-01', '2021-03-02'],
    ['rolling-5-years', '2028-02-29', '2023-03-01'],
  ] as const)('of %s on %s begins with %s', (window, businessDay, firstDay) => {
    expect(windowStart(window, at, businessDay).firstDay).toBe(firstDay);
  });

  it('reaches back in time further than any zone can move a day', () => {
    const { since } = windowStart('calendar-day', at, '2026-03-01');
    expect(since.getTime()).toBeLessThan(Date.parse('2026-02-28T10:00:00Z'));
  });
});
