import type { ImportedEvent } from '../complaints/index.ts';
import type { Handled, Solved, Told } from '../surveys/index.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Of a hundred who are asked. */
const answering = 38;

type Ended = { readonly number: number; readonly resolvedAt: Date; readonly receivedAt: Date };

/**
 * What the customer of an invented complaint was asked a day after it was solved, and what some of them say: the longer it took, the worse. Made
 * up like the complaint itself, always the same for the same complaint, and without a word of a customer.
 */
export function inventedSurvey({ number, receivedAt, resolvedAt }: Ended): readonly ImportedEvent[] {
  const askedAt = new Date(resolvedAt.getTime() + day);
  const asked = { type: 'survey.asked', at: askedAt, payload: {} };
  if (drawn(number, 'answers') >= answering) return [asked];
  const answeredAt = new Date(askedAt.getTime() + hour + (drawn(number, 'when') / 100) * 6 * day);
  const handled = handledAfter((resolvedAt.getTime() - receivedAt.getTime()) / day, drawn(number, 'mood'));
  const payload = { handled, solved: solvedOf(handled, drawn(number, 'solved')), told: toldOf(handled, drawn(number, 'told')) };
  return [asked, { type: 'survey.answered', at: answeredAt, payload: { ...payload, reopened: false } }];
}

/** A day costs about a tenth of the good will, a week most of it. */
const handledAfter = (days: number, mood: number): Handled => {
  const will = 100 - Math.min(70, days * 10) - (mood * mood) / 120;
  return will > 75 ? 5 : will > 50 ? 4 : will > 30 ? 3 : will > 10 ? 2 : 1;
};

const solvedOf = (handled: Handled, luck: number): Solved =>
  luck < handled * 20 - 5 ? 'yes' : luck < handled * 20 + 15 ? 'partly' : 'no';

/** A third says nothing of it; most have told nobody. */
const toldOf = (handled: Handled, luck: number): Told | null => {
  if (luck < 33) return null;
  if (luck < 75) return 'nobody';
  return handled >= 4 ? 'good' : 'bad';
};

/** From 0 to 99, by the number of the complaint and what is drawn for; FNV-1a (Fowler, Noll, Vo), 32 bits, with its words mixed once more. */
const drawn = (number: number, what: string): number => {
  let hash = 0x811c9dc5;
  for (const character of `${number} ${what}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % 100;
};
