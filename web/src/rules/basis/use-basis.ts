import { answer, api, once } from '../../api/client.ts';
import { type Command, useCommand } from '../../api/use-command.ts';
import type { DraftReply } from '../../api/views.ts';
import type { Condition } from '../condition.ts';
import type { RulesContent } from '../rule.ts';
import { useRefreshRules } from '../use-rulesets.ts';

type Basis = Partial<Pick<RulesContent, 'templates' | 'ordinaryCase'>> & { readonly revision: number };

/** Template employees and the ordinary case of a draft. */
export function useSaveBasis(id: string): Command<Basis, DraftReply> {
  const refresh = useRefreshRules();
  return useCommand({
    send: ({ templates, ordinaryCase, revision }, key) => {
      const body = {
        revision,
        ...(templates && { templates: asSent(templates) }),
        ...(ordinaryCase && { ordinaryCase: asSent(ordinaryCase) }),
      };
      return answer(api.PATCH('/api/rulesets/{id}', { params: { path: { id } }, body, ...once(key) }));
    },
    onDone: refresh,
    onRefused: refresh,
  });
}

type Shared = { readonly name: string; readonly condition: Condition | null; readonly revision: number };

/** Writes a shared condition; null removes it. */
export function useSaveCondition(id: string, onDone: () => void): Command<Shared, DraftReply> {
  const refresh = useRefreshRules();
  return useCommand({
    send: ({ name, condition, revision }, key) =>
      condition === null
        ? answer(
            api.DELETE('/api/rulesets/{id}/conditions/{name}', {
              params: { path: { id, name }, query: { revision } },
              ...once(key),
            }),
          )
        : answer(
            api.PUT('/api/rulesets/{id}/conditions/{name}', {
              params: { path: { id, name } },
              body: { condition: asSent(condition), revision },
              ...once(key),
            }),
          ),
    onDone: async () => {
      await refresh();
      onDone();
    },
    onRefused: refresh,
  });
}

/** The description of the API says of these only that they are objects; the server's own validator looks at them. */
const asSent = (value: object): Record<string, never> => value as Record<string, never>;
