import { summarise, summariseSorted, summaryOf } from './summarise.ts';
import { wilsonInterval } from './wilson-interval.ts';

describe('A summary', () => {
  test('counts the open ones in instead of flattering the median', () => {
    const durations = Float64Array.of(1, 2, 3, 4, 5, 6, 20, 20, 20, 20, 20);
    const events = Uint8Array.of(1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0);
    const summary = summarise(durations, events);
    expect(summary).toMatchObject({ n: 11, events: 6, censored: 5, suppressed: false });
    expect(summary.p50.value).toBe(6);
    expect(summary.p75.value).toBeNull();
  });

  test('of the same times is worked out once, and of other times anew', () => {
    const times = { resolved: Int32Array.from({ length: 20 }, (_, i) => i), open: Int32Array.of(5) };
    expect(summaryOf(times)).toBe(summaryOf(times));
    expect(summaryOf(times)).toEqual(summariseSorted(times));
    const longer = { ...times, open: Int32Array.of(5, 30) };
    expect(summaryOf(longer)).toMatchObject({ n: 22, censored: 2 });
  });

  test('of nine complaints shows counts but no percentile, of ten it does', () => {
    const nine = summarise(new Float64Array(9).fill(2), new Uint8Array(9).fill(1));
    expect(nine).toMatchObject({ n: 9, events: 9, suppressed: true, p50: { value: null, lower: null, upper: null } });
    const ten = summarise(new Float64Array(10).fill(2), new Uint8Array(10).fill(1));
    expect(ten).toMatchObject({ n: 10, suppressed: false, p50: { value: 2 }, p95: { value: 2 } });
  });
});

describe('A Wilson interval', () => {
  // Newcombe, Statistics in Medicine 17 (1998), score method without continuity correction
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is the published one', (hits, n, lower, upper) => {
    const interval = wilsonInterval(hits, n);
    expect(interval?.lower).toBeCloseTo(lower, 4);
    expect(interval?.upper).toBeCloseTo(upper, 4);
  });

  test('ends exactly at all, says nothing of nothing and refuses what is no share', () => {
    expect(wilsonInterval(20, 20)?.upper).toBe(1);
    expect(wilsonInterval(0, 0)).toBeNull();
    for (const [hits, n] of [
      [3, 2],
      [-1, 2],
      [0.5, 2],
    ] as const)
      expect(() => wilsonInterval(hits, n)).toThrow(RangeError);
  });
});
