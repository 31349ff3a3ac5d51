import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import type { RelatedComplaint } from '../../api/views.ts';
import { useMay } from '../../staff/session.tsx';

export type Place = {
  readonly customerId?: string | undefined;
  readonly accountId?: string | undefined;
  readonly premiseId?: string | undefined;
  readonly category?: string | undefined;
};

/** Open complaints of the same customer, account or premise. */
export function useRelated(place: Place): UseQueryResult<readonly RelatedComplaint[]> {
  const query = Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined && value !== ''));
  const may = useMay();
  const isSomewhere = ['customerId', 'accountId', 'premiseId'].some((name) => name in query);
  return useQuery({
    queryKey: ['related', query],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/complaints/related', { params: { query }, signal }))).items,
    enabled: isSomewhere && may('complaints.register'),
  });
}
