import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../../api/client.ts';
import { type Command, useCommand } from '../../api/use-command.ts';
import type { ChangedAuthority, Coverage, DraftReply, ProposedTest } from '../../api/views.ts';
import { useRefreshRules } from '../use-rulesets.ts';

/** What a draft lets people do that the rules it was begun from do not, and the other way round. */
export const useNewlyAllowed = (id: string): UseQueryResult<ChangedAuthority> =>
  useQuery({
    queryKey: ['rulesets', 'newly-allowed', id],
    queryFn: ({ signal }) => answer(api.GET('/api/rulesets/{id}/newly-allowed', { params: { path: { id } }, signal })),
    staleTime: 60_000,
  });

/** Which rules and which sides of comparisons the tests have seen. */
export const useCoverage = (id: string): UseQueryResult<Coverage> =>
  useQuery({
    queryKey: ['rulesets', 'coverage', id],
    queryFn: ({ signal }) => answer(api.GET('/api/rulesets/{id}/coverage', { params: { path: { id } }, signal })),
  });

/** The edges of one saved rule as tests; asked for only when somebody wants them. */
export const useProposedTests = (id: string, key: string, isWanted: boolean): UseQueryResult<ProposedTest[]> =>
  useQuery({
    queryKey: ['rulesets', 'proposed-tests', id, key],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/rulesets/{id}/rules/{key}/proposed-tests', { params: { path: { id, key } }, signal }))).items,
    enabled: isWanted,
  });

type Answering = { readonly finding: string; readonly revision: number; readonly reason: string };

/** Somebody answers for a warning: it stands, and they say why. */
export function useAnswerFinding(id: string, onDone: () => void): Command<Answering, DraftReply> {
  const refresh = useRefreshRules();
  return useCommand({
    send: ({ finding, ...body }, key) =>
      answer(api.PUT('/api/rulesets/{id}/findings/{finding}/answer', { params: { path: { id, finding } }, body, ...once(key) })),
    onDone: async () => {
      await refresh();
      onDone();
    },
    onRefused: refresh,
  });
}

type Attaching = { readonly revision: number; readonly backtestId: string };

/** The run that whoever publishes signs. */
export function useAttachBacktest(id: string): Command<Attaching, DraftReply> {
  const refresh = useRefreshRules();
  return useCommand({
    send: (body, key) => answer(api.PUT('/api/rulesets/{id}/backtest', { params: { path: { id } }, body, ...once(key) })),
    onDone: refresh,
    onRefused: refresh,
  });
}
