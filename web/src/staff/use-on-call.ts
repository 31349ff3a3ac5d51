import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { NewOnCall, OnCall } from '../api/views.ts';

/** Who is on call now and later, the next first. */
export const useOnCall = (): UseQueryResult<OnCall[]> =>
  useQuery({
    queryKey: ['on-call'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/on-call', { signal }))).items,
  });

export function useNameOnCall(onDone: () => void): Command<NewOnCall, OnCall> {
  const refresh = useRefresh();
  return useCommand({
    send: (body, key) => answer(api.POST('/api/on-call', { body, ...once(key) })),
    onDone: async () => {
      await refresh();
      onDone();
    },
  });
}

export function useEndOnCall(): Command<string, OnCall> {
  const refresh = useRefresh();
  return useCommand({
    send: (id, key) => answer(api.DELETE('/api/on-call/{id}', { params: { path: { id } }, ...once(key) })),
    onDone: refresh,
    onRefused: refresh,
  });
}

function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['on-call'] });
}
