import { type Asked, behindAddress } from './behind-address.ts';
import { figureFilterFrom, narrowedTo } from './figure-filter.ts';
import type { ReportFilter } from './time-filter.ts';

/** The complaints behind a number of the times to resolution: of the group of this key, of all groups where it is null. */
export function behindTimes({ by, ...only }: ReportFilter, group: string | null, asked: Asked): string | null {
  const dimensions = by === 'none' || group === null ? [] : [by];
  const filter = { ...figureFilterFrom(new URLSearchParams()), ...only, by: dimensions };
  const narrowed = narrowedTo(filter, { key: group === null ? [] : [group] });
  return narrowed && behindAddress('customer-time-to-resolution', narrowed, asked);
}
