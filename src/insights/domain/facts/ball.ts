import type { FactEvent } from './fact-event.ts';
import { heldBy, piecesOf } from './held.ts';
import { whereabouts } from './stays.ts';
import type { Place } from './time-spent.ts';

/** A stretch of a complaint's life: where it was, and whose it was then (an id of the owner; null for nobody). */
export type Ball = { readonly place: Place; readonly holderId: string | null; readonly from: Date; readonly to: Date };

/** Every stretch from the receipt to `until`, one after the other without gaps; a new owner begins a new one. After a resolution that held there is none. */
export const ballOf = (receivedAt: Date, events: readonly FactEvent[], until: Date): readonly Ball[] => {
  const { stays, place, since } = whereabouts(receivedAt, events);
  const isOver = place === 'reopened';
  const all = isOver || since >= until ? stays : [...stays, { place, from: since, to: until }];
  const owners = heldBy('ownerId', receivedAt, events);
  return all.flatMap((stay) =>
    piecesOf(owners, stay.from, stay.to).map(({ id, from, to }) => ({ place: stay.place, holderId: id, from, to })),
  );
};
