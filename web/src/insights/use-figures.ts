import {
  useInfiniteQuery,
  type UseInfiniteQueryResult,
  useQuery,
  type UseQueryResult,
  type InfiniteData,
} from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { Figure, FigureComplaintsPage, FigureDefinition } from '../api/views.ts';
import { type FigureFilter, queryOf } from './figure-filter.ts';

/** Every figure there is, with its definition. */
export const useFigureDefinitions = (): UseQueryResult<FigureDefinition[]> =>
  useQuery({
    queryKey: ['figures'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/insights/figures', { signal }))).figures,
    staleTime: Infinity,
  });

const freshForMs = 60_000;

export const useFigure = (name: string, filter: FigureFilter): UseQueryResult<Figure> =>
  useQuery({
    queryKey: ['figures', name, filter],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/insights/figures/{name}', { params: { path: { name }, query: queryOf(filter) }, signal })),
    placeholderData: (before) => (before?.definition.name === name ? before : undefined),
    staleTime: freshForMs,
  });

/** The complaints behind a figure, narrowed as the address says: to a value, to what was left out, to what took longer. */
export const useFigureComplaints = (
  name: string,
  filter: FigureFilter,
  asked: Readonly<Record<string, string>>,
): UseInfiniteQueryResult<InfiniteData<FigureComplaintsPage>> =>
  useInfiniteQuery({
    queryKey: ['figures', name, filter, 'complaints', asked],
    queryFn: ({ signal, pageParam }) => {
      const query = {
        ...queryOf(filter),
        ...asked,
        ...(pageParam && { cursor: pageParam }),
      };
      return answer(api.GET('/api/insights/figures/{name}/complaints', { params: { path: { name }, query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** The server's own file of the same answer, with its definition and cohort. */
export const fileOf = (name: string, filter: FigureFilter, language: string): string =>
  `/api/insights/figures/${name}/csv?${new URLSearchParams({ ...queryOf(filter), language }).toString()}`;
