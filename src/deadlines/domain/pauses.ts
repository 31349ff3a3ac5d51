import type { Pause } from './deadline.ts';

/** Nothing paused from `at` on: later pauses are dropped, a running one ends. */
export const cutAt = (pauses: readonly Pause[], at: Date): Pause[] =>
  pauses
    .filter(({ from }) => from < at)
    .map((pause) => (pause.to !== null && pause.to <= at ? pause : { ...pause, to: at, until: null }));

/** One more pause. Directly after one for the same reason it is the same pause going on; after another reason it leaves no gap. */
export const withPause = (pauses: readonly Pause[], pause: Pause): Pause[] => {
  const earlier = cutAt(pauses, pause.from);
  const last = earlier.at(-1);
  const goesOn = last?.reason === pause.reason && last.to?.getTime() === pause.from.getTime();
  return goesOn ? [...earlier.slice(0, -1), { ...pause, from: last.from }] : [...earlier, pause];
};
