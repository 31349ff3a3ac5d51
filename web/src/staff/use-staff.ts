import {
  type InfiniteData,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { answer, api, done, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { LevelLine, NewPerson, PeoplePage, PersonPage } from '../api/views.ts';

export type StaffFilter = { readonly text: string; readonly teamId: string | null; readonly withFormer: boolean };

export const useStaff = ({ text, teamId, withFormer }: StaffFilter): UseInfiniteQueryResult<InfiniteData<PeoplePage>> =>
  useInfiniteQuery({
    queryKey: ['staff', text, teamId, withFormer],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/people', {
          params: {
            query: {
              state: withFormer ? 'all' : 'active',
              ...(text === '' ? {} : { text }),
              ...(teamId === null ? {} : { teamId }),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });

export const usePerson = (id: string): UseQueryResult<PersonPage> =>
  useQuery({
    queryKey: ['person', id],
    queryFn: ({ signal }) => answer(api.GET('/api/people/{id}', { params: { path: { id } }, signal })),
  });

/** Somebody new and their first password, which no answer repeats. */
export function useAddPerson(
  onDone: (id: string, password: string) => void,
): Command<NewPerson, { id: string; password: string }> {
  const refresh = useRefresh();
  return useCommand({
    send: async (body, key) => {
      const { id } = await answer(api.POST('/api/people', { body, ...once(key) }));
      const password = newPassword();
      await done(api.POST('/api/people/{id}/password', { params: { path: { id } }, body: { password } }));
      return { id, password };
    },
    onDone: async ({ id, password }) => {
      await refresh();
      onDone(id, password);
    },
  });
}

/** Ends every session of theirs; the answer is what to tell them. */
export const useNewPassword = (id: string): Command<null, string> =>
  useCommand({
    send: async () => {
      const password = newPassword();
      await done(api.POST('/api/people/{id}/password', { params: { path: { id } }, body: { password } }));
      return password;
    },
  });

type Placing = { readonly role: PersonPage['role']; readonly teamId: string | null; readonly version: number };

export function usePlacePerson(id: string): Command<Placing, object> {
  const refresh = useRefresh();
  return useCommand({
    send: (body, key) => answer(api.PATCH('/api/people/{id}', { params: { path: { id } }, body, ...once(key) })),
    onDone: refresh,
  });
}

/** They are signed out at once, or may sign in again. */
export function useActivity(id: string): Command<{ readonly active: boolean; readonly version: number }, object> {
  const refresh = useRefresh();
  return useCommand({
    send: ({ active, version }, key) => {
      const call = { params: { path: { id } }, body: { version }, ...once(key) };
      return answer(active ? api.POST('/api/people/{id}/reactivation', call) : api.POST('/api/people/{id}/deactivation', call));
    },
    onDone: refresh,
  });
}

export function useSetLevels(
  id: string,
  onDone: () => void,
): Command<{ readonly levels: LevelLine[]; readonly version: number }, object> {
  const refresh = useRefresh();
  return useCommand({
    send: (body, key) => answer(api.PUT('/api/people/{id}/levels', { params: { path: { id } }, body, ...once(key) })),
    onDone: async () => {
      await refresh();
      onDone();
    },
  });
}

function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(['staff', 'person', 'people'].map((name) => client.invalidateQueries({ queryKey: [name] })));
  };
}

/** Letters and digits that cannot be mistaken for one another when read aloud. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Five groups of four: about 99 bits. */
function newPassword(): string {
  const drawn: string[] = [];
  while (drawn.length < 20) {
    for (const byte of crypto.getRandomValues(new Uint8Array(32)))
      if (byte < 256 - (256 % alphabet.length)) drawn.push(alphabet.charAt(byte % alphabet.length));
  }
  return [0, 4, 8, 12, 16].map((from) => drawn.slice(from, from + 4).join('')).join('-');
}
