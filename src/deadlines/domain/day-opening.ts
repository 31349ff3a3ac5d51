import { nextOpening } from './business-spans.ts';
import type { BusinessTime } from './business-time.ts';
import { valueAt } from './sorted-search.ts';

const day = 86_400_000;

/** When business begins on the local date `YYYY-MM-DD`; on one without business, the local midnight that begins it. */
export function openingOn(time: BusinessTime, date: string): Date {
  const noon = Date.parse(`${date}T12:00:00Z`);
  const { dates, dayStarts } = time.covering(noon - day, noon + 2 * day);
  const index = dates.indexOf(date);
  const midnight = new Date(valueAt(dayStarts, index));
  const opening = nextOpening(time, midnight);
  return opening.getTime() < valueAt(dayStarts, index + 1) ? opening : midnight;
}
