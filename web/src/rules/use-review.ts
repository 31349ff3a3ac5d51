import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { DraftReply, DraftReview } from '../api/views.ts';

/** Tests, obstacles and what changes; asked only of what can still be reviewed. */
export const useReview = (id: string): UseQueryResult<DraftReview> =>
  useQuery({
    queryKey: ['rulesets', 'review', id],
    queryFn: ({ signal }) => answer(api.GET('/api/rulesets/{id}/review', { params: { path: { id } }, signal })),
  });

export type Move =
  | { readonly command: 'submit'; readonly revision: number; readonly reason: string }
  | { readonly command: 'reject'; readonly revision: number; readonly note: string }
  | { readonly command: 'publish'; readonly revision: number; readonly effectiveFrom?: string }
  | { readonly command: 'recall' | 'try-out' | 'end-try-out' | 'withdraw' | 'rebase'; readonly revision: number };

/** Moves a draft on its way to be rules; whatever came of it, everything about rules is drawn anew. */
export function useMove(id: string, onDone: () => void): Command<Move, object> {
  const client = useQueryClient();
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: ['rulesets'] });
  return useCommand({
    send: (move, key) => sent(id, move, key),
    onDone: async () => {
      await refresh();
      onDone();
    },
    onRefused: refresh,
  });
}

function sent(id: string, move: Move, key: string): Promise<object> {
  const { revision } = move;
  const body = { revision };
  const path = { params: { path: { id } }, ...once(key) };
  switch (move.command) {
    case 'submit':
      return answer(api.POST('/api/rulesets/{id}/submission', { ...path, body: { revision, reason: move.reason } }));
    case 'reject':
      return answer(api.POST('/api/rulesets/{id}/rejection', { ...path, body: { revision, note: move.note } }));
    case 'publish':
      return answer(
        api.POST('/api/rulesets/{id}/publication', {
          ...path,
          body: { ...body, ...(move.effectiveFrom ? { effectiveFrom: move.effectiveFrom } : {}) },
        }),
      );
    case 'recall':
      return answer(api.POST('/api/rulesets/{id}/recall', { ...path, body }));
    case 'try-out':
      return answer(api.POST('/api/rulesets/{id}/trial', { ...path, body }));
    case 'end-try-out':
      return answer(api.POST('/api/rulesets/{id}/trial-end', { ...path, body }));
    case 'withdraw':
      return answer(api.POST('/api/rulesets/{id}/draft-withdrawal', { ...path, body }));
    case 'rebase':
      return answer(api.POST('/api/rulesets/{id}/rebase', { ...path, body }));
  }
}

type Minute = { readonly revision: number; readonly number: string; readonly decidedOn: string };

/** That the board agreed; another manager publishes. */
export function useRecordMinute(id: string, onDone: () => void): Command<Minute, DraftReply> {
  const client = useQueryClient();
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: ['rulesets'] });
  return useCommand({
    send: (body, key) => answer(api.PUT('/api/rulesets/{id}/board-minute', { params: { path: { id } }, body, ...once(key) })),
    onDone: async () => {
      await refresh();
      onDone();
    },
    onRefused: refresh,
  });
}
