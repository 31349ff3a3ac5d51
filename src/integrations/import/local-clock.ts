import { Temporal } from 'temporal-polyfill';

/** When a clock of a zone shows a local time: once, twice (clocks went back) or never (they went forward; `gapEnds` is when). */
export type LocalReading =
  | { readonly kind: 'once'; readonly at: number }
  | { readonly kind: 'twice'; readonly first: number; readonly second: number }
  | { readonly kind: 'never'; readonly gapEnds: number };

const day = 86_400_000;

/**
 * Turns local times of an IANA zone, given as the milliseconds UTC would show them with, into instants. The offset of a day without a change of the
 * clocks is found once: a log has many rows a day. Throws RangeError on an unknown zone.
 */
export const localClock = (zone: string): ((local: number) => LocalReading) => {
  const offsets = new Map<number, number | null>();
  const offsetOf = (dayNumber: number): number | null => {
    const known = offsets.get(dayNumber);
    if (known !== undefined) return known;
    const offset = steadyOffset(dayNumber, zone);
    offsets.set(dayNumber, offset);
    return offset;
  };
  offsetOf(0);
  return (local) => {
    const offset = offsetOf(Math.floor(local / day));
    return offset === null ? readExactly(local, zone) : { kind: 'once', at: local - offset };
  };
};

/** The offset in milliseconds that holds from one midnight to the next, null when it changes in between. */
const steadyOffset = (dayNumber: number, zone: string): number | null => {
  const start = plain(dayNumber * day)
    .toPlainDate()
    .toZonedDateTime(zone);
  const end = start.add({ days: 1 }).startOfDay();
  const isSteady = start.hoursInDay === 24 && start.offsetNanoseconds === end.offsetNanoseconds;
  return isSteady ? start.offsetNanoseconds / 1_000_000 : null;
};

const readExactly = (local: number, zone: string): LocalReading => {
  const [first, second] = [
    plain(local).toZonedDateTime(zone, { disambiguation: 'earlier' }),
    plain(local).toZonedDateTime(zone, { disambiguation: 'later' }),
  ];
  if (first.epochMilliseconds === second.epochMilliseconds) return { kind: 'once', at: first.epochMilliseconds };
  if (first.toPlainDateTime().equals(plain(local)))
    return { kind: 'twice', first: first.epochMilliseconds, second: second.epochMilliseconds };
  const change = first.getTimeZoneTransition('next') ?? second;
  return { kind: 'never', gapEnds: change.epochMilliseconds };
};

const plain = (local: number): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO('UTC').toPlainDateTime();
