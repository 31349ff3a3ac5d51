import type { Durations } from './durations.ts';
import { eachStep } from './survival-steps.ts';

/**
 * How long complaints stay unresolved, the open ones counted in (Kaplan and Meier 1958).
 * One entry per distinct time at which something was resolved; between entries the curve is flat, before the first it is 1.
 */
export type SurvivalCurve = Durations & {
  readonly n: number;
  readonly events: number;
  readonly censored: number;
  /** Distinct resolution times, ascending, in the unit of the durations given. */
  readonly times: Float64Array;
  /** Still unresolved and observed just before each time. */
  readonly atRisk: Int32Array;
  /** Share still unresolved from each time on. */
  readonly survival: Float64Array;
  /** Σ d ÷ (r·(r − d)) up to each time: variance of S is S² times this (Greenwood 1926). Infinite once S is 0. */
  readonly greenwood: Float64Array;
  /** The longest duration observed, resolved or not; null without observations. */
  readonly last: number | null;
};

/**
 * `durations[i]` is how long complaint i was watched; `events[i]` is 1 when it was resolved at that time and 0 when it was then still open
 * (right-censored). A complaint censored at a resolution time still counts as at risk there. Throws RangeError on lengths that differ and on
 * negative or non-finite durations. O(n log n).
 */
export const survivalCurve = (durations: Float64Array, events: Uint8Array): SurvivalCurve => {
  const { resolved, open } = split(durations, events);
  return curveOfSorted({ resolved: resolved.sort(), open: open.sort() });
};

/** The same from durations that are split and ascending already; nothing is checked. O(n). */
export const curveOfSorted = (durations: Durations): SurvivalCurve => {
  const { resolved, open } = durations;
  const last = Math.max(resolved.at(-1) ?? -1, open.at(-1) ?? -1);
  return {
    ...{ n: resolved.length + open.length, events: resolved.length, censored: open.length },
    ...stepsOf(durations),
    last: last < 0 ? null : last,
    resolved,
    open,
  };
};

const split = (durations: Float64Array, events: Uint8Array): { resolved: Float64Array; open: Float64Array } => {
  if (durations.length !== events.length) throw new RangeError(`${durations.length} durations but ${events.length} events`);
  const resolved = new Float64Array(durations.length);
  const open = new Float64Array(durations.length);
  let resolvedCount = 0;
  let openCount = 0;
  for (let i = 0; i < durations.length; i += 1) {
    const duration = durations[i] ?? Number.NaN;
    if (!(duration >= 0 && duration < Infinity)) throw new RangeError(`Not a duration at ${i}: ${duration}`);
    if (events[i] === 0) open[openCount++] = duration;
    else resolved[resolvedCount++] = duration;
  }
  return { resolved: resolved.subarray(0, resolvedCount), open: open.subarray(0, openCount) };
};

const stepsOf = (durations: Durations): Pick<SurvivalCurve, 'times' | 'atRisk' | 'survival' | 'greenwood'> => {
  const most = durations.resolved.length;
  const [times, atRisk] = [new Float64Array(most), new Int32Array(most)];
  const [survival, greenwood] = [new Float64Array(most), new Float64Array(most)];
  let size = 0;
  eachStep(durations, (time, risk, share, variance) => {
    times[size] = time;
    atRisk[size] = risk;
    survival[size] = share;
    greenwood[size] = variance;
    size += 1;
  });
  return {
    times: times.subarray(0, size),
    atRisk: atRisk.subarray(0, size),
    survival: survival.subarray(0, size),
    greenwood: greenwood.subarray(0, size),
  };
};
