import type { CounterWindow } from '../domain/counter.ts';
import { windowStart } from '../domain/window-start.ts';
import type { GivenOtherwise } from './by-holder.ts';

/** The places of the entries that a window holds, and where it begins. */
export type Reached = { readonly from: number; readonly to: number; readonly since: number; readonly firstDay: number };

const dayMs = 86_400_000;

/** What a window of this kind holds at a moment of a business day, among entries in the order of time. */
export function windowReached(window: CounterWindow): (entries: GivenOtherwise, at: number, day: number) => Reached {
  const start = startOf(window);
  return (entries, at, day) => {
    const { since, firstDay } = start(at, day);
    const from = Math.max(firstNotBelow(entries.at, since + 1), firstNotBelow(entries.day, firstDay));
    return { from, to: firstNotBelow(entries.at, at), since, firstDay };
  };
}

/** Windows of days begin alike for all cases of a day. */
function startOf(window: CounterWindow): (at: number, day: number) => { readonly since: number; readonly firstDay: number } {
  if (window === 'rolling-365-days') return (at) => ({ since: at - 365 * dayMs, firstDay: -Infinity });
  const known = new Map<number, number>();
  return (_, day) => {
    const midnight = new Date(day * dayMs);
    const firstDay =
      known.get(day) ?? Date.parse(windowStart(window, midnight, midnight.toISOString().slice(0, 10)).firstDay) / dayMs;
    known.set(day, firstDay);
    return { since: -Infinity, firstDay };
  };
}

/** How many of the ascending values are below `limit`. */
function firstNotBelow(values: Float64Array, limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
