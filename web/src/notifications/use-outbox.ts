import { type InfiniteData, useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { OutboxPage } from '../api/views.ts';

export const useOutbox = (): UseInfiniteQueryResult<InfiniteData<OutboxPage>> =>
  useInfiniteQuery({
    queryKey: ['outbox'],
    queryFn: ({ pageParam, signal }) =>
      answer(api.GET('/api/outbox', { params: { query: pageParam === null ? {} : { cursor: pageParam } }, signal })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: 30_000,
  });
