import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { PeoplePage } from '../api/views.ts';

/** Enough to know whom to go to, few enough to read. */
const fewEnough = 10;

/** The first managers by name: nobody else publishes rules. */
export const useManagers = (): UseQueryResult<PeoplePage> =>
  useQuery({
    queryKey: ['managers'],
    queryFn: ({ signal }) => answer(api.GET('/api/people', { params: { query: { role: 'MANAGER', limit: fewEnough } }, signal })),
  });
