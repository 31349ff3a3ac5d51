import fc from 'fast-check';
import type { CalendarId } from '../../kernel/index.ts';
import { addBusinessSeconds, isOpen, nextOpening, openMillisecondsBetween, subtractBusinessSeconds } from './business-spans.ts';
import { type BusinessTime, businessTimeOf } from './business-time.ts';
import { type Calendar, type Interval, minutesOf, type Weekday, weekdays } from './calendar.ts';
import { checkedCalendar } from './calendar-faults.ts';

const minute = 60_000;
const windowDays = 5;

// Each zone with the eve of both its changes of the clocks in 2026: north, south, half-hour offset, and a change by half an hour.
const changes = [
  ['America/New_York', '2026-03-07'],
  ['America/New_York', '2026-10-31'],
  ['Australia/Sydney', '2026-04-04'],
  ['Australia/Sydney', '2026-10-03'],
  ['America/St_Johns', '2026-03-07'],
  ['America/St_Johns', '2026-10-31'],
  ['Australia/Lord_Howe', '2026-04-04'],
  ['Australia/Lord_Howe', '2026-10-03'],
] as const;

/** Local date and minute of every minute of the window, as the platform's own formatter tells them. */
type LocalMinute = { readonly date: string; readonly weekday: Weekday; readonly minutes: number };

const localMinutes = (zone: string, from: number): LocalMinute[] => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return Array.from({ length: windowDays * 1440 }, (_, index) => {
    const [date = '', clock = ''] = format.format(from + index * minute).split(', ');
    const weekday = weekdays[(new Date(date).getUTCDay() + 6) % 7] ?? 'monday';
    return { date, weekday, minutes: minutesOf(clock) };
  });
};

/** The definition walked minute by minute: a day's interval reaches from its first opening minute to its last closing one. */
const openByTheMinute = ({ weekly, exceptions }: Calendar, local: readonly LocalMinute[]): boolean[] => {
  const open = local.map(() => false);
  for (const date of new Set(local.map((each) => each.date))) {
    const first = local.findIndex((each) => each.date === date);
    const last = local.findLastIndex((each) => each.date === date);
    const weekday = local[first]?.weekday ?? 'monday';
    for (const { opens, closes } of exceptions.find((each) => each.date === date)?.intervals ?? weekly[weekday]) {
      const reached = (wanted: number) => (each: LocalMinute, index: number) =>
        index > last || (index >= first && index <= last && each.minutes >= wanted);
      const starts = local.findIndex(reached(minutesOf(opens)));
      const exactly = local.findLastIndex((each) => each.date === date && each.minutes === minutesOf(closes));
      const before = local.findLastIndex((each) => each.date === date && each.minutes < minutesOf(closes));
      open.fill(true, starts, Math.max(starts, exactly >= 0 ? exactly : before + 1));
    }
  }
  return open;
};

const intervalsOf = fc
  .uniqueArray(
    fc.integer({ min: 0, max: 96 }).map((quarter) => quarter * 15),
    { maxLength: 6 },
  )
  .map((cuts): Interval[] => {
    const inOrder = cuts.toSorted((a, b) => a - b).slice(0, cuts.length - (cuts.length % 2));
    return inOrder.flatMap((opens, index) =>
      index % 2 ? [] : [{ opens: clockOf(opens), closes: clockOf(inOrder[index + 1] ?? 1440) }],
    );
  });
const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const worlds = changes.map(([zone, date]) => {
  const from = new Date(`${date}T00:00:00Z`).getTime() - 1440 * minute;
  return { zone, date, from, local: localMinutes(zone, from) };
});

const scenario = fc
  .record({
    world: fc.constantFrom(...worlds),
    days: fc.array(intervalsOf, { minLength: 7, maxLength: 7 }),
    exception: fc.option(intervalsOf, { nil: null }),
  })
  .map(
    ({
      world,
      days: [monday = [], tuesday = [], wednesday = [], thursday = [], friday = [], saturday = [], sunday = []],
      exception,
    }) => {
      const weekly = { monday, tuesday, wednesday, thursday, friday, saturday, sunday };
      const exceptions = exception ? [{ date: world.date, intervals: exception }] : [];
      const calendar: Calendar = { id: 'calendar' as CalendarId, version: 1, zone: world.zone, weekly, exceptions };
      return { ...world, calendar };
    },
  )
  .filter(({ calendar }) => weekdays.some((day) => calendar.weekly[day].length > 0))
  .map(({ calendar, ...world }) => ({ ...world, calendar, time: businessTimeOf(checkedCalendar(calendar)) }));

