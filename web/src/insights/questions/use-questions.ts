import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import type { AskedOverLimits, Cost, Hours, Spread, Weeks } from '../../api/views.ts';
import { type FigureFilter, queryOf } from '../figure-filter.ts';

const freshForMs = 60_000;

function useAnswer<T>(
  name: string,
  filter: FigureFilter,
  ask: (query: Record<string, string>, signal: AbortSignal) => Promise<T>,
) {
  return useQuery({
    queryKey: ['questions', name, filter],
    queryFn: ({ signal }) => ask(queryOf({ ...filter, by: [] }), signal),
    staleTime: freshForMs,
  });
}

export const useWeeks = (filter: FigureFilter): UseQueryResult<Weeks> =>
  useAnswer('weeks', filter, (query, signal) => answer(api.GET('/api/insights/questions/weeks', { params: { query }, signal })));

export const useHours = (filter: FigureFilter): UseQueryResult<Hours> =>
  useAnswer('hours', filter, (query, signal) => answer(api.GET('/api/insights/questions/hours', { params: { query }, signal })));

export const useSpread = (filter: FigureFilter): UseQueryResult<Spread> =>
  useAnswer('spread', filter, (query, signal) =>
    answer(api.GET('/api/insights/questions/spread', { params: { query }, signal })),
  );

export const useAskedOverLimits = (filter: FigureFilter): UseQueryResult<AskedOverLimits> =>
  useAnswer('limits', filter, (query, signal) =>
    answer(api.GET('/api/insights/questions/limits', { params: { query }, signal })),
  );

export const useCost = (filter: FigureFilter): UseQueryResult<Cost> =>
  useAnswer('cost', filter, (query, signal) => answer(api.GET('/api/insights/questions/cost', { params: { query }, signal })));
