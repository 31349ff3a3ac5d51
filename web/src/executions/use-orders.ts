import { type InfiniteData, useInfiniteQuery, type UseInfiniteQueryResult, useQueryClient } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { OrderPage } from '../api/views.ts';

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
