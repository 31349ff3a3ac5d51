import { processLimits } from './process-limits.ts';

describe('The limits of a process', () => {
  test('are the mean and 2.66 times the mean moving range on both sides', () => {
    expect(processLimits([10, 12, 10, 12, 10, 12])).toEqual({ centre: 11, low: 11 - 5.32, high: 11 + 5.32, n: 6 });
  });

  test('of times never lie below nought', () => {
    expect(processLimits([1, 9, 1, 9, 1, 9])?.low).toBe(0);
  });

  test('are not drawn from fewer than six values', () => {
    expect(processLimits([1, 2, 3, 4, 5])).toBeNull();
  });
});
