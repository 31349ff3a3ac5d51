import { type InfiniteData, useInfiniteQuery, type UseInfiniteQueryResult, useQueryClient } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { Order, Page } from '../api/views.ts';

export const executors = ['billing', 'payments', 'collections', 'work-order', 'message'] as const;
export const orderStates = ['OPEN', 'CONFIRMED', 'FAILED'] as const;

export type OrderFilter = { readonly executor: string | null; readonly state: string };

export const useOrders = ({ executor, state }: OrderFilter): UseInfiniteQueryResult<InfiniteData<Page<Order>>> =>
  useInfiniteQuery({
    queryKey: ['orders', executor, state],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/orders', {
          params: { query: { state, ...(executor === null ? {} : { executor }), ...(pageParam === null ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export function useConfirmOrder(id: string, onDone: () => void): Command<{ readonly externalRef: string }, Order> {
  const refresh = useRefresh(onDone);
  return useCommand({ send: (body, key) => answer(api.POST('/api/orders/{id}/confirmation', { params: { path: { id } }, body, ...once(key) })), onDone: refresh });
}

export function useFailOrder(id: string, onDone: () => void): Command<{ readonly reason: string }, Order> {
  const refresh = useRefresh(onDone);
  return useCommand({ send: (body, key) => answer(api.POST('/api/orders/{id}/failure', { params: { path: { id } }, body, ...once(key) })), onDone: refresh });
}

function useRefresh(onDone: () => void): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(['orders', 'complaint', 'timeline'].map((name) => client.invalidateQueries({ queryKey: [name] })));
    onDone();
  };
}
