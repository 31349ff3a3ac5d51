import { monthsBetween } from './months-between.ts';

describe('months', () => {
  it.each([
    ['2025-03-02', '2026-03-02', 12],
    ['2025-03-03', '2026-03-02', 11],
    ['2026-03-02', '2026-03-02', 0],
    ['2027-01-01', '2026-03-02', 0],
  ])('from %s to %s are %i', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});
