import { type FactEvent, movedAt } from './fact-event.ts';
import { whereabouts } from './stays.ts';
import type { Place } from './time-spent.ts';

/** A stretch of a complaint's life: where it was, and whose it was then (an id of the owner; null for nobody). */
export type Ball = { readonly place: Place; readonly holderId: string | null; readonly from: Date; readonly to: Date };

/** Every stretch from the receipt to `until`, one after the other without gaps; a new owner begins a new one. After a resolution that held there is none. */
export const ballOf = (receivedAt: Date, events: readonly FactEvent[], until: Date): readonly Ball[] => {
  const { stays, place, since } = whereabouts(receivedAt, events);
  const isOver = place === 'reopened';
  const all = isOver || since >= until ? stays : [...stays, { place, from: since, to: until }];
  const owners = ownersOf(receivedAt, events);
  return all.flatMap((stay) =>
    owners
      .map(({ ownerId, from, to }) => ({
        place: stay.place,
        holderId: ownerId,
        from: from > stay.from ? from : stay.from,
        to: to !== null && to < stay.to ? to : stay.to,
      }))
      .filter(({ from, to }) => from < to),
  );
};

type Owned = { readonly ownerId: string | null; readonly from: Date; readonly to: Date | null };

/** Who owned it from when to when; nobody before the first. */
const ownersOf = (receivedAt: Date, events: readonly FactEvent[]): readonly Owned[] => {
  const owned: Owned[] = [{ ownerId: null, from: receivedAt, to: null }];
  for (const event of events) {
    const [at, { set }] = [movedAt(event), event];
    const last = owned.at(-1);
    if (!last || set.ownerId === undefined || set.ownerId === last.ownerId) continue;
    owned[owned.length - 1] = { ...last, to: at };
    owned.push({ ownerId: set.ownerId, from: at, to: null });
  }
  return owned;
};
