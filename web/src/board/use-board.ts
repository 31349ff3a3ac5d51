import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import { Problem } from '../api/problem.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type { Board, EscalatingRule, OnBoard, Unassigned, Workload } from '../api/views.ts';

const lookEveryMs = 60_000;
const mostLines = 200;

export const workParts = ['late', 'today', 'later', 'paused', 'none'] as const;
/** How open complaints stand in the workload. */
export type WorkPart = (typeof workParts)[number];

/** Open complaints by how likely they are to be late, worst first; of one person, of `nobody` or of all, and of one part of the work. */
export const useBreachRisk = (owner: string, part: WorkPart | ''): UseQueryResult<Board> =>
  useQuery({
    queryKey: ['board', 'risk', owner, part],
    queryFn: ({ signal }) => {
      const query = { limit: mostLines, ...(owner !== '' && { owner }), ...(part !== '' && { part }) };
      return answer(api.GET('/api/insights/board/risk', { params: { query }, signal }));
    },
    refetchInterval: lookEveryMs,
  });

export const useWorkload = (): UseQueryResult<Workload[]> =>
  useQuery({
    queryKey: ['board', 'workload'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/insights/board/workload', { signal }))).people,
    refetchInterval: lookEveryMs,
  });

export const useUnassigned = (): UseQueryResult<Unassigned[]> =>
  useQuery({
    queryKey: ['board', 'unassigned'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/insights/board/unassigned', { signal }))).complaints,
    refetchInterval: lookEveryMs,
  });

export const useEscalatingRules = (): UseQueryResult<EscalatingRule[]> =>
  useQuery({
    queryKey: ['board', 'rules'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/insights/board/rules', { signal }))).rules,
  });

/** An alarm was looked into, and what it was. */
export function useSettleAlarm(): Command<{ readonly id: string; readonly note: string }, unknown> {
  const client = useQueryClient();
  return useCommand({
    send: ({ id, note }, key) =>
      answer(api.POST('/api/authority/alarms/{id}/settlement', { params: { path: { id } }, body: { note }, ...once(key) })),
    onDone: () => client.invalidateQueries({ queryKey: ['notices'] }),
  });
}

export type Giving = { readonly complaints: readonly OnBoard[]; readonly ownerId: string; readonly reason: string };
/** What became of each complaint; null where it was given. */
export type Given = readonly { readonly complaint: OnBoard; readonly problem: Problem | null }[];

/** Each complaint by a command of its own: one that somebody changed meanwhile does not hold up the others. */
export function useGive(onDone: (given: Given) => void): Command<Giving, Given> {
  const client = useQueryClient();
  return useCommand({
    send: async ({ complaints, ownerId, reason }, key) => {
      const given = [];
      for (const complaint of complaints) given.push({ complaint, problem: await assign(complaint, ownerId, reason, key) });
      return given;
    },
    onDone: async (given) => {
      await client.invalidateQueries({ queryKey: ['board'] });
      onDone(given);
    },
  });
}

async function assign({ id, version }: OnBoard, ownerId: string, reason: string, key: string): Promise<Problem | null> {
  const body = { ownerId, version, ...(reason !== '' && { reason }) };
  try {
    await answer(api.POST('/api/complaints/{id}/assignment', { params: { path: { id } }, body, ...once(`${key}-${id.slice(0, 13)}`) })); // prettier-ignore
    return null;
  } catch (problem) {
    if (problem instanceof Problem && !problem.isPassing) return problem;
    throw problem;
  }
}
