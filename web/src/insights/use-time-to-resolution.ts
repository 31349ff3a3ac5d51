import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { TimeToResolution } from '../api/views.ts';
import { useFormat } from '../words/words.tsx';
import { instantOf, midnightAfter, type Zone } from '../words/zone.ts';

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

/** Without a first day it is a year up to `today`, like every other figure. */
export const filterFrom = (params: URLSearchParams, today: string): ReportFilter => ({
  by: groupings.find((one) => one === params.get('by')) ?? 'route',
  from: params.get('from') || yearBefore(params.get('to') || today),
  to: params.get('to') ?? '',
  category: params.get('category') ?? '',
  team: params.get('team') ?? '',
});

/** Days are the utility's, wherever the reader is. */
export function useTimeToResolution(filter: ReportFilter): UseQueryResult<TimeToResolution> {
  const { timeZone } = useFormat();
  return useQuery({
    queryKey: ['time-to-resolution', filter],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/insights/time-to-resolution', { params: { query: queryOf(filter, timeZone) }, signal })),
    placeholderData: keepPreviousData,
  });
}

function queryOf({ by, from, to, category, team }: ReportFilter, zone: Zone): Record<string, string> {
  const query = { by, from: midnight(from, 0, zone), to: midnight(to, 1, zone), category, team };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}

/** Local midnight at which a day begins, or the one `later` days after it. */
function midnight(day: string, later: number, zone: Zone): string {
  const noon = instantOf(`${day}T12:00`, zone);
  return noon === '' ? '' : new Date(midnightAfter(Date.parse(noon), later, zone)).toISOString();
}

const yearBefore = (day: string): string => new Date(Date.parse(day) - 364 * 86_400_000).toISOString().slice(0, 10);
