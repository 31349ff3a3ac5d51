import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../../api/client.ts';
import { type Command, useCommand } from '../../api/use-command.ts';
import type { PublishedLine, PublishedMonth } from '../../api/views.ts';

export const usePublishedMonths = (): UseQueryResult<PublishedLine[]> =>
  useQuery({
    queryKey: ['published'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/insights/publications', { signal }))).months,
  });

/** What was said of the month, and what would be said now. */
export const usePublishedMonth = (month: string): UseQueryResult<PublishedMonth> =>
  useQuery({
    queryKey: ['published', month],
    queryFn: ({ signal }) => answer(api.GET('/api/insights/publications/{month}', { params: { path: { month } }, signal })),
  });

export function usePublish(onDone: () => void): Command<string, unknown> {
  const client = useQueryClient();
  return useCommand({
    send: (month, key) => answer(api.POST('/api/insights/publications', { body: { month }, ...once(key) })),
    onDone: async () => {
      await client.invalidateQueries({ queryKey: ['published'] });
      onDone();
    },
  });
}
