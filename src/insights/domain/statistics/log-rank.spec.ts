import { chiSquareUpperTail } from './chi-square.ts';
import { logRank } from './log-rank.ts';
import { survivalCurve, type SurvivalCurve } from './survival-curve.ts';

const resolvedAfter = (...durations: readonly number[]): SurvivalCurve =>
  survivalCurve(Float64Array.from(durations), new Uint8Array(durations.length).fill(1));
const openFor = (...durations: readonly number[]): SurvivalCurve =>
  survivalCurve(Float64Array.from(durations), new Uint8Array(durations.length));

describe('The log-rank test', () => {
  test('finds nothing between equal groups and does not mind their order', () => {
    const same = logRank([resolvedAfter(1, 2, 3), resolvedAfter(1, 2, 3)]);
    expect(same?.chiSquare).toBeCloseTo(0, 12);
    expect(same?.p).toBeCloseTo(1, 6);
    const groups = [resolvedAfter(1, 2, 2), resolvedAfter(3, 9), resolvedAfter(4, 5, 6)];
    expect(logRank(groups.toReversed())?.chiSquare).toBeCloseTo(logRank(groups)?.chiSquare ?? Number.NaN, 10);
    expect(logRank(groups)?.degrees).toBe(2);
  });

  test('expects as many resolutions as it observes', () => {
    const result = logRank([resolvedAfter(1, 2, 2, 8), openFor(3, 9), resolvedAfter(4, 5, 6)]);
    const sum = (values: readonly number[] = []): number => values.reduce((total, value) => total + value, 0);
    expect(sum(result?.expected)).toBeCloseTo(sum(result?.observed), 10);
  });

  test('leaves out groups that were never at risk and says nothing of a single one', () => {
    const two = logRank([resolvedAfter(1, 2, 2), resolvedAfter(3, 9)]);
    expect(logRank([resolvedAfter(1, 2, 2), resolvedAfter(), resolvedAfter(3, 9)])).toMatchObject({
      chiSquare: two?.chiSquare,
      degrees: 1,
    });
    expect(logRank([resolvedAfter(1, 2)])).toBeNull();
    expect(logRank([openFor(1), openFor(2)])).toBeNull();
    expect(logRank([resolvedAfter(5), resolvedAfter(5)])).toBeNull();
  });
});

describe('The chi-square tail', () => {
  test.each([
    [3.841458820694124, 1, 0.05],
    [6.6348966010212145, 1, 0.01],
    [5.991464547107979, 2, 0.05],
    [7.814727903251179, 3, 0.05],
    [18.307038053275146, 10, 0.05],
    [2.3025850929940457 * 2, 2, 0.1],
  ])('beyond %d with %d degrees is the tabulated %d', (value, degrees, tail) => {
    expect(chiSquareUpperTail(value, degrees)).toBeCloseTo(tail, 12);
  });

  test('is certain at nothing and vanishes far out', () => {
    expect(chiSquareUpperTail(0, 3)).toBe(1);
    expect(chiSquareUpperTail(-1e-15, 1)).toBe(1);
    expect(chiSquareUpperTail(6000, 3)).toBe(0);
  });
});
