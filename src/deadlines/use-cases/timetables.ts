import { Injectable } from '@nestjs/common';
import { Clock, type CalendarId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { Calendars } from '../db/calendars.repository.ts';
import { Policies } from '../db/policies.repository.ts';
import { businessTimeOf, type BusinessTime } from '../domain/business-time.ts';
import type { Calendar } from '../domain/calendar.ts';
import type { Deadline } from '../domain/deadline.ts';
import type { DeadlinePolicy } from '../domain/policy.ts';
import type { HeldTime, Holdings } from '../working-hours.ts';

/** The calendars in force, compiled, and the policies that choose among targets. */
export type Timetable = {
  readonly policies: readonly DeadlinePolicy[];
  /** The newest of each policy, also of those that were switched off. */
  readonly known: readonly DeadlinePolicy[];
  /** Every version of a policy that named no calendar, as `key version`. */
  readonly byHolder: ReadonlySet<string>;
  /** The calendar that says what a working day of the house is: the oldest one. */
  readonly house: BusinessTime;
  /** The newest version; the house's for an id that names none. */
  readonly newest: (calendarId: CalendarId | null) => BusinessTime;
  /** By whose calendar somebody works; the house's for everybody else. */
  readonly heldBy: (holderId: string | null) => BusinessTime;
  /** Of each that ever had a calendar of their own, which one from when on. */
  readonly held: ReadonlyMap<string, readonly HeldTime[]>;
};

/** The calendar that a deadline was started with. */
export type TimeOf = (deadline: Deadline) => BusinessTime;

/** The version of its policy that it began with names no calendar: it goes by that of whoever holds the subject. */
export const goesByHolder = ({ policyKey, policyVersion }: Deadline, { byHolder }: Timetable): boolean =>
  policyKey !== null && policyVersion !== null && byHolder.has(nameOf(policyKey, policyVersion));

const freshForMilliseconds = 30_000;

/** Compiling a calendar costs, asking it does not: kept in memory for each version, and looked for again after half a minute. */
@Injectable()
export class Timetables {
  readonly #compiled = new Map<string, BusinessTime>();
  #kept: { readonly at: number; readonly timetable: Timetable } | null = null;

  constructor(
    private readonly calendars: Calendars,
    private readonly policies: Policies,
    private readonly clock: Clock,
  ) {}

  async current(sql: Sql): Promise<Timetable> {
    const now = this.clock.now().getTime();
    if (!this.#kept || Math.abs(now - this.#kept.at) > freshForMilliseconds)
      this.#kept = { at: now, timetable: await this.#read(sql) };
    return this.#kept.timetable;
  }

  /** Something was edited here: read anew. Other processes see it within half a minute. */
  forget(): void {
    this.#kept = null;
  }

  /** The pinned calendars of all these deadlines, read once, then pure. */
  async timesOf(sql: Sql, deadlines: readonly Deadline[]): Promise<TimeOf> {
    for (const { calendarId, calendarVersion } of deadlines) {
      if (this.#compiled.has(nameOf(calendarId, calendarVersion))) continue;
      const calendar = await this.calendars.version(sql, calendarId, calendarVersion);
      if (calendar) this.compiled(calendar);
    }
    return ({ calendarId, calendarVersion }) => {
      const time = this.#compiled.get(nameOf(calendarId, calendarVersion));
      if (!time) throw new Error(`There is no version ${calendarVersion} of calendar ${calendarId}`);
      return time;
    };
  }

  /** Null when there is none of this number. */
  async version(sql: Sql, id: CalendarId, version: number): Promise<BusinessTime | null> {
    const known = this.#compiled.get(nameOf(id, version));
    if (known) return known;
    const calendar = await this.calendars.version(sql, id, version);
    return calendar && this.compiled(calendar);
  }

  /** What holders worked by, by the versions that are named; one that is not there is the house's. */
  async heldAs(sql: Sql, holdings: Holdings): Promise<ReadonlyMap<string, readonly HeldTime[]>> {
    const held = new Map<string, readonly HeldTime[]>();
    for (const [holderId, own] of Object.entries(holdings)) {
      const times: HeldTime[] = [];
      for (const { since, calendar } of own)
        times.push({ since: new Date(since), time: calendar && (await this.version(sql, calendar.id, calendar.version)) });
      held.set(holderId, times);
    }
    return held;
  }

  /** A version never changes: it keeps its compiled spans. */
  compiled(calendar: Calendar): BusinessTime {
    const name = nameOf(calendar.id, calendar.version);
    const known = this.#compiled.get(name) ?? businessTimeOf(calendar);
    this.#compiled.set(name, known);
    return known;
  }

  async #read(sql: Sql): Promise<Timetable> {
    const times = new Map(
      (await this.calendars.newest(sql)).map(({ calendar }) => [calendar.id, this.compiled(calendar)] as const),
    );
    const [house] = times.values();
    if (!house) throw new Error('There is no calendar: seed or add one first.');
    const [policies, holdings] = [await this.policies.active(sql), await this.calendars.holdings(sql)];
    const known = (await this.policies.newest(sql)).map(({ policy }) => policy);
    const byHolder = new Set((await this.policies.withoutCalendar(sql)).map(({ key, version }) => nameOf(key, version)));
    const newest = (calendarId: CalendarId | null): BusinessTime => times.get(calendarId ?? house.calendar.id) ?? house;
    const timeOf = (calendarId: CalendarId | null): BusinessTime | null => (calendarId === null ? null : newest(calendarId));
    const held = new Map(
      [...Map.groupBy(holdings, ({ holderId }) => holderId)].map(([holderId, own]) => [
        holderId,
        own.map(({ since, calendarId }) => ({ since, time: timeOf(calendarId) })),
      ]),
    );
    const heldBy = (holderId: string | null): BusinessTime => held.get(holderId ?? '')?.at(-1)?.time ?? house;
    return { policies, known, byHolder, house, newest, heldBy, held };
  }
}

const nameOf = (id: string, version: number): string => `${id} ${version}`;
