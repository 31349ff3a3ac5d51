import { type InfiniteData, useInfiniteQuery, type UseInfiniteQueryResult, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import type { QueueItem, QueuePage } from '../../api/views.ts';
import { type QueueFilter, queryOf } from './queue-filter.ts';

const pageSize = 50;
const lookEveryMs = 30_000;

const onePage = (
  filter: QueueFilter,
  cursor: string | null,
  { limit = pageSize, signal }: { readonly limit?: number; readonly signal?: AbortSignal },
): Promise<QueuePage> =>
  answer(
    api.GET('/api/complaints', {
      params: { query: { ...queryOf(filter), limit, ...(cursor === null ? {} : { cursor }) } },
      ...(signal ? { signal } : {}),
    }),
  );

/** The rows shown. They stay where they are until the person asks for newer ones or comes back to the page. */
export const useQueue = (filter: QueueFilter): UseInfiniteQueryResult<InfiniteData<QueuePage>> =>
  useInfiniteQuery({
    queryKey: ['queue', filter],
    queryFn: ({ pageParam, signal }) => onePage(filter, pageParam, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchOnWindowFocus: false,
    staleTime: 5_000,
  });

/** How many complaints have come to the top of the list since it was drawn (in ms since 1970); an older look at the top says nothing. */
export function useNewerCount(filter: QueueFilter, shown: readonly QueueItem[] | undefined, drawnAt: number): number {
  const { data, dataUpdatedAt } = useQuery({
    queryKey: ['queue-top', filter],
    queryFn: ({ signal }) => onePage(filter, null, { signal }),
    refetchInterval: lookEveryMs,
    enabled: shown !== undefined,
    staleTime: lookEveryMs,
  });
  const known = new Set(shown?.map(({ id }) => id));
  if (!shown || !data || dataUpdatedAt <= drawnAt) return 0;
  return data.items.filter(({ id }) => !known.has(id)).length;
}

const largestPage = 100;
const mostRows = 5_000;

/** Every row of the list, page by page; cut off, and saying so, where a person would no longer read it. */
export async function wholeQueue(
  filter: QueueFilter,
): Promise<{ readonly items: readonly QueueItem[]; readonly isCut: boolean }> {
  const items: QueueItem[] = [];
  let cursor: string | null = null;
  do {
    const page: QueuePage = await onePage(filter, cursor, { limit: largestPage });
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== null && items.length < mostRows);
  return { items, isCut: cursor !== null };
}
