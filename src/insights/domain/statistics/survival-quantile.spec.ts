import fc from 'fast-check';
import { normalQuantile95 } from './normal.ts';
import { survivalCurve } from './survival-curve.ts';
import { type Quantile, survivalQuantiles } from './survival-quantile.ts';

const shares = [0.1, 0.5, 0.75, 0.9, 0.95];
const durations = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 9 })), { maxLength: 900 });
const censoredOfTen = fc.integer({ min: 0, max: 9 });

it('finds in strides what is found by looking at every time of the curve', () => {
  fc.assert(
    fc.property(durations, censoredOfTen, (observed, often) => {
      const curve = survivalCurve(
        Float64Array.from(observed, ([time]) => time),
        Uint8Array.from(observed, ([, die]) => Number(die >= often)),
      );
      const found = survivalQuantiles(curve.resolved, curve.open, shares);
      expect(found).toEqual(shares.map((share) => byEveryTime(curve, 1 - share)));
    }),
    { numRuns: 300 },
  );
});

/** Straight from the definition: the first time at which S, and each limit of its band, is at or below the level. */
const byEveryTime = ({ times, survival, greenwood, last }: ReturnType<typeof survivalCurve>, level: number): Quantile => {
  const bar = Math.log(-Math.log(level));
  const limits = Array.from(survival, (share, i) => {
    const hazard = -Math.log(share);
    const width = (normalQuantile95 * Math.sqrt(greenwood[i] ?? 0)) / hazard;
    const reached = (sign: number): boolean => hazard < Infinity && Math.log(hazard) + sign * width >= bar;
    return { lower: reached(1), upper: reached(-1) };
  });
  const at = survival.findIndex((share) => share <= level + 1e-9);
  const isFlat = Math.abs((survival[at] ?? 0) - level) <= 1e-9;
  const time = times[at] ?? null;
  const end = times[at + 1] ?? last ?? 0;
  return {
    value: time !== null && isFlat ? (time + end) / 2 : time,
    lower: times[limits.findIndex(({ lower }) => lower)] ?? null,
    upper: times[limits.findIndex(({ upper }) => upper)] ?? null,
  };
};
