import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { TimeToResolution } from '../api/views.ts';

export const groupings = ['route', 'category', 'team', 'none'] as const;
export type Grouping = (typeof groupings)[number];

/** Days as YYYY-MM-DD, both counted in; empty leaves that side open. All of it is in the address of the page. */
export type ReportFilter = {
  readonly by: Grouping;
  readonly from: string;
  readonly to: string;
  readonly category: string;
  readonly team: string;
};

export const filterFrom = (params: URLSearchParams): ReportFilter => ({
  by: groupings.find((one) => one === params.get('by')) ?? 'route',
  from: params.get('from') ?? '',
  to: params.get('to') ?? '',
  category: params.get('category') ?? '',
  team: params.get('team') ?? '',
});

export const useTimeToResolution = (filter: ReportFilter): UseQueryResult<TimeToResolution> =>
  useQuery({
    queryKey: ['time-to-resolution', filter],
    queryFn: ({ signal }) => answer(api.GET('/api/insights/time-to-resolution', { params: { query: queryOf(filter) }, signal })),
    placeholderData: keepPreviousData,
  });

function queryOf({ by, from, to, category, team }: ReportFilter): Record<string, string> {
  const query = { by, from: midnight(from, 0), to: midnight(to, 1), category, team };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}

/** Local midnight at which a day begins, or the one `later` days after it. */
function midnight(day: string, later: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return year === 0 ? '' : new Date(year, month - 1, date + later).toISOString();
}
