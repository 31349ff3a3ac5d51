import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, done, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { Session } from '../api/views.ts';

const key = ['session'] as const;

export const useSessionQuery = (): UseQueryResult<Session> =>
  useQuery({ queryKey: key, queryFn: ({ signal }) => answer(api.GET('/api/session', { signal })), staleTime: 60_000 });

export function useSignIn(onDone: (session: Session) => void): Command<{ username: string; password: string }, Session> {
  const client = useQueryClient();
  return useCommand({
    send: (credentials, commandKey) => answer(api.POST('/api/session', { body: credentials, ...once(commandKey) })),
    onDone: async (session) => {
      client.setQueryData(key, session);
      onDone(session);
      await client.invalidateQueries();
    },
  });
}

/** Leaves nothing of this person's on the screen for the next one. */
export function useSignOut(): Command<null, void> {
  return useCommand({
    send: (_: null, commandKey) => done(api.DELETE('/api/session', once(commandKey))),
    onDone: () => window.location.assign('/'),
    onRefused: () => window.location.assign('/'),
  });
}

export const useChangePassword = (onDone: () => void): Command<{ current: string; password: string }, void> =>
  useCommand({
    send: (body, commandKey) => done(api.PUT('/api/session/password', { body, ...once(commandKey) })),
    onDone,
  });
