import {
  type InfiniteData,
  keepPreviousData,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { DecisionLog, Recheck, TracedPosting, WhyDecided } from '../api/views.ts';
import { looks, type Verdict } from '../authority/verdicts.ts';
import { keyOf, useFormat } from '../words/words.tsx';
import { instantOf, midnightAfter, type Zone } from '../words/zone.ts';
import type { DecisionFilter } from './decision-filter.ts';

/** Decisions of everybody, the newest first. */
export function useDecisionLog(filter: DecisionFilter): UseInfiniteQueryResult<InfiniteData<DecisionLog>> {
  const { timeZone } = useFormat();
  return useInfiniteQuery({
    queryKey: ['decisions', filter, timeZone],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...queryOf(filter, timeZone), ...(pageParam && { cursor: pageParam }) };
      return answer(api.GET('/api/decisions', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

/** The server's own file of the same, to its end. */
export function useDecisionFile(filter: DecisionFilter): string {
  const { timeZone } = useFormat();
  const query = Object.entries(queryOf(filter, timeZone)).map(([name, value]): [string, string] => [name, String(value)]);
  return `/api/decisions.csv?${new URLSearchParams(query).toString()}`;
}

export const useWhy = (id: string): UseQueryResult<WhyDecided> =>
  useQuery({
    queryKey: ['decisions', 'why', id],
    queryFn: ({ signal }) => answer(api.GET('/api/decisions/{id}/why', { params: { path: { id } }, signal })),
    staleTime: Infinity,
  });

/** Of each night, what came of deciding stored decisions again; the newest first. */
export const useRechecks = (): UseQueryResult<Recheck[]> =>
  useQuery({
    queryKey: ['rechecks'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/authority/rechecks', { signal }))).items,
  });

/** References as they were pasted, each with the posting it leads to; nothing is asked for none. */
export const useTracing = (references: readonly string[]): UseQueryResult<TracedPosting[]> =>
  useQuery({
    queryKey: ['tracing', references],
    queryFn: async ({ signal }) => {
      const query = { references: references.join(',') };
      return (await answer(api.GET('/api/orders/tracing', { params: { query }, signal }))).items;
    },
    enabled: references.length > 0,
  });

type Query = {
  readonly from?: string;
  readonly to?: string;
  readonly personId?: string;
  readonly remedy?: string;
  readonly verdict?: Verdict;
  readonly rule?: string;
  readonly version?: number;
  readonly complaint?: string;
};

/** Days become instants of the utility's zone; the last day is counted in. */
function queryOf({ from, to, verdict, version, ...rest }: DecisionFilter, zone: Zone): Query {
  const texts = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''));
  const known = keyOf(looks, verdict);
  return {
    ...texts,
    ...(isDay(from) && { from: midnight(from, 0, zone) }),
    ...(isDay(to) && { to: midnight(to, 1, zone) }),
    ...(known && { verdict: known }),
    ...(/^\d+$/.test(version) && { version: Number(version) }),
  };
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

const midnight = (day: string, later: number, zone: Zone): string =>
  new Date(midnightAfter(Date.parse(instantOf(`${day}T12:00`, zone)), later, zone)).toISOString();
