import {
  type InfiniteData,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { Calls, NoticeMarks, StaffNotices } from '../api/views.ts';

export const noticeViews = ['unread', 'all'] as const;
export type NoticeView = (typeof noticeViews)[number];

const lookEveryMs = 60_000;

/** What the person signed in is told, the newest first, page by page. */
export const useNotices = (view: NoticeView): UseInfiniteQueryResult<InfiniteData<StaffNotices>> =>
  useInfiniteQuery({
    queryKey: ['notices', view],
    queryFn: ({ pageParam, signal }) => {
      const query = { view, ...(pageParam !== null && { cursor: pageParam }) };
      return answer(api.GET('/api/notices', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: lookEveryMs,
  });

/** How many of them are unread; a hundred stands for a hundred or more. */
export const useUnread = (isAsked: boolean): UseQueryResult<number> =>
  useQuery({
    queryKey: ['notices', 'count'],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/notices', { params: { query: { view: 'unread', limit: 1 } }, signal }))).unread,
    refetchInterval: lookEveryMs,
    enabled: isAsked,
  });

/** What the person signed in has to act on: what they were called about and, for leads, what is wrong with the rules. */
export const useCalls = (isAsked: boolean): UseQueryResult<Calls> =>
  useQuery({
    queryKey: ['notices', 'calls'],
    queryFn: ({ signal }) => answer(api.GET('/api/insights/notices', { signal })),
    refetchInterval: lookEveryMs,
    enabled: isAsked,
  });

export function useMarkNotices(onDone?: (marked: NoticeMarks) => void): Command<NoticeMarks, NoticeMarks> {
  const client = useQueryClient();
  return useCommand({
    send: (body, key) => answer(api.POST('/api/notices/marks', { body, ...once(key) })),
    onDone: async (marked) => {
      await client.invalidateQueries({ queryKey: ['notices'] });
      onDone?.(marked);
    },
  });
}
