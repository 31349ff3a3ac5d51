import { executeBy, releasedAt } from './order-times.ts';

/** Open every day from 8 to 17 UTC. */
const workingDaysLater = (from: Date, days: number): Date =>
  new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate() + days, 17));
const by = (from: string, days: number): string => executeBy({ workingDaysLater }, new Date(from), days).toISOString();

describe('the times of an order', () => {
  it('keep it in the house for ten seconds', () => {
    expect(releasedAt(new Date('2026-03-02T15:00:00.250Z'))).toEqual(new Date('2026-03-02T15:00:10.250Z'));
  });

  it('count working days from the day of authorisation', () => {
    expect(by('2026-03-02T15:00:00Z', 5)).toBe('2026-03-07T17:00:00.000Z');
  });

  it('of what is due at once end today, or on the next working day after closing time', () => {
    expect(by('2026-03-02T16:59:59Z', 0)).toBe('2026-03-02T17:00:00.000Z');
    expect(by('2026-03-02T17:00:00Z', 0)).toBe('2026-03-03T17:00:00.000Z');
  });
});
