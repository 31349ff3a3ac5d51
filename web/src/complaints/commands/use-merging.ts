import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import type { Complaint, MergePreview, RelatedComplaint } from '../../api/views.ts';

/** Other open complaints of the same account. */
export const useDuplicates = ({ id }: Complaint): UseQueryResult<readonly RelatedComplaint[]> =>
  useQuery({
    queryKey: ['related', 'duplicates', id],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/complaints/{id}/duplicates', { params: { path: { id } }, signal }))).items,
  });

/** What merging the two would do; nothing is asked before another one is chosen. */
export const useMergePreview = (id: string, into: string): UseQueryResult<MergePreview> =>
  useQuery({
    queryKey: ['merging', id, into],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/complaints/{id}/merging', { params: { path: { id }, query: { into } }, signal })),
    enabled: into !== '',
    retry: false,
  });