const inWindow = fc.integer({ min: 1440, max: (windowDays - 1) * 1440 });
const seconds = fc.integer({ min: 0, max: 40_000 });
const instant = fc.integer({ min: 0, max: windowDays * 86_400 });
/** Business time in seconds. */
const between = (time: BusinessTime, from: Date, to: Date): number =>
  openMillisecondsBetween(time, from.getTime(), to.getTime()) / 1000;
const later = (from: number, secondsLater: number): Date => new Date(from + secondsLater * 1000);

describe('business time on any calendar, across both changes of the clocks', () => {
  it('is what counting by the minute gives', () => {
    fc.assert(
      fc.property(scenario, inWindow, inWindow, ({ calendar, time, from, local }, one, other) => {
        const open = openByTheMinute(calendar, local);
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const counted = open.slice(start, end).filter(Boolean).length;
        const at = (index: number): Date => new Date(from + index * minute);
        expect(between(time, at(start), at(end))).toBe(counted * 60);
        expect(isOpen(time, at(start))).toBe(open[start]);
        if (counted === 0) return;
        const lastCounted = open.lastIndexOf(true, end - 1);
        expect(addBusinessSeconds(time, at(start), counted * 60)).toEqual(at(lastCounted + 1));
      }),
      { numRuns: 60 },
    );
  });

  it('added and then measured is what was added', () => {
    fc.assert(
      fc.property(scenario, instant, seconds, ({ time, from }, start, amount) => {
        const begun = later(from, start);
        const due = addBusinessSeconds(time, begun, amount);
        expect(between(time, begun, due)).toBe(amount);
        expect(due >= begun).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('subtracted and then measured is what was subtracted', () => {
    fc.assert(
      fc.property(scenario, instant, seconds, ({ time, from }, end, amount) => {
        const start = subtractBusinessSeconds(time, later(from, end), amount);
        expect(between(time, start, later(from, end))).toBe(amount);
      }),
      { numRuns: 40 },
    );
  });

  it('is due at the first instant by which enough has passed', () => {
    fc.assert(
      fc.property(scenario, instant, seconds, ({ time, from }, start, amount) => {
        fc.pre(amount > 0);
        const due = addBusinessSeconds(time, later(from, start), amount);
        expect(between(time, later(from, start), new Date(due.getTime() - 1000))).toBe(amount - 1);
      }),
      { numRuns: 40 },
    );
  });

  it('never makes more time due sooner, nor a later start', () => {
    fc.assert(
      fc.property(scenario, instant, instant, seconds, seconds, ({ time, from }, start, wait, amount, more) => {
        const due = addBusinessSeconds(time, later(from, start), amount);
        expect(addBusinessSeconds(time, later(from, start), amount + more) >= due).toBe(true);
        expect(addBusinessSeconds(time, later(from, start + wait), amount) >= due).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('adds up over any split', () => {
    fc.assert(
      fc.property(scenario, instant, instant, instant, ({ time, from }, a, b, c) => {
        const open = (start: number, end: number): number => between(time, later(from, start), later(from, end));
        expect(open(a, b) + open(b, c)).toBe(open(a, c));
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on what was asked before', () => {
    fc.assert(
      fc.property(scenario, instant, seconds, ({ calendar, time, from }, start, amount) => {
        nextOpening(time, later(from, -800 * 86_400));
        addBusinessSeconds(time, later(from, start), amount + 40_000);
        expect(addBusinessSeconds(time, later(from, start), amount)).toEqual(
          addBusinessSeconds(businessTimeOf(calendar), later(from, start), amount),
        );
      }),
      { numRuns: 10 },
    );
  });
});
