import { type QueryClient, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, done, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { Session } from '../api/views.ts';
import { forgetDrafts } from '../ui/use-draft.ts';

const key = ['session'] as const;

export const useSessionQuery = (): UseQueryResult<Session> =>
  useQuery({
    queryKey: key,
    queryFn: async ({ client, signal }) => {
      const session = await answer(api.GET('/api/session', { signal }));
      if (isSomebodyElse(client, session)) client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== key[0] });
      return session;
    },
    staleTime: 60_000,
    refetchOnWindowFocus: 'always',
  });

/** Another tab of this browser may have signed somebody else in: what was read as the one before is not theirs to see. */
const isSomebodyElse = (client: QueryClient, { person }: Session): boolean => {
  const before = client.getQueryData<Session>(key);
  return before !== undefined && before.person.id !== person.id;
};

/** Somebody else than whose page this was gets a fresh one, before anything of theirs mixes with it. */
export function useSignIn(onDone: (session: Session) => void): Command<{ username: string; password: string }, Session> {
  const client = useQueryClient();
  return useCommand({
    send: (credentials, commandKey) => answer(api.POST('/api/session', { body: credentials, ...once(commandKey) })),
    onDone: async (session) => {
      if (isSomebodyElse(client, session)) {
        window.location.assign('/');
        return;
      }
      client.setQueryData(key, session);
      onDone(session);
      await client.invalidateQueries();
    },
  });
}

/** Leaves nothing of this person's in the tab for the next one; one that failed is said, since they are still signed in. */
export function useSignOut(personId: string): Command<null, void> {
  return useCommand({
    send: (_: null, commandKey) => done(api.DELETE('/api/session', once(commandKey))),
    onDone: () => {
      forgetDrafts(`${personId}.`);
      window.location.assign('/');
    },
  });
}

export const useChangePassword = (onDone: () => void): Command<{ current: string; password: string }, void> =>
  useCommand({
    send: (body, commandKey) => done(api.PUT('/api/session/password', { body, ...once(commandKey) })),
    onDone,
  });
