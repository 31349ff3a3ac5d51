import { useCatalogue, useChoices, type Choice } from '../api/use-catalogue.ts';
import { useTeams } from '../staff/use-people.ts';
import { useSpeech } from '../words/words.tsx';
import type { Narrowing } from './figure-filter.ts';

/** What figures can be narrowed to, in words. */
export function useNarrowingChoices(): Readonly<Record<Narrowing, readonly Choice[]>> {
  const { words, language } = useSpeech();
  const { data: catalogue } = useCatalogue();
  const { data: teams = [] } = useTeams();
  const among = (labels: Readonly<Record<string, string>>): Choice[] =>
    Object.entries(labels).map(([value, label]) => ({ value, label }));
  return {
    category: useChoices('categories'),
    team: [...teams.map(({ id, name }) => ({ value: id, label: name })), { value: 'none', label: words.figures.noTeam }],
    channel: among(words.values.channels),
    severity: among(words.values.severities),
    origin: among(words.values.origins),
    route: among(words.figures.routes),
    cause: useChoices('causes'),
    remedy: catalogue?.remedies.map(({ kind, label }) => ({ value: kind, label: label[language] })) ?? [],
  };
}
