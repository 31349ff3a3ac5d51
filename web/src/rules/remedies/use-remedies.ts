import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, once } from '../../api/client.ts';
import { type Command, useCommand } from '../../api/use-command.ts';
import type { CatalogueRemedy, DraftReply } from '../../api/views.ts';
import { useRefreshRules } from '../use-rulesets.ts';

/** The remedies that go with these rules. */
export const useRemedies = (id: string): UseQueryResult<CatalogueRemedy[]> =>
  useQuery({
    queryKey: ['rulesets', 'remedies', id],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/rulesets/{id}/remedies', { params: { path: { id } }, signal }))).items,
  });

/** A remedy as its form holds it; the server's validator looks at every part. */
export type RemedyText = Omit<CatalogueRemedy, 'kind' | 'sentence' | 'usedBy' | 'isMoneyFixed'>;

type Saving = { readonly kind: string; readonly remedy: RemedyText | null; readonly revision: number };

/** Writes a remedy into a draft; null takes it out. */
export function useSaveRemedy(id: string, onDone: () => void): Command<Saving, DraftReply> {
  const refresh = useRefreshRules();
  return useCommand({
    send: ({ kind, remedy, revision }, key) =>
      remedy === null
        ? answer(
            api.DELETE('/api/rulesets/{id}/remedies/{kind}', {
              params: { path: { id, kind }, query: { revision } },
              ...once(key),
            }),
          )
        : answer(
            api.PUT('/api/rulesets/{id}/remedies/{kind}', {
              params: { path: { id, kind } },
              body: { revision, remedy: asSent(remedy) },
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

/** The description of the API says of it only that it is an object. */
const asSent = ({ offeredFor, whereInstead, ...remedy }: RemedyText): Record<string, never> =>
  ({ ...remedy, offeredFor: offeredFor ?? 'every', whereInstead: whereInstead?.trim() || null }) as unknown as Record<
    string,
    never
  >;
