import { type InfiniteData, useInfiniteQuery, type UseInfiniteQueryResult, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { Escalation, Money, Page, Ruling } from '../api/views.ts';

export const escalationViews = ['inbox', 'mine', 'decided'] as const;
export type EscalationView = (typeof escalationViews)[number];

export const useEscalations = (view: EscalationView): UseInfiniteQueryResult<InfiniteData<Page<Escalation>>> =>
  useInfiniteQuery({
    queryKey: ['escalations', view],
    queryFn: ({ pageParam, signal }) =>
      answer(api.GET('/api/escalations', { params: { query: { view, ...(pageParam === null ? {} : { cursor: pageParam }) } }, signal })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: 60_000,
  });

export const useEscalationsOf = (complaintId: string): UseQueryResult<readonly Escalation[]> =>
  useQuery({
    queryKey: ['escalations', 'of', complaintId],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/complaints/{id}/escalations', { params: { path: { id: complaintId } }, signal }))).items,
  });

export type Escalating = { readonly kind: string; readonly remedy?: string; readonly amount?: Money; readonly note: string; readonly customerTold?: string; readonly version: number };

export const useEscalate = (complaintId: string, onDone: () => unknown, onRefused: () => unknown): Command<Escalating, Escalation> =>
  useCommand({
    send: (body, key) => answer(api.POST('/api/complaints/{id}/escalations', { params: { path: { id: complaintId } }, body, ...once(key) })),
    onDone,
    onRefused: ({ status }) => (status === 409 ? onRefused() : undefined),
  });

/** Rules on an escalation, or takes it back; either way every list it stands in is drawn anew. */
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

export function useWithdraw(id: string): Command<{ readonly reason: string }, Escalation> {
  const refresh = useRefresh();
  return useCommand({
    send: (body, key) => answer(api.POST('/api/escalations/{id}/withdrawal', { params: { path: { id } }, body, ...once(key) })),
    onDone: refresh,
  });
}

function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    const stale = ['escalations', 'complaint', 'timeline', 'authority', 'queue', 'orders'];
    await Promise.all(stale.map((name) => client.invalidateQueries({ queryKey: [name] })));
  };
}
