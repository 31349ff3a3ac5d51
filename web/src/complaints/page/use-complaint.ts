import { type QueryClient, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import type { Complaint, TimelineItem } from '../../api/views.ts';

const refreshEveryMs = 60_000;
/** While something approved has not left the house yet. */
const watchEveryMs = 6_000;

/** By reference or id. */
export const useComplaint = (reference: string): UseQueryResult<Complaint> =>
  useQuery({
    queryKey: ['complaint', reference],
    queryFn: ({ signal }) => answer(api.GET('/api/complaints/{id}', { params: { path: { id: reference } }, signal })),
    refetchInterval: ({ state: { data } }) =>
      data?.remedies.some(({ state }) => state === 'AUTHORISED') ? watchEveryMs : refreshEveryMs,
  });

export const useTimeline = ({ id, version }: Complaint): UseQueryResult<readonly TimelineItem[]> =>
  useQuery({
    queryKey: ['timeline', id, version],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/complaints/{id}/timeline', { params: { path: { id } }, signal }))).items,
    placeholderData: (before) => before,
  });

/** After any command on a complaint: the page, what may be done now, and the lists it stands in. */
export function useRefreshComplaint(): () => Promise<void> {
  const client = useQueryClient();
  return () => refreshComplaint(client);
}

export async function refreshComplaint(client: QueryClient): Promise<void> {
  const stale = ['complaint', 'timeline', 'authority', 'escalations', 'queue', 'orders', 'related', 'visits', 'survey'];
  await Promise.all(stale.map((name) => client.invalidateQueries({ queryKey: [name] })));
}
