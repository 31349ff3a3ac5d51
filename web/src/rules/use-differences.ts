import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { Differences } from '../api/views.ts';

/** What one version says otherwise than another, word by word. */
export const useDifferences = (id: string, against: string): UseQueryResult<Differences> =>
  useQuery({
    queryKey: ['rulesets', 'differences', id, against],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/rulesets/{id}/differences', { params: { path: { id }, query: { against } }, signal })),
  });
