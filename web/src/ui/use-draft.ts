import { useEffect, useState } from 'react';

const prefix = 'firsthand.draft.';

/**
 * A value that survives a reload, a sign-in and a crash of the tab, and ends with it: drafts hold what customers say, so they
 * stay in the tab's own storage.
 */
export function useDraft<Value>(name: string, empty: Value): [Value, (value: Value) => void, () => void] {
  const place = prefix + name;
  const [value, setValue] = useState<Value>(() => read(place, empty));
  useEffect(() => {
    if (value === empty) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(value));
  }, [place, value, empty]);
  return [value, setValue, () => setValue(empty)];
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
