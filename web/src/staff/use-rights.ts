import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { Tie, TrainingLine } from '../api/views.ts';

type Trainings = { readonly trainings: TrainingLine[]; readonly version: number };

export function useSetTrainings(id: string, onDone: () => void): Command<Trainings, object> {
  const client = useQueryClient();
  return useCommand({
    send: (body, key) => answer(api.PUT('/api/people/{id}/trainings', { params: { path: { id } }, body, ...once(key) })),
    onDone: async () => {
      await client.invalidateQueries({ queryKey: ['person'] });
      onDone();
    },
  });
}

/** Whose affairs a person keeps away from; null asks for one's own. */
export const useTies = (personId: string | null): UseQueryResult<Tie[]> =>
  useQuery({
    queryKey: ['ties', personId],
    queryFn: async ({ signal }) => {
      const found = await (personId === null
        ? answer(api.GET('/api/ties', { signal }))
        : answer(api.GET('/api/people/{id}/ties', { params: { path: { id: personId } }, signal })));
      return found.items;
    },
  });

type NewTie = { readonly accountNumber: string; readonly relation: Tie['relation'] };

export function useAddTie(personId: string | null, onDone: () => void): Command<NewTie, object> {
  const client = useQueryClient();
  return useCommand<NewTie, object>({
    send: (body, key) =>
      personId === null
        ? answer(api.POST('/api/ties', { body, ...once(key) }))
        : answer(api.POST('/api/people/{id}/ties', { params: { path: { id: personId } }, body, ...once(key) })),
    onDone: async () => {
      await client.invalidateQueries({ queryKey: ['ties'] });
      onDone();
    },
  });
}

/** Only of another person: nobody ends their own. */
export function useEndTie(id: string): Command<string, object> {
  const client = useQueryClient();
  return useCommand({
    send: (linkId, key) =>
      answer(api.DELETE('/api/people/{id}/links/{linkId}', { params: { path: { id, linkId } }, ...once(key) })),
    onDone: () => client.invalidateQueries({ queryKey: ['ties'] }),
  });
}
