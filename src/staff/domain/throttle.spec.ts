import { perAddress, perNameAndAddress, secondsToWait, withAnother, type Attempts, type Limit } from './throttle.ts';

const start = new Date('2026-03-02T15:00:00Z');
const later = (seconds: number): Date => new Date(start.getTime() + seconds * 1000);
const none: Attempts = { failures: 0, lastAt: start };

/** How many attempts one who tries without pause gets in. */
function attemptsIn(limit: Limit, seconds: number): number {
  let attempts = none;
  let count = 0;
  for (let now = 0; now <= seconds; now += 1) {
    if (secondsToWait(attempts, limit, later(now)) > 0) continue;
    attempts = withAnother(attempts, limit, later(now));
    count += 1;
  }
  return count;
}

describe('the throttle', () => {
  test('takes the first five attempts at once and then doubles the wait', () => {
    const waits = [4, 5, 6, 7, 20, 5000].map((failures) => secondsToWait({ failures, lastAt: start }, perNameAndAddress, start));
    expect(waits).toEqual([0, 1, 2, 4, 900, 900]);
  });

  test('counts the wait down and rounds it up', () => {
    const attempts = { failures: 8, lastAt: start };
    expect(secondsToWait(attempts, perNameAndAddress, later(0.4))).toBe(8);
    expect(secondsToWait(attempts, perNameAndAddress, later(7.5))).toBe(1);
    expect(secondsToWait(attempts, perNameAndAddress, later(8))).toBe(0);
  });

  test('forgets what is long past', () => {
    expect(withAnother({ failures: 9, lastAt: start }, perNameAndAddress, later(9 * 900)).failures).toBe(1);
    expect(secondsToWait({ failures: 9, lastAt: start }, perNameAndAddress, later(5 * 900))).toBe(0);
  });

  test('is not confused by a clock that went back', () => {
    expect(secondsToWait({ failures: 6, lastAt: later(3600) }, perNameAndAddress, start)).toBe(2);
  });

  test('leaves a guesser about a hundred tries a day for one name and three thousand for one address', () => {
    expect(attemptsIn(perNameAndAddress, 86_400)).toBeLessThan(125);
    expect(attemptsIn(perAddress, 86_400)).toBeLessThan(3_000);
  });
});
