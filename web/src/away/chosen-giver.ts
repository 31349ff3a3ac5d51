import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
/** Among the drafts of the person, so that it ends with the tab and with their signing out. */
const placeOf = (personId: string): string => `firsthand.draft.${personId}.in-place-of`;

/** In whose place this person decides, the same on every part of the screen; empty is as themselves. */
export function useChosenGiver(personId: string): [string, (giverId: string) => void] {
  const place = placeOf(personId);
  const chosen = useSyncExternalStore(subscribe, () => sessionStorage.getItem(place) ?? '');
  const choose = (giverId: string): void => {
    if (giverId === '') sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, giverId);
    for (const tell of listeners) tell();
  };
  return [chosen, choose];
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
