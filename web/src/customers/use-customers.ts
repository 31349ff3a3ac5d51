import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { Customer, CustomerMatch } from '../api/views.ts';

/** Looking up starts at the third character. */
export const shortestLookUp = 3;

export const useCustomers = (text: string): UseQueryResult<readonly CustomerMatch[]> =>
  useQuery({
    queryKey: ['customers', text],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/customers', { params: { query: { text } }, signal }))).items,
    enabled: text.length >= shortestLookUp,
    placeholderData: (before) => before,
  });

/** Who they are, their accounts and how to reach them; nothing is asked for null. */
export const useCustomer = (id: string | null): UseQueryResult<Customer> =>
  useQuery({
    queryKey: ['customer', id],
    queryFn: ({ signal }) => answer(api.GET('/api/customers/{id}', { params: { path: { id: id ?? '' } }, signal })),
    enabled: id !== null,
    staleTime: 60_000,
  });
