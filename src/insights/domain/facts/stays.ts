import type { ComplaintState } from '../../../complaints/index.ts';
import { type FactEvent, movedAt } from './fact-event.ts';
import type { Held } from './held.ts';
import { isOurs, placeOf, type Place, type Stay } from './time-spent.ts';

/** Where a complaint was, from its receipt to the last event that moved it, and where it is since then. */
export type Whereabouts = { readonly stays: readonly Stay[]; readonly place: Place; readonly since: Date };

/** Walks the events; a stretch that was resolved counts as such only when a reopening followed, and ten seconds that were undone never did. */
export const whereabouts = (receivedAt: Date, events: readonly FactEvent[]): Whereabouts => {
  const stays: Stay[] = [];
  let place: Place = 'queue';
  let since = receivedAt;
  let [state, hasOwner]: [ComplaintState, boolean] = ['NEW', false];
  let isUnderway = false;
  for (const event of events) {
    const { type, set } = event;
    const isReached = type === 'complaint.question-reached';
    if (set.state === undefined && set.ownerId === undefined && !isReached) continue;
    state = set.state ?? state;
    if (set.state !== undefined || isReached) isUnderway = sendsQuestion(event);
    hasOwner = set.ownerId === undefined ? hasOwner : set.ownerId !== null;
    const at = movedAt(event);
    const to = at < since ? since : at;
    const next: Place = type === 'complaint.imported' ? placeOfImported(state) : placeOf(isUnderway ? 'OPEN' : state, hasOwner);
    if (next === place) continue;
    const was: Place =
      type === 'complaint.imported' ? 'unrecorded' : type === 'complaint.resolution-undone' ? 'frontline' : place;
    if (to > since) stays.push({ place: was, from: since, to });
    [place, since] = [next, to];
  }
  return { stays, place, since };
};

/** While it is with us it is counted up to when its team changed last: what follows goes by the hours of one team. */
export const countedStays = ({ stays, place, since }: Whereabouts, teams: readonly Held[]): Whereabouts => {
  const changedAt = teams.at(-1)?.from ?? since;
  if (!isOurs(place) || changedAt <= since) return { stays, place, since };
  return { stays: [...stays, { place, from: since, to: changedAt }], place, since: changedAt };
};

/** Until a question that is sent has reached the customer, we have the ball. */
const sendsQuestion = ({ type, payload }: FactEvent): boolean =>
  type === 'complaint.awaiting-customer' && payload['putBy'] === 'message';

const placeOfImported = (state: ComplaintState): Place =>
  state === 'RESOLVED' || state === 'CLOSED' ? 'reopened' : 'unrecorded';
