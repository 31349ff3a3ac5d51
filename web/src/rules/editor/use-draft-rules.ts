import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../../api/client.ts';
import { type Command, useCommand } from '../../api/use-command.ts';
import type { DraftReply, RuleReading } from '../../api/views.ts';
import type { Rule } from '../rule.ts';
import { useRefreshRules } from '../use-rulesets.ts';

type Saving = { readonly rule: Rule; readonly revision: number };
type Removing = { readonly key: string; readonly revision: number };

/** What a rule would say in that draft, or what is wrong with it; nothing is stored. */
export const useReading = (id: string, rule: Rule): UseQueryResult<RuleReading> =>
  useQuery({
    queryKey: ['rule-reading', id, rule],
    queryFn: ({ signal }) =>
      answer(api.POST('/api/rulesets/{id}/readings', { params: { path: { id } }, body: { rule: asSent(rule) }, signal })),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });

export function useSaveRule(id: string, onDone: () => void): Command<Saving, DraftReply> {
  const refresh = useRefreshRules();
  return useCommand({
    send: ({ rule, revision }, key) =>
      answer(
        api.PUT('/api/rulesets/{id}/rules/{key}', {
          params: { path: { id, key: rule.key } },
          body: { rule: asSent(rule), revision },
          ...once(key),
        }),
      ),
    onDone: async () => {
      await refresh();
      onDone();
    },
  });
}

export function useRemoveRule(id: string, onDone: (key: string) => void): Command<Removing, DraftReply> {
  const refresh = useRefreshRules();
  return useCommand({
    send: ({ key: rule, revision }, key) =>
      answer(
        api.DELETE('/api/rulesets/{id}/rules/{key}', {
          params: { path: { id, key: rule }, query: { revision } },
          ...once(key),
        }),
      ),
    onDone: async (_, { key }) => {
      await refresh();
      onDone(key);
    },
    onRefused: refresh,
  });
}

/** The description of the API says of a rule only that it is an object; the server's own validator looks at it. */
const asSent = (rule: object): Record<string, never> => rule as Record<string, never>;
