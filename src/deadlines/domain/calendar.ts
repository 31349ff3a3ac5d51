import type { CalendarId } from '../../kernel/index.ts';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export type Weekday = (typeof weekdays)[number];

/** Opening hours on one local day, half-open: `HH:MM`, `closes` up to `24:00`. A night shift is two intervals on two days. */
export type Interval = { readonly opens: string; readonly closes: string };

/** What one local date (`YYYY-MM-DD`) does instead of its weekday; no intervals means closed. */
export type CalendarException = { readonly date: string; readonly name?: string; readonly intervals: readonly Interval[] };

/** When somebody is at work: `zone` is an IANA name. An edit is a new `version` under the same `id`. */
export type Calendar = {
  readonly id: CalendarId;
  readonly version: number;
  readonly zone: string;
  readonly weekly: Readonly<Record<Weekday, readonly Interval[]>>;
  readonly exceptions: readonly CalendarException[];
};

/** Minutes after local midnight. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
