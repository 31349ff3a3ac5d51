import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { MatrixCell } from '../api/views.ts';

/** Who may give what, worked out from the rules. */
export const useMatrix = (id: string): UseQueryResult<MatrixCell[]> =>
  useQuery({
    queryKey: ['rulesets', 'matrix', id],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/rulesets/{id}/matrix', { params: { path: { id } }, signal }))).cells,
  });
