import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import type { Problem } from '../api/problem.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { AuthorityPanel, GivenRemedy, RemedyAsked, RemedyParams } from '../api/views.ts';

/** What may be given on this complaint, by me or in the place of the giver, now. Nothing is stored by looking. */
export const useAuthority = (complaintId: string, giver: string | null = null): UseQueryResult<AuthorityPanel> =>
  useQuery({
    queryKey: ['authority', complaintId, giver],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/complaints/{id}/authority', { params: { path: { id: complaintId }, query: inPlaceOf(giver) }, signal }),
      ),
    refetchInterval: 60_000,
  });

/** One remedy at one amount (minor units; null for a remedy without money) and with its parameters. */
export type Asked = { readonly kind: string; readonly amount: number | null; readonly params: RemedyParams };

/** The same panel with one remedy answered for what is asked; null asks nothing. */
export const useAuthorityFor = (
  complaintId: string,
  asked: Asked | null,
  giver: string | null = null,
): UseQueryResult<AuthorityPanel> =>
  useQuery({
    queryKey: ['authority', complaintId, giver, asked],
    queryFn: ({ signal }) => {
      const query = asked
        ? { remedy: asked.kind, ...asked.params, ...(asked.amount === null ? {} : { amount: asked.amount }) }
        : {};
      const params = { path: { id: complaintId }, query: { ...query, ...inPlaceOf(giver) } };
      return answer(api.GET('/api/complaints/{id}/authority', { params, signal }));
    },
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  });

const inPlaceOf = (giver: string | null): { inPlaceOf?: string } => (giver === null ? {} : { inPlaceOf: giver });

type Given = { readonly onDone: (given: GivenRemedy) => unknown; readonly onRefused: (problem: Problem) => unknown };

/** Commits a remedy; the server decides again and answers 409 when its verdict is no longer the one that was seen. */
export const useGiveRemedy = (complaintId: string, { onDone, onRefused }: Given): Command<RemedyAsked, GivenRemedy> =>
  useCommand({
    send: (body, key) =>
      answer(api.POST('/api/complaints/{id}/remedies', { params: { path: { id: complaintId } }, body, ...once(key) })),
    onDone,
    onRefused,
  });
