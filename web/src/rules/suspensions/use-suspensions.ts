import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../../api/client.ts';
import { type Command, useCommand } from '../../api/use-command.ts';
import type { Suspension } from '../../api/views.ts';
import { useRefreshRules } from '../use-rulesets.ts';

/** Those that stand first, then those that were lifted. Asked again by the minute: everybody works under them. */
export const useSuspensions = (): UseQueryResult<Suspension[]> =>
  useQuery({
    queryKey: ['suspensions'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/suspensions', { signal }))).items,
    refetchInterval: 60_000,
  });

export const isStanding = ({ liftedAt }: Suspension): boolean => liftedAt === null;

/** Without a rule, all own-authority credits. */
type Suspending = { readonly rule?: string; readonly reason: string };

export function useSuspend(onDone: () => void): Command<Suspending, object> {
  const refresh = useRefreshRules();
  return useCommand({
    send: (body, key) => answer(api.POST('/api/suspensions', { body, ...once(key) })),
    onDone: async () => {
      await refresh();
      onDone();
    },
    onRefused: refresh,
  });
}

export function useLift(onDone: () => void): Command<{ readonly id: string; readonly reason: string }, object> {
  const refresh = useRefreshRules();
  return useCommand({
    send: ({ id, reason }, key) =>
      answer(api.POST('/api/suspensions/{id}/lifting', { params: { path: { id } }, body: { reason }, ...once(key) })),
    onDone: async () => {
      await refresh();
      onDone();
    },
    onRefused: refresh,
  });
}
