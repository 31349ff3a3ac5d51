import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../../api/client.ts';
import { type Command, useCommand } from '../../api/use-command.ts';
import type { DraftReply, Pack, PackFit, PackLine, PackPolicy } from '../../api/views.ts';
import { useRefreshRules } from '../use-rulesets.ts';

/** Policies of real utilities as data; they change with the program. */
export const usePacks = (): UseQueryResult<PackLine[]> =>
  useQuery({
    queryKey: ['packs'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/authority/packs', { signal }))).items,
    staleTime: Infinity,
  });

export const usePack = (key: string): UseQueryResult<Pack> =>
  useQuery({
    queryKey: ['packs', key],
    queryFn: ({ signal }) => answer(api.GET('/api/authority/packs/{key}', { params: { path: { key } }, signal })),
    staleTime: Infinity,
  });

/** What becomes of the draft's own rules about the same remedies. */
export type Existing = 'keep' | 'replace';

/** What taking a pack over would do to a draft; nothing is asked without one, and nothing is changed. */
export const usePackFit = (key: string, draft: string, existing: Existing): UseQueryResult<PackFit> =>
  useQuery({
    queryKey: ['rulesets', 'pack-fit', draft, key, existing],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/rulesets/{id}/packs/{key}', { params: { path: { id: draft, key }, query: { existing } }, signal })),
    enabled: draft !== '',
  });

type TakingOver = { readonly draft: string; readonly existing: Existing; readonly revision: number };

export function useTakeOverPack(key: string, onDone: (draft: string) => void): Command<TakingOver, DraftReply> {
  const refresh = useRefreshRules();
  return useCommand({
    send: ({ draft, ...body }, idempotencyKey) =>
      answer(api.POST('/api/rulesets/{id}/packs/{key}', { params: { path: { id: draft, key } }, body, ...once(idempotencyKey) })),
    onDone: async ({ id }) => {
      await refresh();
      onDone(id);
    },
    onRefused: refresh,
  });
}

/** How the deadlines of a pack stand among the house's deadline policies; asked only where it has some. */
export const usePackPolicies = ({ key, deadlines }: Pack): UseQueryResult<PackPolicy[]> =>
  useQuery({
    queryKey: ['deadline-policies', 'of-pack', key],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/authority/packs/{key}/deadlines', { params: { path: { key } }, signal }))).items,
    enabled: deadlines.length > 0,
  });

/** Makes those that are missing or switched off. */
export function useMakePackPolicies(key: string): Command<null, unknown> {
  const client = useQueryClient();
  return useCommand({
    send: (_, command) =>
      answer(api.POST('/api/authority/packs/{key}/deadlines', { params: { path: { key } }, ...once(command) })),
    onDone: () => client.invalidateQueries({ queryKey: ['deadline-policies'] }),
  });
}
