import type { Ascending } from '../../src/insights/domain/statistics/durations.ts';
import type { SurvivalCurve } from '../../src/insights/domain/statistics/survival-curve.ts';
import { pointAt, type SurvivalPoint } from '../../src/insights/domain/statistics/survival-point.ts';

/** Rows of the table below a survival chart: the share still unresolved at `times`, with Greenwood's error and 95 % log-log limits. */
export const survivalTable = (curve: SurvivalCurve, times: readonly number[]): readonly SurvivalPoint[] =>
  times.map((time) => survivalPoint(curve, time));

export const survivalPoint = (curve: SurvivalCurve, time: number): SurvivalPoint => {
  const atRisk = numberAtRisk(curve, time);
  const index = firstIndex(curve.times, (value) => value > time) - 1;
  const survival = curve.survival[index];
  const greenwood = curve.greenwood[index];
  if (survival === undefined || greenwood === undefined)
    return { time, atRisk, survival: 1, standardError: 0, lower: 1, upper: 1 };
  return pointAt(time, atRisk, { survival, greenwood });
};

/** How many were still unresolved and watched just before `time`. */
export const numberAtRisk = (curve: SurvivalCurve, time: number): number => {
  const notYet = (durations: Ascending): number => durations.length - firstIndex(durations, (value) => value >= time);
  return notYet(curve.resolved) + notYet(curve.open);
};

/** Index of the first value for which `holds`, once true always true; the length when there is none. */
const firstIndex = (values: Ascending, holds: (value: number) => boolean): number => {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(values[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
};
