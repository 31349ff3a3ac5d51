const listeners = new Set<() => void>();

/** Calls back when the API says that nobody is signed in any more; answers how to stop listening. */
export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const tellSignedOut = (): void => listeners.forEach((listener) => listener());
