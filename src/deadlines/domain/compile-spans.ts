import { type Calendar, type Interval, minutesOf, weekOn } from './calendar.ts';
import { closingInstant, type LocalDay, localDays, openingInstant } from './local-time.ts';

/**
 * A calendar over whole local years, ready for binary search. Instants are epoch milliseconds, spans half-open, merged and ascending;
 * `openBefore[i]` is the open time of all spans before the i-th. `workingDays` holds indexes into `dates` and `dayStarts`,
 * `workingDayEnds` the closing time of each.
 */
export type Spans = {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly from: number;
  readonly to: number;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly openBefore: Float64Array;
  readonly open: number;
  readonly dates: readonly string[];
  readonly dayStarts: Float64Array;
  readonly workingDays: Float64Array;
  readonly workingDayEnds: Float64Array;
};

type Span = { readonly start: number; readonly end: number };

/** Business time is the union of the local intervals mapped to UTC. */
export const compileSpans = (calendar: Calendar, firstYear: number, lastYear: number): Spans => {
  const days = localDays(calendar.zone, firstYear, lastYear);
  const spansByDay = spansOfDays(calendar, days);
  const workingDays = spansByDay.flatMap((spans, index) => (spans.length > 0 ? [index] : []));
  const spans = union(spansByDay.flat());
  const { openBefore, open } = prefixSums(spans);
  return {
    firstYear,
    lastYear,
    from: days[0]?.start ?? Number.NaN,
    to: days.at(-1)?.start ?? Number.NaN,
    starts: Float64Array.from(spans, ({ start }) => start),
    ends: Float64Array.from(spans, ({ end }) => end),
    openBefore,
    open,
    dates: days.map(({ date }) => date),
    dayStarts: Float64Array.from(days, ({ start }) => start),
    workingDays: Float64Array.from(workingDays),
    workingDayEnds: Float64Array.from(workingDays, (day) => spansByDay[day]?.at(-1)?.end ?? Number.NaN),
  };
};

const spansOfDays = (calendar: Calendar, days: readonly LocalDay[]): Span[][] => {
  const exceptions = new Map(calendar.exceptions.map(({ date, intervals }) => [date, intervals]));
  return days.slice(0, -1).map((day, index) => {
    const intervals = exceptions.get(day.date) ?? weekOn(calendar, day.date)[day.weekday];
    const spans = intervals.map(hasNoClockChange(days, index) ? ordinary(day) : exact(calendar.zone, day));
    return spans.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start);
  });
};

const dayMilliseconds = 86_400_000;

// Two days of 24 hours, the second so that the midnight between them is no ambiguous one, need no asking of the zone.
const hasNoClockChange = (days: readonly LocalDay[], index: number): boolean => {
  const [today, tomorrow, dayAfter] = [days[index], days[index + 1], days[index + 2]];
  if (!today || !tomorrow || !dayAfter) return false;
  return tomorrow.start - today.start === dayMilliseconds && dayAfter.start - tomorrow.start === dayMilliseconds;
};

const ordinary =
  ({ start }: LocalDay) =>
  ({ opens, closes }: Interval): Span => ({ start: start + minutesOf(opens) * 60_000, end: start + minutesOf(closes) * 60_000 });

const exact =
  (zone: string, { date }: LocalDay) =>
  ({ opens, closes }: Interval): Span => ({
    start: openingInstant(zone, date, minutesOf(opens)),
    end: closingInstant(zone, date, minutesOf(closes)),
  });

const union = (spans: readonly Span[]): Span[] => {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
};

const prefixSums = (spans: readonly Span[]): { openBefore: Float64Array; open: number } => {
  const openBefore = new Float64Array(spans.length);
  let open = 0;
  spans.forEach(({ start, end }, index) => {
    openBefore[index] = open;
    open += end - start;
  });
  return { openBefore, open };
};
