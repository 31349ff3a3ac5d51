import type { Ascending } from './durations.ts';
import { normalQuantile95 } from './normal.ts';
import type { SurvivalCurve } from './survival-curve.ts';

/** The curve read at one time. `lower`, `upper` and `standardError` are null where they do not exist: once nothing is left unresolved. */
export type SurvivalPoint = {
  readonly time: number;
  readonly atRisk: number;
  readonly survival: number;
  readonly standardError: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
};

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

/** The same where the curve stands is known. */
export const pointAt = (
  time: number,
  atRisk: number,
  { survival, greenwood }: { readonly survival: number; readonly greenwood: number },
): SurvivalPoint => {
  if (survival === 0) return { time, atRisk, survival, standardError: null, lower: null, upper: null };
  const width = (normalQuantile95 * Math.sqrt(greenwood)) / -Math.log(survival);
  return {
    time,
    atRisk,
    survival,
    standardError: survival * Math.sqrt(greenwood),
    lower: survival ** Math.exp(width),
    upper: survival ** Math.exp(-width),
  };
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
