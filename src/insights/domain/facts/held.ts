import { type FactEvent, movedAt } from './fact-event.ts';

/** Whose a complaint was from when to when: the id of its owner or team, null for nobody; the last one has no end. */
export type Held = { readonly id: string | null; readonly from: Date; readonly to: Date | null };

/** One after the other without gaps; nobody's before the first. */
export const heldBy = (whose: 'ownerId' | 'teamId', receivedAt: Date, events: readonly FactEvent[]): readonly Held[] => {
  const held: Held[] = [{ id: null, from: receivedAt, to: null }];
  for (const event of events) {
    const [last, id, moved] = [held.at(-1), event.set[whose], movedAt(event)];
    if (!last || id === undefined || id === last.id) continue;
    const at = moved < last.from ? last.from : moved;
    held[held.length - 1] = { ...last, to: at };
    held.push({ id, from: at, to: null });
  }
  return held;
};

/** The pieces of `[from, to)` by whose they were. */
export const piecesOf = (held: readonly Held[], from: Date, to: Date): readonly { id: string | null; from: Date; to: Date }[] =>
  held
    .map((each) => ({
      id: each.id,
      from: each.from > from ? each.from : from,
      to: each.to !== null && each.to < to ? each.to : to,
    }))
    .filter((piece) => piece.from < piece.to);
