import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../../api/client.ts';
import { type Command, useCommand } from '../../api/use-command.ts';
import type { PublishedLine, PublishedMonth } from '../../api/views.ts';

export const usePublishedMonths = (): UseQueryResult<PublishedLine[]> =>
  useQuery({
    queryKey: ['published'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/insights/publications', { signal }))).months,
  });

export const publishedBys = ['none', 'category', 'team'] as const;
export type PublishedBy = (typeof publishedBys)[number];

/** What was said of the month, and what would be said now. */
export const usePublishedMonth = (month: string, by: PublishedBy): UseQueryResult<PublishedMonth> =>
  useQuery({
    queryKey: ['published', month, by],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/insights/publications/{month}', { params: { path: { month }, query: { by } }, signal })),
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
