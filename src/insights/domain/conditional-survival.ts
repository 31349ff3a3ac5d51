import type { SurvivalCurve } from './survival-curve.ts';

/**
 * How much longer a complaint of this age still needs with probability `p`: the least u with S(age + u) ÷ S(age) ≤ 1 − p. Null when the curve does not
 * get there: too many were still open to say, or nobody of this age was ever watched to the end.
 */
export const stillNeeds = ({ times, survival }: SurvivalCurve, age: number, p: number): number | null => {
  const from = firstAfter(times, age);
  const now = from === 0 ? 1 : (survival[from - 1] ?? 1);
  if (now <= 0) return null;
  for (let i = from; i < times.length; i += 1)
    if ((survival[i] ?? 1) <= now * (1 - p) + tolerance) return (times[i] ?? age) - age;
  return null;
};

const tolerance = 1e-12;

const firstAfter = (times: Float64Array, age: number): number => {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? Infinity) > age) high = middle;
    else low = middle + 1;
  }
  return low;
};
