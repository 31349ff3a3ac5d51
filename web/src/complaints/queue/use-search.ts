import { type InfiniteData, useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import type { FoundPage } from '../../api/views.ts';

export const shortestSearch = 2;

/** Complaints by reference or words, or by name, telephone, account number or address; nothing is asked below two characters. */
export const useSearch = (text: string): UseInfiniteQueryResult<InfiniteData<FoundPage>> =>
  useInfiniteQuery({
    queryKey: ['search', text],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/search', { params: { query: { text, ...(pageParam === null ? {} : { cursor: pageParam }) } }, signal }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    enabled: text.length >= shortestSearch,
  });
