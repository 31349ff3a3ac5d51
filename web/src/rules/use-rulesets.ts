import { queryOptions, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../api/client.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import type {
  DraftReply,
  RuleInWords,
  RulesetDocument,
  RulesetLine,
  RulesRecord,
  RuleVocabulary,
  SharedConditionInWords,
} from '../api/views.ts';

/** Published rules begin seconds later: how often that is looked for. */
const beginsSoonMs = 5_000;

/** The newest hundred, drafts among them. */
export const useRulesets = (): UseQueryResult<RulesetLine[]> =>
  useQuery({
    queryKey: ['rulesets', 'list'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/rulesets', { params: { query: { limit: 100 } }, signal }))).items,
  });

export const useRuleset = (id: string): UseQueryResult<RulesetDocument> =>
  useQuery({
    queryKey: ['rulesets', 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/api/rulesets/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.state === 'scheduled' ? beginsSoonMs : false),
  });

/** Its rules as sentences, with what changed against the rules it was begun from. */
export const useSentences = (id: string): UseQueryResult<RuleInWords[]> =>
  useQuery({ ...inWords(id), select: ({ rules }) => rules });

/** What the conditions that rules share by name stand for. */
export const useSharedConditions = (id: string): UseQueryResult<SharedConditionInWords[]> =>
  useQuery({ ...inWords(id), select: ({ conditions }) => conditions });

const inWords = (id: string) =>
  queryOptions({
    queryKey: ['rulesets', 'sentences', id],
    queryFn: ({ signal }) => answer(api.GET('/api/rulesets/{id}/sentences', { params: { path: { id } }, signal })),
  });

/** How each rule did in the last 90 days, by its key; it is summed from decisions, so not asked for at every step. */
export const useRulesRecord = (): UseQueryResult<RulesRecord> =>
  useQuery({
    queryKey: ['rules-record'],
    queryFn: ({ signal }) => answer(api.GET('/api/authority/rules-record', { signal })),
    staleTime: 300_000,
  });

/** Everything a rule may be made of; it changes with the program, not by the hour. */
export const useVocabulary = (): UseQueryResult<RuleVocabulary> =>
  useQuery({
    queryKey: ['rule-vocabulary'],
    queryFn: ({ signal }) => answer(api.GET('/api/authority/vocabulary', { signal })),
    staleTime: 600_000,
  });

/** Begins a draft from the rules in force. */
export function useBeginDraft(onDone: (draft: DraftReply) => void): Command<string, DraftReply> {
  const refresh = useRefreshRules();
  return useCommand({
    send: (title, key) => answer(api.POST('/api/rulesets', { body: { title }, ...once(key) })),
    onDone: async (draft) => {
      await refresh();
      onDone(draft);
    },
  });
}

/** Draws every list of rules anew. */
export function useRefreshRules(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['rulesets'] }),
      client.invalidateQueries({ queryKey: ['suspensions'] }),
    ]);
  };
}
