import type { QueueBand, Safety } from './complaint.ts';

/** Before anything else. */
export const bandOfDanger: QueueBand = 0;

/** Safety first, then a shut-off within two working days (`shutOffSoonUntil`, a local date), then the rest. */
export function queueBandOf(
  { safety, disconnectOn }: { safety: Safety; disconnectOn: string | null },
  shutOffSoonUntil: string,
): QueueBand {
  if (safety === 'open') return bandOfDanger;
  return disconnectOn !== null && disconnectOn <= shutOffSoonUntil ? 1 : 2;
}
