import fc from 'fast-check';
import { logRank } from './log-rank.ts';
import { summarise } from './summarise.ts';
import { survivalCurve, type SurvivalCurve } from './survival-curve.ts';
import { numberAtRisk, survivalTable } from '../../../../test/support/read-curve.ts';
import { type Quantile, survivalQuantiles } from './survival-quantile.ts';

type Observed = readonly (readonly [duration: number, event: 0 | 1])[];

/** Written as in print: a plus behind a time means still open then. */
const asPrinted = (times: string): Observed => times.split(' ').map((time) => [parseFloat(time), time.endsWith('+') ? 0 : 1]);

/** Weeks of remission with and without maintenance chemotherapy: Miller, Survival Analysis (1981), the `aml` data of R's survival package. */
const maintained = asPrinted('9 13 13+ 18 23 28+ 31 34 45+ 48 161+');
const nonmaintained = asPrinted('5 5 8 8 12 16+ 23 27 30 33 43 45');

const curveOf = (observed: Observed): SurvivalCurve => {
  const durations = Float64Array.from(observed, ([duration]) => duration);
  return survivalCurve(
    durations,
    Uint8Array.from(observed, ([, event]) => event),
  );
};

describe('The survival curve of the aml data, as R prints it', () => {
  // time, at risk, survival, standard error (R survival, tests/doaml)
  const printed = [
    [9, 11, 0.909, 0.0867],
    [13, 10, 0.818, 0.1163],
    [18, 8, 0.716, 0.1397],
    [23, 7, 0.614, 0.1526],
    [31, 5, 0.491, 0.1642],
    [34, 4, 0.368, 0.1627],
    [48, 2, 0.184, 0.1535],
  ] as const;

  test('has its share still open and Greenwood error at every time', () => {
    const rows = survivalTable(curveOf(maintained), [...curveOf(maintained).times]);
    expect(rows.map((row) => [row.time, row.atRisk])).toEqual(printed.map(([time, atRisk]) => [time, atRisk]));
    rows.forEach((row, i) => {
      expect(row.survival).toBeCloseTo(printed[i]?.[2] ?? Number.NaN, 3);
      expect(row.standardError).toBeCloseTo(printed[i]?.[3] ?? Number.NaN, 4);
    });
  });

  test('reaches its quarter points where R does, with log-log limits', () => {
    expect(quantilesOf(curveOf(maintained), [0.25, 0.5, 0.75, 0.9])).toEqual([
      { value: 18, lower: 9, upper: 34 },
      { value: 31, lower: 13, upper: null },
      { value: 48, lower: 31, upper: null },
      { value: null, lower: 34, upper: null },
    ]);
    expect(quantilesOf(curveOf(nonmaintained), [0.25, 0.5, 0.75, 0.9])).toEqual([
      { value: 8, lower: 5, upper: 23 },
      { value: 23, lower: 5, upper: 33 },
      { value: 33, lower: 23, upper: null },
      { value: 43, lower: 30, upper: null },
    ]);
  });

  test('differs between the groups as the published log-rank test says', () => {
    const result = logRank([curveOf(maintained), curveOf(nonmaintained)]);
    expect(result?.chiSquare).toBeCloseTo(3.39638869898, 10);
    expect(result?.p).toBeCloseTo(0.0653393, 7);
    expect(result?.observed).toEqual([7, 11]);
    expect(result?.expected[0]).toBeCloseTo(10.6893359923, 9);
  });

  test('has no limits once nothing is left open, and is certain before the first resolution', () => {
    const rows = survivalTable(curveOf(nonmaintained), [1, 45, 60]);
    expect(rows[0]).toEqual({ time: 1, atRisk: 12, survival: 1, standardError: 0, lower: 1, upper: 1 });
    expect(rows[1]).toEqual({ time: 45, atRisk: 1, survival: 0, standardError: null, lower: null, upper: null });
    expect(rows[2]).toEqual({ time: 60, atRisk: 0, survival: 0, standardError: null, lower: null, upper: null });
  });
});

