import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { Budgets, NewBudget, TeamBudgets } from '../api/views.ts';

/** Of the person signed in. */
export const useOwnBudgets = (): UseQueryResult<Budgets> =>
  useQuery({
    queryKey: ['budgets', 'mine'],
    queryFn: ({ signal }) => answer(api.GET('/api/authority/budgets', { signal })),
  });

/** Of everybody in a team; nothing is asked without one. */
export const useTeamBudgets = (teamId: string): UseQueryResult<TeamBudgets> =>
  useQuery({
    queryKey: ['budgets', 'team', teamId],
    queryFn: ({ signal }) => answer(api.GET('/api/authority/budgets/team', { params: { query: { teamId } }, signal })),
    enabled: teamId !== '',
  });

export function useSetBudget(onDone: () => void): Command<NewBudget, { id: string }> {
  const refresh = useRefresh();
  return useCommand({
    send: (body, key) => answer(api.POST('/api/authority/budgets', { body, ...once(key) })),
    onDone: async () => {
      await refresh();
      onDone();
    },
  });
}

export function useEndBudget(): Command<string, { id: string }> {
  const refresh = useRefresh();
  return useCommand({
    send: (id, key) => answer(api.DELETE('/api/authority/budgets/{id}', { params: { path: { id } }, ...once(key) })),
    onDone: refresh,
    onRefused: refresh,
  });
}

/** What may be given changes with them. */
function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(['budgets', 'authority'].map((name) => client.invalidateQueries({ queryKey: [name] })));
  };
}
