import { freeTries, secondsToWait, triesWindowSeconds } from './tries.ts';

const now = new Date('2026-03-02T15:00:00Z');
const ago = (seconds: number): Date => new Date(now.getTime() - seconds * 1000);
const tries = (count: number, everySeconds: number): Date[] =>
  Array.from({ length: count }, (_, i) => ago((count - i) * everySeconds));

describe('requests that were refused again and again', () => {
  it('are taken as long as they are few', () => {
    expect(secondsToWait([], now)).toBe(0);
    expect(secondsToWait(tries(freeTries - 1, 10), now)).toBe(0);
  });

  it('wait, after so many, until the oldest of them is over', () => {
    expect(secondsToWait(tries(freeTries, 10), now)).toBe(triesWindowSeconds - freeTries * 10);
    expect(secondsToWait(tries(freeTries + 2, 10), now)).toBe(triesWindowSeconds - freeTries * 10);
  });

  it('are forgotten with time', () => {
    expect(
      secondsToWait(
        [...tries(freeTries - 1, 10)].concat([]).map((at) => new Date(at.getTime() - 700_000)),
        now,
      ),
    ).toBe(0);
    expect(secondsToWait(tries(freeTries, 60), now)).toBe(0);
    expect(secondsToWait(tries(freeTries, 59.99), now)).toBe(1);
  });
});
