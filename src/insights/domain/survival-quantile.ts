import { normalQuantile95 } from './normal.ts';
import type { SurvivalCurve } from './survival-curve.ts';

/** A time by which a share was resolved. Null means not reached: too many were still open to say. */
export type Quantile = { readonly value: number | null; readonly lower: number | null; readonly upper: number | null };

/**
 * For each p the first time t with S(t) ≤ 1 − p, the middle of the stretch when S equals 1 − p over one (R's `quantile.survfit`), with the 95 %
 * limits at which the log-log confidence band crosses the same level (Brookmeyer and Crowley 1982).
 */
export const survivalQuantiles = (curve: SurvivalCurve, shares: readonly number[]): readonly Quantile[] => {
  const levels = shares.map((p) => 1 - p);
  const { lower, upper } = bandCrossings(curve, levels);
  return levels.map((level, i) => ({ value: crossing(curve, level), lower: lower[i] ?? null, upper: upper[i] ?? null }));
};

/** S is a product of fractions and 1 − p is rounded: closer than this they are the same number. */
const tolerance = 1e-9;

const crossing = (curve: SurvivalCurve, level: number): number | null => {
  const { times, survival, last } = curve;
  let low = 0;
  let high = survival.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((survival[middle] ?? 0) <= level + tolerance) high = middle;
    else low = middle + 1;
  }
  const time = times[low];
  if (time === undefined) return null;
  const isFlatAtLevel = Math.abs((survival[low] ?? 0) - level) <= tolerance;
  return isFlatAtLevel ? (time + (times[low + 1] ?? last ?? time)) / 2 : time;
};

type BandCrossings = { readonly lower: readonly (number | null)[]; readonly upper: readonly (number | null)[] };

/**
 * The first times at which the lower and the upper limit of S are at or below each level. Compared as log(−log S), where the limits lie at equal
 * distances and a lower S is a larger value. Where S is 0 there are no limits. One pass for all levels, and a stretch in which neither limit can
 * come up to the next level is passed at once: nothing else is as dear at a million times.
 */
const bandCrossings = ({ times, survival, greenwood }: SurvivalCurve, levels: readonly number[]): BandCrossings => {
  const ascending = levels.map((level, place) => ({ place, bar: Math.log(-Math.log(level)) })).sort((a, b) => a.bar - b.bar);
  const crossings = { lower: levels.map((): number | null => null), upper: levels.map((): number | null => null) };
  const passed = { lower: 0, upper: 0 };
  const note = (limit: 'lower' | 'upper', height: number, time: number): void => {
    for (let next = ascending[passed[limit]]; next !== undefined && height >= next.bar; next = ascending[passed[limit]]) {
      crossings[limit][next.place] = time;
      passed[limit] += 1;
    }
  };
  const nextBar = (limit: 'lower' | 'upper'): number => ascending[passed[limit]]?.bar ?? Infinity;
  for (let i = 0; i < survival.length && passed.upper < levels.length; i += 1) {
    const end = i + stretch;
    if (i % stretch === 0 && end < survival.length && staysBelow(survival, greenwood, i, end, nextBar)) {
      i = end - 1;
      continue;
    }
    const hazard = -Math.log(survival[i] ?? 0);
    if (hazard === Infinity) break;
    const middle = Math.log(hazard);
    const width = (normalQuantile95 * Math.sqrt(greenwood[i] ?? 0)) / hazard;
    const time = times[i] ?? 0;
    note('lower', middle + width, time);
    note('upper', middle - width, time);
  }
  return crossings;
};

const stretch = 32;

/** The hazard −log S and Greenwood's sum only grow: no limit in `[from, to]` lies higher than the ends allow. */
const staysBelow = (
  survival: Float64Array,
  greenwood: Float64Array,
  from: number,
  to: number,
  nextBar: (limit: 'lower' | 'upper') => number,
): boolean => {
  const [first, last] = [-Math.log(survival[from] ?? 0), -Math.log(survival[to] ?? 0)];
  if (last === Infinity) return false;
  const highest = Math.log(last);
  const widest = (normalQuantile95 * Math.sqrt(greenwood[to] ?? 0)) / first;
  const narrowest = (normalQuantile95 * Math.sqrt(greenwood[from] ?? 0)) / last;
  return highest + widest < nextBar('lower') && highest - narrowest < nextBar('upper');
};
