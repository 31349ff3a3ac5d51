import fc from 'fast-check';
import { survivalPoint } from '../../../../test/support/read-curve.ts';
import { survivalCurve } from './survival-curve.ts';
import { thinCurve } from './thin-curve.ts';

const curveOf = (seconds: readonly number[]) => survivalCurve(Float64Array.from(seconds), new Uint8Array(seconds.length).fill(1));

test('A curve of few steps is kept whole', () => {
  expect(thinCurve(curveOf([1, 2, 2, 5])).map(({ time, survival }) => [time, survival])).toEqual([[1, 0.75], [2, 0.25], [5, 0]]); // prettier-ignore
});

test('A long curve is drawn with at most 182 points, never further off than one part in 180', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 300, maxLength: 2000 }), (seconds) => {
      const curve = curveOf(seconds);
      const points = thinCurve(curve);
      expect(points.length).toBeLessThanOrEqual(182);
      expect(points.at(-1)?.survival).toBe(0);
      const drawn = (time: number): number => points.findLast((point) => point.time <= time)?.survival ?? 1;
      const distances = [...curve.times].map((time, i) => Math.abs(drawn(time) - (curve.survival[i] ?? Number.NaN)));
      expect(Math.max(...distances)).toBeLessThan(1 / 180);
    }),
    { numRuns: 30 },
  );
});

test('Every point says what the whole curve says there, with its error and limits, also where complaints are still open', () => {
  const observed = fc.array(fc.tuple(fc.nat(400), fc.constantFrom(0, 1, 1)), { minLength: 1, maxLength: 900 });
  fc.assert(
    fc.property(observed, (complaints) => {
      const curve = survivalCurve(Float64Array.from(complaints, ([time]) => time), Uint8Array.from(complaints, ([, ended]) => ended)); // prettier-ignore
      const points = thinCurve(curve);
      expect(points).toEqual(points.map(({ time }) => survivalPoint(curve, time)));
      if (curve.times.length <= 180) expect(points.map(({ time }) => time)).toEqual([...curve.times]);
      else expect(points.length).toBeGreaterThan(1);
    }),
  );
});
