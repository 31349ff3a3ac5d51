import { executeBy } from './execute-by.ts';

/** Open every day from 8 to 17 UTC. */
const workingDaysLater = (from: Date, days: number): Date =>
  new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate() + days, 17));
const by = (from: string, days: number): string => executeBy({ workingDaysLater }, new Date(from), days).toISOString();

describe('when a remedy has to be carried out', () => {
  it('counts working days from the day of authorisation', () => {
    expect(by('2026-03-02T15:00:00Z', 5)).toBe('2026-03-07T17:00:00.000Z');
  });

  it('is today for what is due at once, or the next working day after closing time', () => {
    expect(by('2026-03-02T16:59:59Z', 0)).toBe('2026-03-02T17:00:00.000Z');
    expect(by('2026-03-02T17:00:00Z', 0)).toBe('2026-03-03T17:00:00.000Z');
  });
});
