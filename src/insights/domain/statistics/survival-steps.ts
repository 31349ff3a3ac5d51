import type { Durations } from './durations.ts';

/** Where the curve falls: see `SurvivalCurve` for what each number is. `isLast` tells the last one. */
export type Step = (time: number, atRisk: number, survival: number, greenwood: number, isLast: boolean) => void;

/**
 * Goes along the curve, one call for each distinct time at which something was resolved. Between two censorings the product telescopes to
 * one fraction, (r − d) ÷ r at the start, so S is computed from whole numbers there: the rounding of a long product never hides that S
 * equals a level exactly.
 */
export const eachStep = ({ resolved, open }: Durations, step: Step): void => {
  let leftOpen = 0;
  let stretch = { share: 1, atRisk: resolved.length + open.length };
  let remaining = stretch.atRisk;
  let share = 1;
  let variance = 0;
  for (let i = 0; i < resolved.length;) {
    const time = resolved[i] ?? Number.NaN;
    while (leftOpen < open.length && (open[leftOpen] ?? Infinity) < time) leftOpen += 1;
    const risk = resolved.length - i + open.length - leftOpen;
    if (risk !== remaining) stretch = { share, atRisk: risk };
    const first = i;
    while (i < resolved.length && resolved[i] === time) i += 1;
    remaining = risk - (i - first);
    share = (stretch.share * remaining) / stretch.atRisk;
    variance += (i - first) / (risk * remaining);
    step(time, risk, share, variance, i === resolved.length);
  }
};
