import type { ComplaintState } from '../../../complaints/index.ts';
import { type Held, piecesOf } from './held.ts';

/** Who had the complaint, in whole seconds. */
export type TimeSpent = {
  /** Nobody responsible yet. */
  readonly queue: number;
  readonly frontline: number;
  /** Somebody with more authority had to decide. */
  readonly authority: number;
  readonly field: number;
  readonly customer: number;
  readonly thirdParty: number;
  /** Resolved, and then it was not. */
  readonly reopened: number;
  /** In a log of another system, which does not say with whom. */
  readonly unrecorded: number;
};

export const places = ['queue', 'frontline', 'authority', 'field', 'customer', 'thirdParty', 'reopened', 'unrecorded'] as const;
export type Place = keyof TimeSpent;

export const noTime: TimeSpent = {
  queue: 0,
  frontline: 0,
  authority: 0,
  field: 0,
  customer: 0,
  thirdParty: 0,
  reopened: 0,
  unrecorded: 0,
};

/** A stretch of a complaint's life in one place. */
export type Stay = { readonly place: Place; readonly from: Date; readonly to: Date };

/** An open complaint that nobody owns is in a queue, whatever its state is called. */
export const placeOf = (state: ComplaintState, hasOwner: boolean): Place =>
  state === 'OPEN' && !hasOwner ? 'queue' : placeOfState[state];

const placeOfState: Readonly<Record<ComplaintState, Place>> = {
  NEW: 'queue',
  OPEN: 'frontline',
  AWAITING_FIELD: 'field',
  AWAITING_CUSTOMER: 'customer',
  AWAITING_THIRD_PARTY: 'thirdParty',
  AWAITING_DECISION: 'authority',
  RESOLVED: 'reopened',
  CLOSED: 'reopened',
  VOID: 'queue',
};

/** Seconds of each place; counted between whole seconds since receipt, so that they add up to the whole time exactly. */
export const timeSpent = (receivedAt: Date, stays: readonly Stay[]): TimeSpent => {
  const second = (at: Date): number => Math.floor((at.getTime() - receivedAt.getTime()) / 1000);
  const spent: Record<Place, number> = { ...noTime };
  for (const { place, from, to } of stays) spent[place] += second(to) - second(from);
  return spent;
};

const ours: readonly Place[] = ['queue', 'frontline', 'authority', 'field'];

/** We have the ball there. */
export const isOurs = (place: Place): boolean => ours.includes(place);

/** Exact business time in `[from, to)` by the calendar that this team worked by then; the house's for nobody. */
export type BusinessMilliseconds = (teamId: string | null, from: Date, to: Date) => number;

/**
 * Business seconds of the stays in which we had the ball, each piece by the calendar of the team that had the complaint then. Null when part of
 * the time was in a log that does not tell pauses from work.
 */
export const ourTime = (stays: readonly Stay[], teams: readonly Held[], business: BusinessMilliseconds): number | null => {
  if (stays.some(({ place }) => place === 'unrecorded')) return null;
  return stays
    .filter(({ place }) => isOurs(place))
    .map((stay) => piecesOf(teams, stay.from, stay.to).reduce((sum, { id, from, to }) => sum + business(id, from, to), 0))
    .reduce((sum, milliseconds) => sum + Math.floor(milliseconds / 1000), 0);
};
