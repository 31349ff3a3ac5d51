import type { LogRank } from '../statistics/log-rank.ts';
import type { FigureQuestion } from './figure-question.ts';
import type { SurvivalPoint } from '../statistics/survival-point.ts';

/** What a figure is made of: durations by percentiles, shares with their interval, counts, seconds by place, or money in minor units. */
export type FigureKind = 'durations' | 'shares' | 'counts' | 'time' | 'money';

/** One number. `value` is null where it is suppressed, a share or a time of nothing (`n` 0), or for a duration that was not reached; `n` is what it stands on. */
export type FigureValue = {
  readonly name: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
};

export type FigureGroup = {
  /** The values of the dimensions, in their order; of money the cost code and the currency. */
  readonly key: readonly string[];
  readonly n: number;
  /** Fewer than ten, or nothing at all where `n` is 0: counts are shown, nothing that is worked out of them. */
  readonly suppressed: boolean;
  readonly values: readonly FigureValue[];
  /** Of durations the share still waiting, at most 182 steps; else empty. */
  readonly curve: readonly SurvivalPoint[];
};

export type Figure = {
  readonly name: string;
  readonly question: FigureQuestion;
  readonly asOf: Date;
  /** Until then a resolution that is counted may be turned down, or something that is not known yet becomes known; null when nothing can change. */
  readonly provisionalUntil: Date | null;
  readonly n: number;
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
  readonly groups: readonly FigureGroup[];
  /** Whether the groups differ in speed; of durations by one dimension alone. */
  readonly comparison: LogRank | null;
};

/** The latest of these moments that is still to come; null when nothing is. */
export const latestAfter = (now: Date, moments: readonly (Date | null)[]): Date | null => {
  const later = moments.flatMap((moment) => (moment && moment > now ? [moment.getTime()] : []));
  return later.length > 0 ? new Date(Math.max(...later)) : null;
};
