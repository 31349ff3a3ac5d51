import type { FigureGroup } from './figure.ts';
import { byKey } from './share-groups.ts';
import { summariseCurve } from './summarise.ts';
import type { SurvivalCurve } from './survival-curve.ts';
import { thinCurve } from './thin-curve.ts';

type Timed = { readonly key: readonly string[]; readonly curve: SurvivalCurve };

const percentiles = ['p50', 'p75', 'p90', 'p95'] as const;

/** Percentiles in seconds with their limits, open complaints counted in; `drawn` adds the curve. */
export const durationGroups = (groups: readonly Timed[], drawn: boolean): readonly FigureGroup[] =>
  groups
    .map(({ key, curve }) => {
      const summary = summariseCurve(curve);
      const values = percentiles.map((name) => {
        const { value, lower, upper } = summary[name];
        return { name, value, low: lower, high: upper, n: summary.n };
      });
      const counts = [
        { name: 'ended', value: summary.events, low: null, high: null, n: summary.n },
        { name: 'waiting', value: summary.censored, low: null, high: null, n: summary.n },
      ];
      const steps = drawn && !summary.suppressed ? thinCurve(curve) : [];
      return { key, n: summary.n, suppressed: summary.suppressed, values: [...values, ...counts], curve: steps };
    })
    .sort(byKey);
