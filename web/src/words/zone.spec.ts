import fc from 'fast-check';
import { instantOf, localMoment, midnightAfter } from './zone.ts';

const newYork = 'America/New_York';
const zones = [newYork, 'UTC', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/St_Johns'];

describe('local times of a zone', () => {
  it('are what its clocks show, wherever the reader is', () => {
    expect(localMoment(new Date('2026-11-23T14:00:59Z'), newYork)).toBe('2026-11-23T09:00');
    expect(instantOf('2026-11-23T09:00', newYork)).toBe('2026-11-23T14:00:00.000Z');
    expect(instantOf('2026-07-01T09:00', newYork)).toBe('2026-07-01T13:00:00.000Z');
  });

  it('take the first of two when clocks go back, and go on by the gap when they go forward', () => {
    expect(instantOf('2026-11-01T01:30', newYork)).toBe('2026-11-01T05:30:00.000Z');
    expect(instantOf('2026-03-08T02:30', newYork)).toBe('2026-03-08T07:30:00.000Z');
  });

  it('come back as the same minute from every instant that is shown once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        (zone, instant) => {
          const shown = localMoment(instant, zone);
          expect(localMoment(new Date(instantOf(shown, zone)), zone)).toBe(shown);
        },
      ),
    );
  });

  it.each(['', 'soon', '2026-13-40T00:00'])('"%s" is none', (text) => expect(instantOf(text, newYork)).toBe(''));
});

describe('midnight', () => {
  it('begins the day in the zone, not where the reader is', () => {
    const now = Date.parse('2026-11-24T03:00:00Z');
    expect(new Date(midnightAfter(now, 0, newYork)).toISOString()).toBe('2026-11-23T05:00:00.000Z');
    expect(new Date(midnightAfter(now, 1, newYork)).toISOString()).toBe('2026-11-24T05:00:00.000Z');
  });

  it('is a day later whatever daylight saving does between', () => {
    const now = Date.parse('2026-10-31T16:00:00Z');
    expect(new Date(midnightAfter(now, 1, newYork)).toISOString()).toBe('2026-11-01T04:00:00.000Z');
    expect(new Date(midnightAfter(now, 2, newYork)).toISOString()).toBe('2026-11-02T05:00:00.000Z');
  });
});