describe('A quantile', () => {
  test('is the middle of the stretch where the curve equals its level, also at the open end (R survival, tests/quantile)', () => {
    const curve = curveOf(asPrinted('9 1 1+ 6 6 8+ 10+'));
    const shares = [1 / 14, 1 / 7, 1 / 3, 1 / 2, 1 - 9 / 35, 0.9];
    expect(quantilesOf(curve, shares).map(({ value }) => value)).toEqual([1, 3.5, 6, 9, 9.5, null]);
  });

  test('agrees with a count in whole fractions, however the level is rounded', () => {
    fc.assert(
      fc.property(observations(40), fc.integer({ min: 1, max: 39 }), (observed, fortieths) => {
        const [quantile] = quantilesOf(curveOf(observed), [fortieths / 40]);
        expect(quantile?.value).toBe(exactQuantile(observed, 40n - BigInt(fortieths), 40n));
      }),
    );
  });

  test('never gets shorter when one more complaint is still open', () => {
    fc.assert(
      fc.property(observations(30), fc.integer({ min: 0, max: 30 }), (observed, duration) => {
        const before = quantilesOf(curveOf(observed), [0.5, 0.9]);
        const after = quantilesOf(curveOf([...observed, [duration, 0]]), [0.5, 0.9]);
        after.forEach((quantile, i) => expect(quantile.value ?? Infinity).toBeGreaterThanOrEqual(before[i]?.value ?? Infinity));
      }),
    );
  });
});

describe('A curve', () => {
  test('counts at risk whoever was watched until then, censored ones at that time included', () => {
    const curve = curveOf(maintained);
    expect([0, 9, 13, 13.5, 28, 161, 162].map((time) => numberAtRisk(curve, time))).toEqual([11, 11, 10, 8, 6, 1, 0]);
  });

  test('is the same in any order of the complaints', () => {
    fc.assert(
      fc.property(observations(30), (observed) => {
        expect(curveOf([...observed].reverse())).toEqual(curveOf(observed));
      }),
    );
  });

  test('refuses what is not a duration', () => {
    for (const duration of [-1, Number.NaN, Infinity])
      expect(() =>
        curveOf([
          [3, 1],
          [duration, 1],
        ]),
      ).toThrow('Not a duration at 1');
    expect(() => survivalCurve(new Float64Array(2), new Uint8Array(1))).toThrow(RangeError);
  });

  test('of nothing, or of nothing resolved, reaches no quantile', () => {
    expect(quantilesOf(curveOf([]), [0.5])).toEqual([{ value: null, lower: null, upper: null }]);
    expect(quantilesOf(curveOf([[4, 0]]), [0.5])).toEqual([{ value: null, lower: null, upper: null }]);
    expect(curveOf([]).last).toBeNull();
  });

  test('of a million complaints is summarised while one waits', () => {
    const size = 1_000_000;
    const durations = Float64Array.from({ length: size }, (_, i) => (i * 7919) % size);
    const summary = summarise(durations, new Uint8Array(size).fill(1));
    expect([summary.p50.value, summary.p75.value, summary.p90.value, summary.p95.value]).toEqual([
      499_999.5, 749_999.5, 899_999.5, 949_999.5,
    ]);
  });
});

const observations = (most: number): fc.Arbitrary<Observed> =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom<0 | 1>(0, 1, 1)), { minLength: 1, maxLength: most });

/** The first time at which S ≤ above ÷ below, with S kept as a fraction of whole numbers. */
const exactQuantile = (observed: Observed, above: bigint, below: bigint): number | null => {
  const times = [...new Set(observed.flatMap(([duration, event]) => (event === 1 ? [duration] : [])))].sort((a, b) => a - b);
  const last = Math.max(...observed.map(([duration]) => duration));
  let share = { above: 1n, below: 1n };
  for (const [i, time] of times.entries()) {
    const atRisk = observed.filter(([duration]) => duration >= time).length;
    const resolved = observed.filter(([duration, event]) => duration === time && event === 1).length;
    share = { above: share.above * BigInt(atRisk - resolved), below: share.below * BigInt(atRisk) };
    const difference = share.above * below - above * share.below;
    if (difference === 0n) return (time + (times[i + 1] ?? last)) / 2;
    if (difference < 0n) return time;
  }
  return null;
};

function quantilesOf({ resolved, open }: SurvivalCurve, shares: readonly number[]): readonly Quantile[] {
  return survivalQuantiles(resolved, open, shares);
}
