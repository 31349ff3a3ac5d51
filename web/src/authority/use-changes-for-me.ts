import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { ChangeNotice } from '../api/views.ts';

/** What changed for this person and is not read yet, the newest first; nothing is asked of whoever gives nothing. */
export const useChangesForMe = (isAsked = true): UseQueryResult<ChangeNotice[]> =>
  useQuery({
    queryKey: ['changes-for-me'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/authority/changes-for-me', { signal }))).items,
    enabled: isAsked,
    staleTime: 300_000,
  });

/** It is not shown again. */
export function useReadChanges(): Command<string, object> {
  const client = useQueryClient();
  return useCommand({
    send: (rulesetId, key) =>
      answer(api.POST('/api/authority/changes-for-me/{rulesetId}/reading', { params: { path: { rulesetId } }, ...once(key) })),
    onDone: () => client.invalidateQueries({ queryKey: ['changes-for-me'] }),
  });
}
