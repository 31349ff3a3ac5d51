import { type LogRank, logRank } from '../statistics/log-rank.ts';
import { type ComplaintTimes, type Exclusion, observe } from '../statistics/observe.ts';
import { type DurationSummary, smallestSample, summariseSorted } from '../statistics/summarise.ts';
import { type SurvivalCurve, survivalCurve } from '../statistics/survival-curve.ts';
import type { SurvivalPoint } from '../statistics/survival-point.ts';
import { thinCurve } from '../statistics/thin-curve.ts';
import { type Proportion, wilsonInterval } from '../statistics/wilson-interval.ts';

/** Complaints that are compared with others: of one category, one team, one route. */
export type ResolutionGroup = DurationSummary & {
  readonly key: string;
  /** This group's part of all complaints in the report. */
  readonly share: Proportion;
  /** Empty when suppressed: a step would be a single complaint. */
  readonly curve: readonly SurvivalPoint[];
  /** The longest anything was watched: where a drawn curve ends. */
  readonly watchedFor: number | null;
};

export type Resolutions = {
  readonly n: number;
  /** The largest first. */
  readonly groups: readonly ResolutionGroup[];
  readonly excluded: Readonly<Record<Exclusion, number>>;
  /** Whether the groups that are large enough to be shown differ; null with fewer than two of them. */
  readonly comparison: LogRank | null;
};

/** Times to resolution of each group, open complaints counted in; see `observe` for what is left out. */
export const resolutionGroups = (timesByKey: ReadonlyMap<string, readonly ComplaintTimes[]>): Resolutions => {
  const excluded: Record<Exclusion, number> = { void: 0, 'received-after-as-of': 0, 'resolved-before-received': 0 };
  const curves: SurvivalCurve[] = [];
  const groups = [...timesByKey].map(([key, times]) => {
    const seen = observe(times);
    for (const reason of exclusions) excluded[reason] += seen.excluded[reason];
    const curve = survivalCurve(seen.durations, seen.events);
    if (curve.n >= smallestSample) curves.push(curve);
    const summary = summariseSorted(curve);
    return { key, ...summary, curve: summary.suppressed ? [] : thinCurve(curve), watchedFor: curve.last };
  });
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  const shown = groups.flatMap((group) => {
    const share = group.n === 0 ? null : wilsonInterval(group.n, n);
    return share === null ? [] : [{ ...group, share }];
  });
  const largestFirst = shown.sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1));
  return { n, groups: largestFirst, excluded, comparison: curves.length > 1 ? logRank(curves) : null };
};

const exclusions = ['void', 'received-after-as-of', 'resolved-before-received'] as const satisfies readonly Exclusion[];
