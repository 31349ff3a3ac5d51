import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { Absence, HandBack, NamedAbsence } from '../api/views.ts';

export const useOwnAbsences = (isAsked: boolean): UseQueryResult<Absence[]> =>
  useQuery({
    queryKey: ['absences', 'mine'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/absences/mine', { signal }))).items,
    enabled: isAsked,
  });

/** Of the people whom the person signed in leads. */
export const useTeamAbsences = (isAsked: boolean): UseQueryResult<NamedAbsence[]> =>
  useQuery({
    queryKey: ['absences', 'team'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/absences', { signal }))).items,
    enabled: isAsked,
    refetchInterval: 60_000,
  });

/** What would go back to the pool; asked once it is known who is away until when. */
export const useHandBack = (personId: string | null, until: string): UseQueryResult<HandBack> =>
  useQuery({
    queryKey: ['absences', 'hand-back', personId, until],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/absences/hand-back', { params: { query: { personId: personId ?? '', until } }, signal })),
    enabled: personId !== null && until !== '',
    placeholderData: (before) => before,
  });

type Away = { readonly personId: string; readonly startsAt: string; readonly endsAt: string };

/** What an absent person holds goes back to the pool. */
export function useMarkAway(ownId: string, onDone: () => void): Command<Away, Absence> {
  const refresh = useRefresh();
  return useCommand({
    send: ({ personId: id, ...body }, key) =>
      answer(
        id === ownId
          ? api.POST('/api/absences/mine', { body, ...once(key) })
          : api.POST('/api/people/{id}/absences', { params: { path: { id } }, body, ...once(key) }),
      ),
    onDone: async () => {
      await refresh();
      onDone();
    },
  });
}

/** They are back, or it was a mistake. */
export function useUnmarkAway(ownId: string): Command<Absence, Absence> {
  const refresh = useRefresh();
  return useCommand({
    send: ({ personId: id, id: absenceId }, key) =>
      answer(
        id === ownId
          ? api.DELETE('/api/absences/mine/{absenceId}', { params: { path: { absenceId } }, ...once(key) })
          : api.DELETE('/api/people/{id}/absences/{absenceId}', { params: { path: { id, absenceId } }, ...once(key) }),
      ),
    onDone: refresh,
    onRefused: refresh,
  });
}

function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(['absences', 'person', 'people', 'board'].map((name) => client.invalidateQueries({ queryKey: [name] })));
  };
}
