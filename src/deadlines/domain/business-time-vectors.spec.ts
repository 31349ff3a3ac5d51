import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CalendarId } from '../../kernel/index.ts';
import {
  addBusinessSeconds,
  isOpen,
  nextClosing,
  nextOpening,
  openMillisecondsBetween,
  subtractBusinessSeconds,
} from './business-spans.ts';
import { type BusinessTime, businessTimeOf } from './business-time.ts';
import { checkedCalendar } from './calendar-faults.ts';
import type { Interval } from './calendar.ts';
import { nthWorkingDayEnd, workingDaysBetween } from './working-days.ts';

type Pairs = readonly (readonly [opens: string, closes: string])[];
type Vector = {
  readonly id: string;
  readonly op:
    'add' | 'subtract' | 'between' | 'next_open' | 'prev_open' | 'next_close' | 'is_open' | 'add_days' | 'days_between';
  readonly calendar: number;
  readonly start: string;
  readonly end?: string;
  readonly seconds?: number;
  readonly days?: number;
  readonly inclusive?: boolean;
  readonly expected?: string | boolean;
  readonly expected_seconds?: number;
  readonly expected_units?: number;
  readonly unit_seconds?: number;
  readonly expected_days?: number;
};
type File = {
  readonly calendars: readonly {
    readonly tz: string;
    readonly week: Readonly<Record<string, Pairs>>;
    readonly holidays?: readonly string[];
    readonly special_hours?: Readonly<Record<string, Pairs>>;
  }[];
  readonly vectors: readonly Vector[];
};

const file = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../test/vectors/business-time.json'), 'utf8')) as File;
const intervals = (pairs: Pairs = []): Interval[] => pairs.map(([opens, closes]) => ({ opens, closes }));
const times = file.calendars.map(({ tz, week, holidays = [], special_hours: special = {} }) =>
  businessTimeOf(
    checkedCalendar({
      id: 'calendar' as CalendarId,
      version: 1,
      zone: tz,
      weekly: {
        monday: intervals(week['mon']),
        tuesday: intervals(week['tue']),
        wednesday: intervals(week['wed']),
        thursday: intervals(week['thu']),
        friday: intervals(week['fri']),
        saturday: intervals(week['sat']),
        sunday: intervals(week['sun']),
      },
      exceptions: [
        ...holidays.map((date) => ({ date, intervals: [] })),
        ...Object.entries(special).map(([date, pairs]) => ({ date, intervals: intervals(pairs) })),
      ],
    }),
  ),
);

type Answer = number | boolean | string | null;

const ask: Readonly<Record<Vector['op'], (vector: Vector, time: BusinessTime, start: Date) => Answer>> = {
  add: ({ seconds = 0 }, time, start) => addBusinessSeconds(time, start, seconds).toISOString(),
  subtract: ({ seconds = 0 }, time, start) => subtractBusinessSeconds(time, start, seconds).toISOString(),
  between: ({ end = '', unit_seconds: unit = 1 }, time, start) =>
    Math.trunc(openMillisecondsBetween(time, start.getTime(), Date.parse(end)) / 1000 / unit) + 0,
  next_open: (_, time, start) => nextOpening(time, start).toISOString(),
  prev_open: (_, time, start) => subtractBusinessSeconds(time, start, 0).toISOString(),
  next_close: (_, time, start) => nextClosing(time, start)?.toISOString() ?? null,
  is_open: (_, time, start) => isOpen(time, start),
  add_days: ({ days = 1 }, time, start) => nthWorkingDayEnd(time, start, days).toISOString(),
  days_between: ({ end = '', inclusive = false }, time, start) =>
    workingDaysBetween(time, new Date(start.getTime() - (inclusive ? 86_400_000 : 0)), new Date(end)),
};

const wanted = ({ expected, expected_seconds: seconds, expected_units: units, expected_days: days }: Vector): Answer =>
  typeof expected === 'string' ? new Date(expected).toISOString() : (expected ?? units ?? seconds ?? days ?? null);

/** Where those suites chose otherwise, with what we chose. */
const otherwise: Readonly<Record<string, string>> = {
  'working_hours-074': 'a local day of 25 hours has 25 of them',
  'php_business_time-041': 'nought seconds before an opening is the last moment of business before it',
  'moment_business_time-004': 'the closing instant is closed',
  'moment_business_time-074': 'the closing instant is closed',
  'working_hours-082': 'working days end at closing time',
  'working_hours-083': 'working days end at closing time',
  'working_hours-084': 'working days end at closing time',
  'working_hours-085': 'working days end at closing time',
  'working_hours-086': 'working days end at closing time',
};

describe('business time agrees with four other test suites', () => {
  const differing = file.vectors.filter((vector) => {
    const time = times[vector.calendar];
    return !time || ask[vector.op](vector, time, new Date(vector.start)) !== wanted(vector);
  });

  it.each(Object.keys(Object.groupBy(file.vectors, ({ op }) => op)))('on %s', (op) => {
    expect(differing.filter((vector) => vector.op === op && !otherwise[vector.id])).toEqual([]);
  });

  it('on 264 cases, but for the choices that are ours', () => {
    expect(file.vectors).toHaveLength(264);
    expect(differing.map(({ id }) => id).toSorted()).toEqual(Object.keys(otherwise).toSorted());
  });
});
