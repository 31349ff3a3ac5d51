import type { Ascending } from './durations.ts';
import { normalQuantile95 } from './normal.ts';

/** A time by which a share was resolved. Null means not reached: too many were still open to say. */
export type Quantile = { readonly value: number | null; readonly lower: number | null; readonly upper: number | null };

/**
 * For each p the first time t with S(t) ≤ 1 − p, the middle of the stretch when S equals 1 − p over one (R's `quantile.survfit`), with the 95 %
 * limits at which the log-log confidence band crosses the same level (Brookmeyer and Crowley 1982). The same S and Greenwood's sum as in
 * `survivalCurve`, but only where a level may be reached: between two censorings both are known without going through the times.
 */
export const survivalQuantiles = (resolved: Ascending, open: Ascending, shares: readonly number[]): readonly Quantile[] => {
  const search = searchFor(shares);
  let from = 0;
  let censored = 0;
  let stood: Standing = { survival: 1, greenwood: 0 };
  while (from < resolved.length && !isOver(search)) {
    const next = resolved[from] ?? Infinity;
    while (censored < open.length && (open[censored] ?? Infinity) < next) censored += 1;
    const to = firstAfter(resolved, open[censored] ?? Infinity, from);
    const stretch = { from, atRisk: resolved.length - from + open.length - censored, stood };
    lookWithin(search, { resolved, open, stretch }, from, to);
    stood = standingAt(stretch, to);
    from = to;
  }
  return search.found;
};

type Standing = { readonly survival: number; readonly greenwood: number };
/** Resolutions from the place `from` on with no censoring between them. */
type Stretch = { readonly from: number; readonly atRisk: number; readonly stood: Standing };
type Times = { readonly resolved: Ascending; readonly open: Ascending; readonly stretch: Stretch };

/** Within a stretch the product and the sum telescope: S is one fraction of what it was, and Σ d ÷ (r·(r − d)) is 1 ÷ remaining − 1 ÷ at risk. */
const standingAt = ({ from, atRisk, stood }: Stretch, place: number): Standing => {
  const remaining = atRisk - (place - from);
  return { survival: (stood.survival * remaining) / atRisk, greenwood: stood.greenwood + 1 / remaining - 1 / atRisk };
};

/** Where the first time after `time` stands; strides that double, since most stretches are short. */
const firstAfter = (times: Ascending, time: number, from: number): number => {
  let [low, stride] = [from, 1];
  while (low + stride < times.length && (times[low + stride] ?? 0) <= time) {
    low += stride;
    stride *= 2;
  }
  let high = Math.min(low + stride, times.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? 0) > time) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** S is a product of fractions and 1 − p is rounded: closer than this they are the same number. */
const tolerance = 1e-9;

/** `bar` is the level as log(−log S), where the limits of S lie at equal distances from it and a lower S is a larger value. */
type Goal = { readonly place: number; readonly level: number; readonly bar: number };
type Limit = 'value' | 'lower' | 'upper';
type Search = {
  readonly goals: readonly Goal[];
  readonly passed: Record<Limit, number>;
  readonly found: readonly Record<Limit, number | null>[];
};

const searchFor = (shares: readonly number[]): Search => ({
  goals: shares.map((p, place) => ({ place, level: 1 - p, bar: Math.log(-Math.log(1 - p)) })).sort((a, b) => a.bar - b.bar),
  passed: { value: 0, lower: 0, upper: 0 },
  found: shares.map(() => ({ value: null, lower: null, upper: null })),
});

const isOver = ({ goals, passed: { value, lower, upper } }: Search): boolean => Math.min(value, lower, upper) === goals.length;

const fewEnough = 8;

/** Halves what lies between two places until no level can be reached there, or every time is looked at; the earlier half first. */
const lookWithin = (search: Search, times: Times, from: number, to: number): void => {
  if (passesNothing(search, standingAt(times.stretch, from), standingAt(times.stretch, to))) return;
  if (to - from > fewEnough) {
    const middle = (from + to) >>> 1;
    lookWithin(search, times, from, middle);
    lookWithin(search, times, middle, to);
    return;
  }
  for (let place = from + 1; place <= to; place += 1)
    if (times.resolved[place] !== times.resolved[place - 1]) look(search, times, place);
};

/** The hazard −log S and Greenwood's sum only grow: no limit between the two lies higher than the ends allow. */
const passesNothing = ({ goals, passed }: Search, first: Standing, last: Standing): boolean => {
  if (last.survival <= (goals[passed.value]?.level ?? -Infinity) + tolerance) return false;
  const [least, most] = [Math.log(1 / first.survival), Math.log(1 / last.survival)];
  if (most === Infinity) return false;
  const highest = Math.log(most);
  const widest = (normalQuantile95 * Math.sqrt(last.greenwood)) / least;
  const narrowest = (normalQuantile95 * Math.sqrt(first.greenwood)) / most;
  return (
    highest + widest < (goals[passed.lower]?.bar ?? Infinity) && highest - narrowest < (goals[passed.upper]?.bar ?? Infinity)
  );
};

/** `place` is just behind all resolutions of one time. */
const look = (search: Search, { resolved, open, stretch }: Times, place: number): void => {
  const { survival, greenwood } = standingAt(stretch, place);
  const time = resolved[place - 1] ?? 0;
  const stretchEnds = resolved[place] ?? Math.max(time, open.at(-1) ?? 0);
  const middleOf = (level: number): number => (Math.abs(survival - level) <= tolerance ? (time + stretchEnds) / 2 : time);
  note(search, 'value', ({ level }) => survival <= level + tolerance, middleOf);
  const hazard = Math.log(1 / survival);
  // Where S is 0 there are no limits.
  if (hazard === Infinity) return;
  const middle = Math.log(hazard);
  const width = (normalQuantile95 * Math.sqrt(greenwood)) / hazard;
  const here = (): number => time;
  note(search, 'lower', ({ bar }) => middle + width >= bar, here);
  note(search, 'upper', ({ bar }) => middle - width >= bar, here);
};

const note = (
  { goals, passed, found }: Search,
  limit: Limit,
  isReached: (goal: Goal) => boolean,
  at: (level: number) => number,
): void => {
  for (let goal = goals[passed[limit]]; goal !== undefined && isReached(goal); goal = goals[passed[limit]]) {
    const place = found[goal.place];
    if (place) place[limit] = at(goal.level);
    passed[limit] += 1;
  }
};
