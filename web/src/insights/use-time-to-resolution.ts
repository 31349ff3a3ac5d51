import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { TimeToResolution } from '../api/views.ts';
import { useFormat } from '../words/words.tsx';
import { instantOf, midnightAfter, type Zone } from '../words/zone.ts';
import type { ReportFilter } from './time-filter.ts';

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

function queryOf({ from, to, ...only }: ReportFilter, zone: Zone): Record<string, string> {
  const query = { ...only, from: midnight(from, 0, zone), to: midnight(to, 1, zone) };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}

/** Local midnight at which a day begins, or the one `later` days after it. */
function midnight(day: string, later: number, zone: Zone): string {
  const noon = instantOf(`${day}T12:00`, zone);
  return noon === '' ? '' : new Date(midnightAfter(Date.parse(noon), later, zone)).toISOString();
}
