import { answer, api, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { Absence } from '../api/views.ts';

type Away = { readonly personId: string; readonly startsAt: string; readonly endsAt: string };

/** What an absent person holds goes back to the pool. */
export function useMarkAway(onDone: (absence: Absence) => void): Command<Away, Absence> {
  return useCommand({
    send: ({ personId: id, ...body }, key) =>
      answer(api.POST('/api/people/{id}/absences', { params: { path: { id } }, body, ...once(key) })),
    onDone,
  });
}

export const useUnmarkAway = (onDone: () => void): Command<Absence, Absence> =>
  useCommand({
    send: ({ personId, id: absenceId }, key) =>
      answer(
        api.DELETE('/api/people/{id}/absences/{absenceId}', { params: { path: { id: personId, absenceId } }, ...once(key) }),
      ),
    onDone,
  });
