import type { TimelineItem } from '../../api/views.ts';
import type { Words } from '../../words/en.ts';

type Fields = Readonly<Record<string, unknown>>;
type Told = Pick<TimelineItem, 'type' | 'payload'>;

/** Why a grant waits for a lead's look where it is a day, with or without the category; null where it is the category alone. */
export function markedForDay({ type, payload }: Told, words: Words['days']): string | null {
  const said = type === 'decision.marked' ? daysMarked(payload) : [];
  if (said.length === 0) return null;
  const which = words.markedDays[said.length > 1 ? 'both' : said[0] === 'bill' ? 'bill' : 'event'];
  return payload['fromCategory'] === payload['toCategory'] ? words.marked(which) : words.markedWithCategory(which);
}

/** An event from before both were kept names one day at most. */
const daysMarked = ({ days, day }: Fields): readonly unknown[] =>
  Array.isArray(days) ? days.map((changed) => fieldsOf(changed)['day']) : typeof day === 'string' ? [day] : [];

/** What an event says of when it happened and of the bill's date: said, corrected, no longer said, or apart from the other complaint's. */
export function daysTold({ type, payload }: Told, words: Words['days'], inWords: (day: string) => string): readonly string[] {
  if (type === 'complaint.days-said') {
    const [set, from] = [fieldsOf(payload['set']), fieldsOf(payload['from'])];
    return (['eventOn', 'billOn'] as const).flatMap((name) => {
      const [now, before] = [set[name], from[name]];
      if (typeof now === 'string') return [`${words[name]}: ${inWords(now)}`];
      return now === null && typeof before === 'string' ? [words.cleared(words[name], inWords(before))] : [];
    });
  }
  if (type !== 'complaint.merged-in' || !Array.isArray(payload['daysApart'])) return [];
  const dayText = (day: unknown): string => (typeof day === 'string' ? inWords(day) : words.none);
  return payload['daysApart']
    .map(fieldsOf)
    .flatMap(({ day, kept, other }) =>
      day === 'event' || day === 'bill' ? [words.apart(words[day], dayText(kept), dayText(other))] : [],
    );
}

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
