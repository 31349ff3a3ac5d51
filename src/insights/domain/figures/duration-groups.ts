import type { FigureGroup } from './figure.ts';
import { byKey } from './share-groups.ts';
import type { Durations } from '../statistics/durations.ts';
import { summaryOf } from '../statistics/summarise.ts';
import { thinCurve } from '../statistics/thin-curve.ts';

export type TimedGroup = {
  readonly key: readonly string[];
  readonly times: Durations;
};

const percentiles = ['p50', 'p75', 'p90', 'p95'] as const;

/** Percentiles in seconds with their limits, open complaints counted in, and the curves where they are drawn. */
export const durationGroups = (groups: readonly TimedGroup[], isDrawn: boolean): readonly FigureGroup[] =>
  groups
    .map(({ key, times }) => {
      const summary = summaryOf(times);
      const values = percentiles.map((name) => {
        const { value, lower, upper } = summary[name];
        return { name, value, low: lower, high: upper, n: summary.n };
      });
      const counts = [
        { name: 'ended', value: summary.events, low: null, high: null, n: summary.n },
        { name: 'waiting', value: summary.censored, low: null, high: null, n: summary.n },
      ];
      const steps = isDrawn && !summary.suppressed ? thinCurve(times) : [];
      return { key, n: summary.n, suppressed: summary.suppressed, values: [...values, ...counts], curve: steps };
    })
    .sort(byKey);
