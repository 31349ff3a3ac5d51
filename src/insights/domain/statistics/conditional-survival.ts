import type { SurvivalCurve } from './survival-curve.ts';

/**
 * How much longer a complaint of this age still needs with probability `p`: the least u with S(age + u) ÷ S(age) ≤ 1 − p. Null when the curve does not
 * get there: too many were still open to say, or nobody of this age was ever watched to the end.
 */
export const stillNeeds = ({ times, survival }: SurvivalCurve, age: number, p: number): number | null => {
  const from = firstAfter(times, age);
  const now = from === 0 ? 1 : (survival[from - 1] ?? 1);
  if (now <= 0) return null;
  const target = now * (1 - p) + tolerance;
  const reached = Math.max(
    from,
    firstWhere(times.length, (i) => (survival[i] ?? 1) <= target),
  );
  return reached < times.length ? (times[reached] ?? age) - age : null;
};

const tolerance = 1e-12;

const firstAfter = (times: Float64Array, age: number): number => firstWhere(times.length, (i) => (times[i] ?? Infinity) > age);

/** The first place at which something holds that holds from there on; `length` where it never does. Asked for each of thousands of open complaints. */
const firstWhere = (length: number, holds: (place: number) => boolean): number => {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
