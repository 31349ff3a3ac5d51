import type { Durations } from './durations.ts';
import { survivalCurve } from './survival-curve.ts';
import { type Quantile, survivalQuantiles } from './survival-quantile.ts';

/** Below this many complaints a percentile says more about single cases than about the work. */
export const smallestSample = 10;

/** In the unit of the durations given. A suppressed summary has counts but no percentiles: all null, which is not "not reached". */
export type DurationSummary = {
  readonly n: number;
  readonly events: number;
  readonly censored: number;
  readonly suppressed: boolean;
  readonly p50: Quantile;
  readonly p75: Quantile;
  readonly p90: Quantile;
  readonly p95: Quantile;
};

/** Percentiles of the time to resolution with the open complaints counted in; see `survivalCurve` for the arguments and errors. */
export const summarise = (durations: Float64Array, events: Uint8Array): DurationSummary =>
  summariseSorted(survivalCurve(durations, events));

/** The same from durations that are split and ascending already. */
export const summariseSorted = ({ resolved, open }: Durations): DurationSummary => {
  const counts = { n: resolved.length + open.length, events: resolved.length, censored: open.length };
  const suppressed = counts.n < smallestSample;
  const [p50 = withheld, p75 = withheld, p90 = withheld, p95 = withheld] = suppressed
    ? []
    : survivalQuantiles(resolved, open, [0.5, 0.75, 0.9, 0.95]);
  return { ...counts, suppressed, p50, p75, p90, p95 };
};

const known = new WeakMap<Durations, DurationSummary>();

/** The same, summed up once for the same object: times of months that are over come again with every question. */
export const summaryOf = (durations: Durations): DurationSummary => {
  const summary = known.get(durations) ?? summariseSorted(durations);
  known.set(durations, summary);
  return summary;
};

const withheld: Quantile = { value: null, lower: null, upper: null };
