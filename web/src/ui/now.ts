import { useSyncExternalStore } from 'react';

const everyMs = 20_000;
const listeners = new Set<() => void>();
let now = floorToMinute();
let timer: ReturnType<typeof setInterval> | null = null;

/** The present to the minute; whoever uses it is drawn anew when the minute changes. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now);

function subscribe(listener: () => void): () => void {
  tick();
  listeners.add(listener);
  timer ??= setInterval(tick, everyMs);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  };
}

function tick(): void {
  const present = floorToMinute();
  if (present === now) return;
  now = present;
  listeners.forEach((listener) => listener());
}

function floorToMinute(): number {
  return Math.floor(Date.now() / 60_000) * 60_000;
}
