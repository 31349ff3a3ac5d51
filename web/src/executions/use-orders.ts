import {
  type InfiniteData,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { Order, OrderPage } from '../api/views.ts';

export const executors = ['billing', 'payments', 'collections', 'work-order', 'message'] as const;
export const worklistStates = ['open', 'confirmed', 'failed'] as const;

export type OrderFilter = {
  readonly executor: (typeof executors)[number] | null;
  readonly state: (typeof worklistStates)[number];
};

export const useOrders = ({ executor, state }: OrderFilter): UseInfiniteQueryResult<InfiniteData<OrderPage>> =>
  useInfiniteQuery({
    queryKey: ['orders', executor, state],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/orders', {
          params: {
            query: { state, ...(executor === null ? {} : { executor }), ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

const orderSoonMs = 2_000;

/** The orders of one complaint, whatever became of them. An approved remedy gets its order a moment later: `awaited` looks again until it is there. */
export const useOrdersOf = (complaintId: string, awaited: readonly string[], isAllowed: boolean): UseQueryResult<Order[]> =>
  useQuery({
    queryKey: ['orders', 'of', complaintId],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/orders', { params: { query: { complaintId, state: 'all' } }, signal }))).items,
    refetchInterval: ({ state: { data } }) =>
      awaited.every((id) => data?.some(({ remedyId }) => remedyId === id)) ? false : orderSoonMs,
    enabled: isAllowed,
  });

export function useConfirmOrder(id: string, onDone: () => void): Command<{ readonly externalRef: string }, object> {
  const refresh = useRefresh(onDone);
  return useCommand({
    send: (body, key) => answer(api.POST('/api/orders/{id}/confirmation', { params: { path: { id } }, body, ...once(key) })),
    onDone: refresh,
  });
}

export function useFailOrder(id: string, onDone: () => void): Command<{ readonly reason: string }, object> {
  const refresh = useRefresh(onDone);
  return useCommand({
    send: (body, key) => answer(api.POST('/api/orders/{id}/failure', { params: { path: { id } }, body, ...once(key) })),
    onDone: refresh,
  });
}

function useRefresh(onDone: () => void): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(['orders', 'complaint', 'timeline'].map((name) => client.invalidateQueries({ queryKey: [name] })));
    onDone();
  };
}
