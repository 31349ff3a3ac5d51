import type { CalendarId } from '../kernel/index.ts';
import { openMillisecondsBetween } from './domain/business-spans.ts';
import type { BusinessTime } from './domain/business-time.ts';
import { houseDaysOf, type HouseDays } from './house-days.ts';

/** From `since` (ISO) on a holder works by this version of a calendar; null gave them back to the house's. */
export type Holding = { readonly since: string; readonly calendar: { readonly id: CalendarId; readonly version: number } | null };
/** Of each holder that ever had a calendar of their own, from the first on. */
export type Holdings = Readonly<Record<string, readonly Holding[]>>;

/** The same with the calendar compiled. */
export type HeldTime = { readonly since: Date; readonly time: BusinessTime | null };

/** Whose hours ran when, answered from one reading: by the house's calendar before a holder had one of their own, and for everybody else. */
export type WorkingHours = {
  readonly house: HouseDays;
  /** Exact business time in `[from, to)`, each stretch by the calendar that the holder worked by then. */
  readonly businessMilliseconds: (holderId: string | null, from: Date, to: Date) => number;
  /** By which versions the hours of these holders are counted. */
  readonly holdingsOf: (holderIds: readonly string[]) => Holdings;
};

export const workingHoursOf = (house: BusinessTime, held: ReadonlyMap<string, readonly HeldTime[]>): WorkingHours => ({
  house: houseDaysOf(house),
  businessMilliseconds: (holderId, from, to) => {
    const own = held.get(holderId ?? '') ?? [];
    return [{ since: null, time: null }, ...own].reduce((sum, { since, time }, i) => {
      const [begin, end] = [later(from, since), earlier(to, own[i]?.since ?? null)];
      return begin < end ? sum + openMillisecondsBetween(time ?? house, begin.getTime(), end.getTime()) : sum;
    }, 0);
  },
  holdingsOf: (holderIds) =>
    Object.fromEntries(holderIds.flatMap((id) => (held.has(id) ? [[id, (held.get(id) ?? []).map(named)]] : []))),
});

const later = (at: Date, other: Date | null): Date => (other !== null && other > at ? other : at);
const earlier = (at: Date, other: Date | null): Date => (other !== null && other < at ? other : at);

const named = ({ since, time }: HeldTime): Holding => ({
  since: since.toISOString(),
  calendar: time && { id: time.calendar.id, version: time.calendar.version },
});
