import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { DeadlineExplanation } from '../api/views.ts';

/** Asked for when somebody wants to know, and anew when the deadline has changed. */
export const useDeadlineExplanation = (
  complaintId: string,
  deadline: { readonly id: string; readonly state: string; readonly dueAt: string | null },
  isWanted: boolean,
): UseQueryResult<DeadlineExplanation> =>
  useQuery({
    queryKey: ['complaint', complaintId, 'deadline', deadline.id, deadline.state, deadline.dueAt],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/complaints/{id}/deadlines/{deadlineId}', {
          params: { path: { id: complaintId, deadlineId: deadline.id } },
          signal,
        }),
      ),
    enabled: isWanted,
  });
