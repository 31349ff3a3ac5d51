import { useEffect, useState } from 'react';

const prefix = 'firsthand.draft.';

/**
 * A value that survives a reload, a sign-in and a crash of the tab, and ends with it: drafts hold what customers say, so they
 * stay in the tab's own storage. Each name has its own; clearing one also holds when the form is no longer on the screen.
 */
export function useDraft<Value>(name: string, empty: Value): [Value, (value: Value) => void, () => void] {
  const place = prefix + name;
  const [kept, setKept] = useState(() => ({ place, value: read(place, empty) }));
  const current = kept.place === place ? kept : { place, value: read(place, empty) };
  if (current !== kept) setKept(current);
  useEffect(() => {
    if (current.value === empty) sessionStorage.removeItem(current.place);
    else sessionStorage.setItem(current.place, JSON.stringify(current.value));
  }, [current, empty]);
  const clear = (): void => {
    sessionStorage.removeItem(place);
    setKept((before) => (before.place === place ? { place, value: empty } : before));
  };
  return [current.value, (value) => setKept({ place, value }), clear];
}

/** Begins a draft for a form that is not on the screen yet; one that was begun stays as it is. */
export function beginDraft(name: string, value: string): void {
  const place = prefix + name;
  if (value !== '' && sessionStorage.getItem(place) === null) sessionStorage.setItem(place, JSON.stringify(value));
}

/** Forgets the drafts whose names begin so: those of a person begin with their id. */
export function forgetDrafts(beginning: string): void {
  for (const place of Object.keys(sessionStorage)) {
    if (place.startsWith(prefix + beginning)) sessionStorage.removeItem(place);
  }
}

function read<Value>(place: string, empty: Value): Value {
  const kept = sessionStorage.getItem(place);
  if (kept === null) return empty;
  try {
    const value: unknown = JSON.parse(kept);
    if (typeof value !== typeof empty || value === null) return empty;
    return typeof value === 'object' ? { ...empty, ...value } : (value as Value);
  } catch {
    return empty;
  }
}
