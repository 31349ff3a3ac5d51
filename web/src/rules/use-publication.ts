import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { Trial } from '../api/views.ts';
import { useRefreshRules } from './use-rulesets.ts';

/** What rules on trial would have answered so far. */
export const useTrial = (id: string): UseQueryResult<Trial> =>
  useQuery({
    queryKey: ['rulesets', 'trial', id],
    queryFn: ({ signal }) => answer(api.GET('/api/rulesets/{id}/trial', { params: { path: { id } }, signal })),
    refetchInterval: 60_000,
  });

type Later = { readonly command: 'withdraw' | 'return'; readonly reason: string };

/** Takes back what has not begun yet, or asks for an earlier version; the id answered is the ruleset to look at next. */
export function useLaterMove(id: string, onDone: (id: string) => void): Command<Later, { id: string }> {
  const refresh = useRefreshRules();
  return useCommand({
    send: ({ command, reason }, key): Promise<{ id: string }> => {
      const request = { params: { path: { id } }, body: { reason }, ...once(key) };
      return command === 'withdraw'
        ? answer(api.POST('/api/rulesets/{id}/withdrawal', request))
        : answer(api.POST('/api/rulesets/{id}/return', request));
    },
    onDone: async (reply) => {
      await refresh();
      onDone(reply.id);
    },
    onRefused: refresh,
  });
}
