import type { CalendarId } from '../../kernel/index.ts';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export type Weekday = (typeof weekdays)[number];

/** Opening hours on one local day, half-open: `HH:MM`, `closes` up to `24:00`. A night shift is two intervals on two days. */
export type Interval = { readonly opens: string; readonly closes: string };

/** What one local date (`YYYY-MM-DD`) does instead of its weekday; no intervals means closed. `source` says where it was taken from. */
export type CalendarException = {
  readonly date: string;
  readonly name?: string;
  readonly source?: string;
  readonly intervals: readonly Interval[];
};

export type Week = Readonly<Record<Weekday, readonly Interval[]>>;

/** Hours that held on every local date before `until`. */
export type EarlierWeek = { readonly until: string; readonly weekly: Week };

/**
 * When somebody is at work: `zone` is an IANA name. An edit is a new `version` under the same `id`; `earlier`, oldest first, keeps the
 * weekly hours of the days before it, so that a new version says of the past what the old ones said.
 */
export type Calendar = {
  readonly id: CalendarId;
  readonly version: number;
  readonly zone: string;
  readonly weekly: Week;
  readonly earlier?: readonly EarlierWeek[];
  readonly exceptions: readonly CalendarException[];
};

/** The weekly hours of a local date. */
export const weekOn = ({ weekly, earlier = [] }: Calendar, date: string): Week =>
  earlier.find(({ until }) => date < until)?.weekly ?? weekly;

/** Minutes after local midnight. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
