import { lastWhole } from './report-period.ts';

describe('the last whole period', () => {
  it.each([
    ['week', '2026-03-01', '2026-02-16', '2026-02-22'],
    ['week', '2026-03-02', '2026-02-23', '2026-03-01'],
    ['month', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['month', '2026-01-01', '2025-12-01', '2025-12-31'],
    ['year', '2026-01-01', '2025-01-01', '2025-12-31'],
    ['year', '2026-12-31', '2025-01-01', '2025-12-31'],
  ] as const)('of each %s is on %s the one from %s to %s', (every, today, from, to) => {
    expect(lastWhole(every, today)).toEqual({ from, to });
  });
});
