import type { SurvivalCurve } from './survival-curve.ts';
import { type SurvivalPoint, survivalTable } from './survival-point.ts';

const mostLevels = 180;

/**
 * Points for a step chart, at most 182 however many times there are. Each is exact, and a new one is taken as soon as the share has fallen by
 * 1 ÷ 180 since a level was last crossed, so that the drawn steps never lie further than that from the curve.
 */
export const thinCurve = (curve: SurvivalCurve): readonly SurvivalPoint[] => survivalTable(curve, timesOf(curve));

const timesOf = ({ times, survival }: SurvivalCurve): readonly number[] => {
  if (times.length <= mostLevels) return [...times];
  const kept: number[] = [];
  let level = mostLevels;
  for (let i = 0; i < times.length; i += 1) {
    const reached = Math.floor((survival[i] ?? 0) * mostLevels);
    if (reached < level || i === times.length - 1) kept.push(times[i] ?? 0);
    level = reached;
  }
  return kept;
};
