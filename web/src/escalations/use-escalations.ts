import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import type { Problem } from '../api/problem.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { Escalating, Escalation, Ruling } from '../api/views.ts';

export const escalationViews = ['inbox', 'mine', 'decided', 'now-own'] as const;
export type EscalationView = (typeof escalationViews)[number];

/** What waits for my answer (longest first), what I asked, what I answered, what whoever asked could now do themselves. */
export const useEscalations = (view: EscalationView): UseQueryResult<Escalation[]> =>
  useQuery({
    queryKey: ['escalations', view],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/escalations', { params: { query: { view } }, signal }))).items,
    refetchInterval: 60_000,
  });

export const useEscalation = (id: string): UseQueryResult<Escalation> =>
  useQuery({
    queryKey: ['escalations', 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/api/escalations/{id}', { params: { path: { id } }, signal })),
  });

export const useEscalationsOf = (complaintId: string): UseQueryResult<Escalation[]> =>
  useQuery({
    queryKey: ['escalations', 'of', complaintId],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/complaints/{id}/escalations', { params: { path: { id: complaintId } }, signal }))).items,
    refetchInterval: 60_000,
  });

export const useEscalate = (
  complaintId: string,
  onDone: () => unknown,
  onRefused: (problem: Problem) => unknown,
): Command<Escalating, Escalation> =>
  useCommand({
    send: (body, key) =>
      answer(api.POST('/api/complaints/{id}/escalations', { params: { path: { id: complaintId } }, body, ...once(key) })),
    onDone,
    onRefused,
  });

/** Rules on an escalation; every list it stands in is drawn anew. */
export function useRule(id: string, onDone: () => void): Command<Ruling, Escalation> {
  const refresh = useRefresh();
  return useCommand({
    send: (body, key) => answer(api.POST('/api/escalations/{id}/ruling', { params: { path: { id } }, body, ...once(key) })),
    onDone: async () => {
      await refresh();
      onDone();
    },
    onRefused: ({ status }) => (status === 409 ? refresh() : undefined),
  });
}

export function useWithdraw(id: string, onDone?: () => void): Command<null, Escalation> {
  const refresh = useRefresh();
  return useCommand({
    send: (_: null, key) => answer(api.POST('/api/escalations/{id}/withdrawal', { params: { path: { id } }, ...once(key) })),
    onDone: async () => {
      await refresh();
      onDone?.();
    },
    onRefused: refresh,
  });
}

function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    const stale = ['escalations', 'complaint', 'timeline', 'authority', 'queue', 'orders'];
    await Promise.all(stale.map((name) => client.invalidateQueries({ queryKey: [name] })));
  };
}
