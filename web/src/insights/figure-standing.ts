import type { Figure } from '../api/views.ts';
import { useSpeech } from '../words/words.tsx';
import { useStillToCount } from './still-to-count.tsx';

/** Below this a difference is hardly chance, as is usual. */
const hardlyChance = 0.05;

/** Whether the groups differ in speed, in words; null where that was not asked. */
export function useComparison({ comparison }: Pick<Figure, 'comparison'>): string | null {
  const { words, format } = useSpeech();
  if (!comparison) return null;
  const { p } = comparison;
  const shown = p < 0.001 ? `< ${format.number(0.001, 3)}` : `= ${format.number(p, 3)}`;
  return p < hardlyChance ? words.figures.differ(shown) : words.figures.sameAsChance(shown);
}

/** What an answer stands on: whom it is about, how many, and until when it may change. */
export function useStanding({ cohort, n, by, definition, provisionalUntil, stillToCount }: Figure): string {
  const { words, format } = useSpeech();
  const { figures, insights } = words;
  const counting = useStillToCount(stillToCount);
  return [
    figures.cohort(cohort.from, cohort.to, cohort.zone),
    figures.n(n),
    by.includes('month') ? figures.months[monthOf(definition.name)] : '',
    provisionalUntil === null ? '' : insights.provisional(format.moment(new Date(provisionalUntil))),
    counting ?? '',
    figures.limits,
  ]
    .filter((text) => text !== '')
    .join(' ');
}

type Month = 'received' | 'resolved' | 'began' | 'decided' | 'reviewed' | 'asked' | 'surveyed';

const monthsOf: Readonly<Record<string, Month>> = {
  throughput: 'resolved',
  'on-time': 'began',
  'promise-kept': 'began',
  'approved-unchanged': 'decided',
  'overturn-rate': 'reviewed',
  'authority-wait': 'asked',
  'not-permitted': 'asked',
  satisfaction: 'surveyed',
  'problem-solved': 'surveyed',
  'told-others': 'surveyed',
};

/** By which date a complaint, deadline or question belongs to a month. */
const monthOf = (name: string): Month => monthsOf[name] ?? 'received';
