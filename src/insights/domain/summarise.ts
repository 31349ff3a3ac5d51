import { survivalCurve, type SurvivalCurve } from './survival-curve.ts';
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
  summariseCurve(survivalCurve(durations, events));

export const summariseCurve = (curve: SurvivalCurve): DurationSummary => {
  const { n, events, censored } = curve;
  const suppressed = n < smallestSample;
  const [p50 = withheld, p75 = withheld, p90 = withheld, p95 = withheld] = suppressed
    ? []
    : survivalQuantiles(curve, [0.5, 0.75, 0.9, 0.95]);
  return { n, events, censored, suppressed, p50, p75, p90, p95 };
};

const withheld: Quantile = { value: null, lower: null, upper: null };
