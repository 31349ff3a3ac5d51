import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { AuthorityPanel, RemedyAsked } from '../api/views.ts';

/** What may be given on this complaint, by me, now. Nothing is stored by looking. */
export const useAuthority = (complaintId: string): UseQueryResult<AuthorityPanel> =>
  useQuery({
    queryKey: ['authority', complaintId],
    queryFn: ({ signal }) => answer(api.GET('/api/complaints/{id}/authority', { params: { path: { id: complaintId } }, signal })),
    refetchInterval: 60_000,
  });

/** The same for one remedy at one amount in minor units; null asks nothing. */
export const useAuthorityFor = (complaintId: string, remedy: string, amount: number | null): UseQueryResult<AuthorityPanel> =>
  useQuery({
    queryKey: ['authority', complaintId, remedy, amount],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/complaints/{id}/authority', {
          params: { path: { id: complaintId }, query: { remedy, ...(amount === null ? {} : { amount }) } },
          signal,
        }),
      ),
    enabled: amount !== null,
    placeholderData: keepPreviousData,
  });

type Given = { readonly onDone: () => unknown; readonly onRefused: () => unknown };

/** Commits a remedy; the server decides again and answers 409 when its verdict is no longer the one that was seen. */
export const useGiveRemedy = (complaintId: string, { onDone, onRefused }: Given): Command<RemedyAsked, object> =>
  useCommand({
    send: (body, key) => answer(api.POST('/api/complaints/{id}/remedies', { params: { path: { id: complaintId } }, body, ...once(key) })),
    onDone,
    onRefused: ({ status }) => (status === 409 ? onRefused() : undefined),
  });
