import {
  type InfiniteData,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { answer, api, once } from '../../api/client.ts';
import { type Command, useCommand } from '../../api/use-command.ts';
import type { paths } from '../../api/schema.d.ts';
import type { Backtest, BacktestReport, Flip, FlipPage, LimitCurve } from '../../api/views.ts';

const everyMs = 700;

/** The runs of these rules, the newest first. */
export const useBacktests = (rulesetId: string): UseQueryResult<Backtest[]> =>
  useQuery({
    queryKey: ['backtests', 'of', rulesetId],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/authority/backtests', { params: { query: { rulesetId, limit: 20 } }, signal }))).items,
  });

/** One run; asked again while it goes on. */
export const useBacktest = (id: string): UseQueryResult<Backtest> =>
  useQuery({
    queryKey: ['backtests', 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/api/authority/backtests/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? everyMs : false),
  });

/** What came of a run that is done; it never changes. */
export const useBacktestReport = (id: string): UseQueryResult<BacktestReport> =>
  useQuery({
    queryKey: ['backtests', 'report', id],
    queryFn: ({ signal }) => answer(api.GET('/api/authority/backtests/{id}/report', { params: { path: { id } }, signal })),
    staleTime: Infinity,
  });

type FlipQuery = NonNullable<paths['/api/authority/backtests/{id}/flips']['get']['parameters']['query']>;

/** Which of the cases are listed; nothing lists all. */
export type Narrowed = Omit<FlipQuery, 'cursor' | 'limit'>;

export const useFlips = (id: string, narrowed: Narrowed): UseInfiniteQueryResult<InfiniteData<FlipPage>> =>
  useInfiniteQuery({
    queryKey: ['backtests', 'flips', id, narrowed],
    queryFn: ({ signal, pageParam }) => flipPage(id, { ...narrowed, cursor: pageParam }, signal),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
    staleTime: Infinity,
  });

/** Every case of the narrowed list, asked for page by page to its end. */
export async function allFlips(id: string, narrowed: Narrowed): Promise<readonly Flip[]> {
  const items: Flip[] = [];
  for (let cursor: number | null = 0; cursor !== null;) {
    const page: FlipPage = await flipPage(id, { ...narrowed, cursor, limit: 200 });
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}

const flipPage = (id: string, query: FlipQuery, signal?: AbortSignal): Promise<FlipPage> =>
  answer(api.GET('/api/authority/backtests/{id}/flips', { params: { path: { id }, query }, ...(signal && { signal }) }));

/** What one limit does over its whole range; nothing is asked without a rule. */
export const useLimitCurve = (id: string, rule: string): UseQueryResult<LimitCurve> =>
  useQuery({
    queryKey: ['backtests', 'curve', id, rule],
    queryFn: ({ signal }) =>
      answer(api.POST('/api/authority/backtests/{id}/curve', { params: { path: { id } }, body: { rule }, signal })),
    enabled: rule !== '',
    staleTime: Infinity,
  });

type Asked = { readonly rulesetId: string; readonly from?: string; readonly to?: string };

export function useAskBacktest(onDone: (id: string) => void): Command<Asked, { id: string }> {
  const client = useQueryClient();
  return useCommand({
    send: (body, key) => answer(api.POST('/api/authority/backtests', { body, ...once(key) })),
    onDone: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['backtests'] });
      onDone(id);
    },
  });
}

export function useStopBacktest(): Command<string, { id: string }> {
  const client = useQueryClient();
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: ['backtests'] });
  return useCommand({
    send: (id, key) => answer(api.DELETE('/api/authority/backtests/{id}', { params: { path: { id } }, ...once(key) })),
    onDone: refresh,
    onRefused: refresh,
  });
}
