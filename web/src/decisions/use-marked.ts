import { type InfiniteData, useInfiniteQuery, type UseInfiniteQueryResult, useQueryClient } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { MarkedDecisions } from '../api/views.ts';

export const markStates = ['open', 'looked-at'] as const;
export type MarkState = (typeof markStates)[number];

/** What only a changed category or day let through, the longest waiting first. */
export const useMarked = (state: MarkState): UseInfiniteQueryResult<InfiniteData<MarkedDecisions>> =>
  useInfiniteQuery({
    queryKey: ['decisions', 'marked', state],
    queryFn: ({ signal, pageParam }) => {
      const query = { state, ...(pageParam && { cursor: pageParam }) };
      return answer(api.GET('/api/decisions/marked', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

export function useLook(id: string, onDone: () => void): Command<{ readonly found: string }, object> {
  const client = useQueryClient();
  return useCommand({
    send: (body, key) => answer(api.POST('/api/decisions/{id}/look', { params: { path: { id } }, body, ...once(key) })),
    onDone: async () => {
      onDone();
      const stale = [['decisions', 'marked'], ['timeline'], ['complaint']];
      await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
}
