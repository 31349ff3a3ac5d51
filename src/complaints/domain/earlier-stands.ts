import type { PersonId } from '../../kernel/index.ts';
import type { Complaint } from './complaint.ts';
import type { SayingEvent } from './said-days.ts';

/** What is said of a complaint that rules go by and somebody can say otherwise afterwards; days are local, `YYYY-MM-DD`. */
export type Stand = Pick<Complaint, 'category' | 'eventOn' | 'billOn'>;

/** What it once said together, and who said otherwise or merged the complaint that said it into this one, and when. */
export type EarlierStand = Stand & { readonly changedBy: PersonId | null; readonly changedAt: Date };

/**
 * Every other category with its days that a complaint, or one merged into it, really had; the latest first, each once. `journals` holds the
 * events of each of these complaints in their order.
 */
export function earlierStands(journals: readonly (readonly SayingEvent[])[], now: Stand): readonly EarlierStand[] {
  const left = journals.flatMap((events) => standsLeft(events).toReversed());
  const others = new Map<string, EarlierStand>();
  for (const stand of left.toSorted((one, other) => other.changedAt.getTime() - one.changedAt.getTime())) {
    const key = keyOf(stand);
    if (key !== keyOf(now) && !others.has(key)) others.set(key, stand);
  }
  return [...others.values()];
}

function standsLeft(events: readonly SayingEvent[]): readonly EarlierStand[] {
  const left: EarlierStand[] = [];
  let stand: Stand | null = null;
  for (const { type, actorId, recordedAt, payload } of events) {
    const next: Stand | null = standAfter(stand, payload['set'] as Partial<Stand> | undefined);
    const isLeft = type === 'complaint.merged-away' || (next && stand && keyOf(next) !== keyOf(stand));
    if (stand && isLeft) left.push({ ...stand, changedBy: actorId as PersonId | null, changedAt: recordedAt });
    stand = next;
  }
  return left;
}

/** Null before a category is known; a journal from before days could be said names none. */
function standAfter(before: Stand | null, set: Partial<Stand> = {}): Stand | null {
  const { category = before?.category, eventOn = before?.eventOn ?? null, billOn = before?.billOn ?? null } = set;
  return category === undefined ? null : { category, eventOn, billOn };
}

const keyOf = ({ category, eventOn, billOn }: Stand): string => [category, eventOn ?? '', billOn ?? ''].join(' ');
