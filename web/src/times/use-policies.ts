import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { DeadlinePolicy, Moves, PolicyDraft, SavedPolicy } from '../api/views.ts';

/** The newest version of each, kind by kind in the order in which they are asked; those switched off among them. */
export const usePolicies = (): UseQueryResult<DeadlinePolicy[]> =>
  useQuery({
    queryKey: ['deadline-policies'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/deadline-policies', { signal }))).items,
  });

/** Every version of one, the newest first. */
export const usePolicyVersions = (key: string | null): UseQueryResult<DeadlinePolicy[]> =>
  useQuery({
    queryKey: ['deadline-policies', key],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/deadline-policies/{key}', { params: { path: { key: key ?? '' } }, signal }))).items,
    enabled: key !== null,
  });

type Drafted = { readonly key: string; readonly draft: PolicyDraft };
type Saving = { readonly key: string; readonly body: SavedPolicy };

/** What the draft would do to deadlines that are open: which move, end, begin; nothing is saved. */
export const usePreviewPolicy = (): Command<Drafted, Moves> =>
  useCommand({
    send: ({ key, draft }) =>
      answer(api.POST('/api/deadline-policies/{key}/preview', { params: { path: { key } }, body: draft })),
  });

export const useSavePolicy = (onDone: (key: string) => void): Command<Saving, unknown> =>
  usePolicyCommand(
    ({ key, body }: Saving, command) =>
      answer(api.POST('/api/deadline-policies/{key}/versions', { params: { path: { key } }, body, ...once(command) })),
    ({ key }) => onDone(key),
  );

/** The policies in force also for what is open already. */
export const useApplyPolicy = (onDone: (key: string) => void): Command<string, unknown> =>
  usePolicyCommand(
    (key: string, command) =>
      answer(api.POST('/api/deadline-policies/{key}/application', { params: { path: { key } }, ...once(command) })),
    onDone,
  );

/** What switching it off would do to deadlines that are open; nothing is saved. */
export const usePreviewEnd = (): Command<string, Moves> =>
  useCommand({
    send: (key) => answer(api.POST('/api/deadline-policies/{key}/ending/preview', { params: { path: { key } } })),
  });

/** No new deadlines; the open ones go over to the next policy that fits, or end. */
export const useEndPolicy = (onDone: () => void): Command<string, unknown> =>
  usePolicyCommand(
    (key: string, command) =>
      answer(api.POST('/api/deadline-policies/{key}/ending', { params: { path: { key } }, ...once(command) })),
    onDone,
  );

type Order = { readonly kind: PolicyDraft['kind']; readonly keys: string[] };

/** What another order would do to deadlines that are open; nothing is saved. */
export const usePreviewOrder = (): Command<Order, Moves> =>
  useCommand({ send: (body) => answer(api.POST('/api/deadline-policies/order/preview', { body })) });

export const useOrderPolicies = (onDone: () => void): Command<Order & { readonly applyToOpen: boolean }, unknown> =>
  usePolicyCommand(
    (body: Order & { applyToOpen: boolean }, command) =>
      answer(api.PUT('/api/deadline-policies/order', { body, ...once(command) })),
    onDone,
  );

function usePolicyCommand<Input>(
  send: (input: Input, key: string) => Promise<unknown>,
  onDone: (input: Input) => void,
): Command<Input, unknown> {
  const client = useQueryClient();
  return useCommand({
    send,
    onDone: async (_, input) => {
      await client.invalidateQueries({ queryKey: ['deadline-policies'] });
      onDone(input);
    },
    onRefused: ({ status }) => (status === 409 ? client.invalidateQueries({ queryKey: ['deadline-policies'] }) : undefined),
  });
}
