import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { Review, ReviewAnswer, ReviewRequest } from '../api/views.ts';

/** What waits for my second look, longest first. */
export const useReviews = (): UseQueryResult<Review[]> =>
  useQuery({
    queryKey: ['reviews', 'inbox'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/reviews', { signal }))).items,
    refetchInterval: 60_000,
  });

export const useReview = (id: string): UseQueryResult<Review> =>
  useQuery({
    queryKey: ['reviews', 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/api/reviews/{id}', { params: { path: { id } }, signal })),
  });

export const useReviewsOf = (complaintId: string): UseQueryResult<Review[]> =>
  useQuery({
    queryKey: ['reviews', 'of', complaintId],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/complaints/{id}/reviews', { params: { path: { id: complaintId } }, signal }))).items,
  });

export function useRequestReview(complaintId: string, onDone: () => void): Command<ReviewRequest, Review> {
  const refresh = useRefresh();
  return useCommand({
    send: (body, key) =>
      answer(api.POST('/api/complaints/{id}/reviews', { params: { path: { id: complaintId } }, body, ...once(key) })),
    onDone: async () => {
      await refresh();
      onDone();
    },
  });
}

export function useAnswerReview(id: string, onDone: () => void): Command<ReviewAnswer, Review> {
  const refresh = useRefresh();
  return useCommand({
    send: (body, key) => answer(api.POST('/api/reviews/{id}/answer', { params: { path: { id } }, body, ...once(key) })),
    onDone: async () => {
      await refresh();
      onDone();
    },
    onRefused: ({ status }) => (status === 409 ? refresh() : undefined),
  });
}

function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    const stale = ['reviews', 'complaint', 'timeline', 'queue'];
    await Promise.all(stale.map((name) => client.invalidateQueries({ queryKey: [name] })));
  };
}
