import type { Cost } from '../../api/views.ts';
import type { SeriesRow } from './series-chart.tsx';

/** Of one currency, added up from the first month on; the budget from the first month that had one. */
export function costSeries(months: Cost['months']): SeriesRow[] {
  let [own, budget]: [number, number | null] = [0, null];
  return months.map((month) => {
    own += month.own;
    if (month.budget !== null) budget = (budget ?? 0) + month.budget;
    return { at: month.month, values: { given: month.sinceBegin, own, budget } };
  });
}
