import { type InfiniteData, useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { VisitPage } from '../api/views.ts';

const refreshEveryMs = 60_000;

/** To whom the crews still go, the earliest appointment first. */
export const useVisits = (): UseInfiniteQueryResult<InfiniteData<VisitPage>> =>
  useInfiniteQuery({
    queryKey: ['visits'],
    queryFn: ({ pageParam, signal }) =>
      answer(api.GET('/api/visits', { params: { query: pageParam === null ? {} : { cursor: pageParam } }, signal })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: refreshEveryMs,
  });
