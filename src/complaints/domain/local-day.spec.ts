import { endOfDay, startOfDay, type LocalDays } from './local-day.ts';

const hour = 3600 * 1000;

/** A house at a fixed distance from Greenwich. */
const house = (offsetHours: number): LocalDays => ({
  dateOf: (at) => new Date(at.getTime() + offsetHours * hour).toISOString().slice(0, 10),
  daysLater: (from, days) => {
    const local = new Date(from.getTime() + offsetHours * hour);
    return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + days + 1) - offsetHours * hour);
  },
});

describe('a local day', () => {
  it.each([-12, -5, 0, 5.5, 12, 13, 14])('begins and ends at local midnight, %d hours from Greenwich', (offset) => {
    const days = house(offset);
    expect(endOfDay(days, '2026-03-04').toISOString()).toBe(new Date(Date.UTC(2026, 2, 5) - offset * hour).toISOString());
    expect(startOfDay(days, '2026-03-04').toISOString()).toBe(new Date(Date.UTC(2026, 2, 4) - offset * hour).toISOString());
  });
});
