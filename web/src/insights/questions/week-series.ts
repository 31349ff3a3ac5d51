import type { Weeks } from '../../api/views.ts';
import type { SeriesRow } from './series-chart.tsx';

type Week = Weeks['weeks'][number];

/** Mature weeks on one line, the others on a dashed one that goes on from the last mature week before them. */
export const seriesOfWeeks = (weeks: readonly Week[]): SeriesRow[] =>
  weeks.map((week, place) => {
    const leadsOn = week.isMature && weeks[place + 1]?.isMature === false;
    return { at: week.week, values: { ...part(week, 'p50', leadsOn), ...part(week, 'p90', leadsOn) } };
  });

const part = (week: Week, name: 'p50' | 'p90', leadsOn: boolean): Record<string, number | null> => ({
  [name]: week.isMature ? week[name] : null,
  [`${name} open`]: week.isMature && !leadsOn ? null : week[name],
});

export type Verdict = { readonly is: 'usual' | 'better' | 'worse'; readonly week: string; readonly seconds: number };

/** The last mature week against the limits; null where either cannot be told. */
export function verdictOfWeeks({ weeks, p50Limits }: Pick<Weeks, 'weeks' | 'p50Limits'>): Verdict | null {
  const last = weeks.findLast(({ isMature, p50 }) => isMature && p50 !== null);
  const seconds = last?.p50 ?? null;
  if (!last || seconds === null || !p50Limits) return null;
  return { is: seconds > p50Limits.high ? 'worse' : seconds < p50Limits.low ? 'better' : 'usual', week: last.week, seconds };
}
