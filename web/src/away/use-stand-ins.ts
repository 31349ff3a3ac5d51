import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { Delegation, Delegations } from '../api/views.ts';

/** Who stands in for me, and for whom I do; nothing is asked of whoever gives nothing. */
export const useStandIns = (isAsked: boolean): UseQueryResult<Delegations> =>
  useQuery({
    queryKey: ['delegations'],
    queryFn: ({ signal }) => answer(api.GET('/api/people/me/delegations', { signal })),
    enabled: isAsked,
    staleTime: 60_000,
  });

type Naming = { readonly substituteId: string; readonly startsAt: string; readonly endsAt: string };

/** Of the person signed in with null; of somebody else only an administrator names them. */
export function useNameStandIn(giverId: string | null, onDone: () => void): Command<Naming, Delegation> {
  const refresh = useRefresh();
  return useCommand({
    send: (body, key) =>
      answer(
        giverId === null
          ? api.POST('/api/people/me/delegations', { body, ...once(key) })
          : api.POST('/api/people/{id}/delegations', { params: { path: { id: giverId } }, body, ...once(key) }),
      ),
    onDone: async () => {
      await refresh();
      onDone();
    },
  });
}

export function useEndStandIn(giverId: string | null): Command<string, Delegation> {
  const refresh = useRefresh();
  return useCommand({
    send: (delegationId, key) =>
      answer(
        giverId === null
          ? api.DELETE('/api/people/me/delegations/{delegationId}', { params: { path: { delegationId } }, ...once(key) })
          : api.DELETE('/api/people/{id}/delegations/{delegationId}', {
              params: { path: { id: giverId, delegationId } },
              ...once(key),
            }),
      ),
    onDone: refresh,
    onRefused: refresh,
  });
}

function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(['delegations', 'person'].map((name) => client.invalidateQueries({ queryKey: [name] })));
  };
}
