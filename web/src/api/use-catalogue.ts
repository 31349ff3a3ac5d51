import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useSpeech } from '../words/words.tsx';
import { answer, api } from './client.ts';
import type { Catalogue, Label } from './views.ts';

/** Categories, causes, remedies and outcomes: data of the utility, fetched once. */
export const useCatalogue = (): UseQueryResult<Catalogue> =>
  useQuery({
    queryKey: ['catalogue'],
    queryFn: ({ signal }) => answer(api.GET('/api/catalogue', { signal })),
    staleTime: Infinity,
  });

type Labelled = { readonly key: string; readonly label: Label };

/** The label of a key in the language spoken; the key itself while labels are on their way. */
function useLabel(among: (catalogue: Catalogue) => readonly Labelled[]): (key: string) => string {
  const { language } = useSpeech();
  const { data } = useCatalogue();
  const listed = data ? among(data) : [];
  return (key) => listed.find((one) => one.key === key)?.label[language] ?? key;
}

export const useCategoryLabel = (): ((key: string) => string) => useLabel(({ categories }) => categories);
export const useCauseLabel = (): ((key: string) => string) => useLabel(({ causes }) => causes);
export const useRemedyLabel = (): ((key: string) => string) =>
  useLabel(({ remedies }) => remedies.map(({ kind, label }) => ({ key: kind, label })));

export type Choice = { readonly value: string; readonly label: string };

/** The same as choices of a select, in the order of the catalogue. */
export function useChoices(among: 'categories' | 'causes' | 'outcomes'): Choice[] {
  const { language } = useSpeech();
  const { data } = useCatalogue();
  return (data?.[among] ?? []).map(({ key, label }) => ({ value: key, label: label[language] }));
}
