import type { MarkedDecision } from '../api/views.ts';
import type { Words } from '../words/en.ts';

type Changed = Pick<MarkedDecision, 'fromCategory' | 'toCategory' | 'days'>;
type Said = Pick<Words, 'marks' | 'days'>;
type InWords = { readonly category: (key: string) => string; readonly day: (on: string) => string };

/** What was changed before a grant, each in a sentence: the category, and each day that was said otherwise. */
export function markChanges(
  { fromCategory, toCategory, days: changed }: Changed,
  { marks, days }: Said,
  say: InWords,
): readonly string[] {
  const dayText = (on: string | null): string => (on === null ? days.none : say.day(on));
  return [
    ...(fromCategory === toCategory ? [] : [marks.was(marks.category, say.category(fromCategory), say.category(toCategory))]),
    ...changed.map(({ day, fromOn, toOn }) => marks.was(days.ofPolicy[day], dayText(fromOn), dayText(toOn))),
  ];
}
