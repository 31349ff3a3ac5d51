import type { QueueItem } from '../../api/views.ts';
import { midnightAfter, type Zone } from '../../words/zone.ts';

export const queueGroups = ['safety', 'shutOff', 'overdue', 'nextHour', 'today', 'tomorrow', 'later', 'paused'] as const;
export type QueueGroup = (typeof queueGroups)[number];

const hourMs = 3_600_000;

/**
 * Where a row stands in the list. The server orders by band, then by what is due first, so the groups come in this order;
 * "paused" are those without a running deadline.
 */
export function groupOf(
  { queueBand, nextDueAt }: Pick<QueueItem, 'queueBand' | 'nextDueAt'>,
  now: number,
  zone: Zone,
): QueueGroup {
  if (queueBand === 0) return 'safety';
  if (queueBand === 1) return 'shutOff';
  if (nextDueAt === null) return 'paused';
  const due = Date.parse(nextDueAt);
  if (due <= now) return 'overdue';
  if (due <= now + hourMs) return 'nextHour';
  if (due < midnightAfter(now, 1, zone)) return 'today';
  return due < midnightAfter(now, 2, zone) ? 'tomorrow' : 'later';
}

/** The rows in the groups that have any, order kept. */
export const inGroups = (
  items: readonly QueueItem[],
  now: number,
  zone: Zone,
): readonly { readonly group: QueueGroup; readonly items: readonly QueueItem[] }[] =>
  queueGroups
    .map((group) => ({ group, items: items.filter((item) => groupOf(item, now, zone) === group) }))
    .filter((found) => found.items.length > 0);
