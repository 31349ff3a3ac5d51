import { useCategoryLabel, useRemedyLabel } from '../../api/use-catalogue.ts';
import type { BacktestReport } from '../../api/views.ts';
import { useTeams } from '../../staff/use-people.ts';
import { useSpeech, wordOf } from '../../words/words.tsx';
import { useRuleWords } from '../words/words.ts';

type Group = Pick<BacktestReport['groups'][number], 'by' | 'key'>;

/** What people call a group of past cases. */
export function useGroupName(): (group: Group) => string {
  const { words } = useSpeech();
  const { impact, editor } = useRuleWords();
  const categoryLabel = useCategoryLabel();
  const remedyLabel = useRemedyLabel();
  const { data: teams = [] } = useTeams();
  return ({ by, key }) => {
    if (key === 'unknown') return impact.nobodyKnows;
    if (by === 'category') return categoryLabel(key);
    if (by === 'team') return teams.find(({ id }) => id === key)?.name ?? key;
    if (by === 'remedy') return remedyLabel(key);
    if (by === 'channel') return wordOf(words.values.channels, key);
    if (by === 'vulnerable') return key === 'true' ? editor.yes : editor.no;
    return key;
  };
}
