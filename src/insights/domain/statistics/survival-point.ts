import { normalQuantile95 } from './normal.ts';

/** The curve read at one time. `lower`, `upper` and `standardError` are null where they do not exist: once nothing is left unresolved. */
export type SurvivalPoint = {
  readonly time: number;
  readonly atRisk: number;
  readonly survival: number;
  readonly standardError: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
};

/** With Greenwood's error and 95 % log-log limits, from where the curve stands at `time`; see `SurvivalCurve` for what both numbers are. */
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
