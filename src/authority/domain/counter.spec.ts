import { type Counter, counterIn, counterKey, isCountedInTimes } from './counter.ts';

describe('the key of a counter', () => {
  it.each<readonly [Counter, string]>([
    [{ scope: 'customer', window: 'calendar-year' }, 'customer/calendar-year'],
    [{ scope: 'account', window: 'rolling-5-years', measure: 'times' }, 'account/rolling-5-years/times'],
    [{ scope: 'account', window: 'calendar-day', kinds: ['meter-test', 'apology'] }, 'account/calendar-day/apology+meter-test'],
    [
      { scope: 'team', window: 'rolling-24-months', kinds: ['leak-adjustment'], measure: 'times' },
      'team/rolling-24-months/times/leak-adjustment',
    ],
    [{ scope: 'account', window: 'calendar-year', cause: 'same' }, 'account/calendar-year/cause:same'],
    [
      { scope: 'account', window: 'calendar-year', cause: 'same', kinds: ['visit'], measure: 'times' },
      'account/calendar-year/times/cause:same/visit',
    ],
  ])('of %j is %s, and the way back', (counter, key) => {
    expect(counterKey(counter)).toBe(key);
    expect(counterIn(key)).toEqual({ ...counter, ...(counter.kinds ? { kinds: [...counter.kinds].sort() } : {}) });
  });

  it.each([
    'customer',
    'customer/yesterday',
    'street/calendar-year',
    'account/calendar-year/',
    'account/calendar-year/b+a',
    'account/calendar-year/a/b',
    'account/calendar-year/times/a/b',
    'account/calendar-year/cause:same/a/b',
    'account/calendar-year/a/cause:same',
    '__proto__',
    '',
  ])('is not %j', (key) => {
    expect(counterIn(key)).toBeNull();
  });

  it('says whether it counts times', () => {
    const keys = ['account/calendar-year/times/a', 'account/calendar-year/a', 'no counter'];
    expect(keys.map(isCountedInTimes)).toEqual([true, false, false]);
  });
});
