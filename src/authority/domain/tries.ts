/** So many refusals of one remedy on one complaint are taken from one person within the window; after them they wait. */
export const freeTries = 10;
export const triesWindowSeconds = 600;

/**
 * Whole seconds until the next request is taken; 0 when it is taken now. Finding a limit by halving the amount takes more refusals
 * than that, and somebody who reads the panel needs none. `refusedAt` in the order of time.
 */
export function secondsToWait(refusedAt: readonly Date[], now: Date): number {
  const within = refusedAt.filter((at) => at.getTime() > now.getTime() - triesWindowSeconds * 1000);
  const first = within.at(-freeTries);
  if (!first) return 0;
  return Math.max(1, Math.ceil((first.getTime() - now.getTime()) / 1000) + triesWindowSeconds);
}
