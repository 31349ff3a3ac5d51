import { weeksBetween } from '../facts/local-months.ts';
import { type ComplaintTimes, observe } from '../statistics/observe.ts';
import { processLimits, type ProcessLimits } from '../statistics/process-limits.ts';
import { summarise } from '../statistics/summarise.ts';

/** The complaints received in one week of the house, named by its Monday; seconds, null where too few or too many are still waiting to say. */
export type Week = {
  readonly week: string;
  readonly n: number;
  readonly waiting: number;
  readonly suppressed: boolean;
  readonly p50: number | null;
  readonly p90: number | null;
  /** The week is over, all its days were asked for, and nine tenths of its complaints have come to their end: neither number will change. */
  readonly isMature: boolean;
};

export type WeeklyTimes = {
  readonly weeks: readonly Week[];
  /** Of the mature weeks alone. */
  readonly limits: { readonly p50: ProcessLimits | null; readonly p90: ProcessLimits | null };
};

const matureShare = 0.9;

/**
 * Open complaints counted in; from the week of the day `begins`, or the first that has any where that is earlier, up to the week of the day `last`, those
 * without any as such; none where there is nothing at all. `firstOpen` is the Monday of the first week that is not over or was not asked for to its end.
 */
export const weeklyTimes = (
  timesByWeek: ReadonlyMap<string, readonly ComplaintTimes[]>,
  { begins, firstOpen, last }: { readonly begins: string; readonly firstOpen: string; readonly last: string },
): WeeklyTimes => {
  const [found] = [...timesByWeek.keys()].sort();
  const weeks = (found === undefined ? [] : weeksBetween(begins < found ? begins : found, last)).map((week): Week => {
    const times = timesByWeek.get(week) ?? [];
    const { durations, events } = observe(times);
    const { n, suppressed, p50, p90 } = summarise(durations, events);
    const waiting = times.reduce((sum, { standing, seconds }) => sum + (standing === 'open' ? seconds.length : 0), 0);
    const isMature = week < firstOpen && waiting <= n * (1 - matureShare);
    return { week, n, waiting, suppressed, p50: p50.value, p90: p90.value, isMature };
  });
  const settled = weeks.filter(({ isMature }) => isMature);
  const of = (name: 'p50' | 'p90'): ProcessLimits | null => processLimits(settled.flatMap((week) => week[name] ?? []));
  return { weeks, limits: { p50: of('p50'), p90: of('p90') } };
};
