/** An IANA zone; undefined is the machine's own. */
export type Zone = string | undefined;

const dayMs = 86_400_000;
const momentForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
const clocks = new Map<Zone, Intl.DateTimeFormat>();

/** What clocks in the zone show at an instant, to the minute, as a `datetime-local` field wants it: "2026-11-23T09:00". */
export function localMoment(instant: Date, zone: Zone): string {
  const part = Object.fromEntries(
    clockOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}`;
}

/**
 * The instant at which clocks in the zone show a local time, as ISO text; empty or nonsense stays empty. A time that comes twice
 * is its first one; a time that is skipped counts from before the change, as browsers do it.
 */
export function instantOf(local: string, zone: Zone): string {
  const shown = local.slice(0, 16);
  const asUtc = momentForm.test(shown) ? Date.parse(`${shown}:00Z`) : Number.NaN;
  if (Number.isNaN(asUtc)) return '';
  const offsets = [asUtc - dayMs, asUtc + dayMs].map((near) => offsetAt(near, zone));
  const candidates = offsets.map((offset) => asUtc - offset).toSorted((a, b) => a - b);
  const found = candidates.find((candidate) => localMoment(new Date(candidate), zone) === shown);
  return new Date(found ?? asUtc - (offsets[0] ?? 0)).toISOString();
}

/** The instant at which the day begins that comes `days` after the one of `instant`. */
export function midnightAfter(instant: number, days: number, zone: Zone): number {
  const today = Date.parse(`${localMoment(new Date(instant), zone).slice(0, 10)}T00:00:00Z`);
  return Date.parse(instantOf(new Date(today + days * dayMs).toISOString(), zone));
}

/** How far the zone's clocks are ahead of UTC, in milliseconds. */
const offsetAt = (instant: number, zone: Zone): number =>
  Date.parse(`${localMoment(new Date(instant), zone)}:00Z`) - Math.floor(instant / 60_000) * 60_000;

function clockOf(zone: Zone): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(zone, clock);
  return clock;
}
