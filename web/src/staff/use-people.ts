import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { Person, Team } from '../api/views.ts';

export const usePeople = (text: string): UseQueryResult<readonly Person[]> =>
  useQuery({
    queryKey: ['people', text],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/people', { params: { query: { text } }, signal }))).items,
    enabled: text.length >= 2,
    placeholderData: (before) => before,
  });

export const useTeams = (): UseQueryResult<readonly Team[]> =>
  useQuery({
    queryKey: ['teams'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/teams', { signal }))).items,
    staleTime: 300_000,
  });
