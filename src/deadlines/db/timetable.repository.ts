import { Injectable } from '@nestjs/common';
import { Clock, type CalendarId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import { businessTimeOf, type BusinessTime } from '../domain/business-time.ts';
import type { Calendar } from '../domain/calendar.ts';
import type { DeadlinePolicy } from '../domain/policy.ts';

/** The calendars in force, compiled, and the policies that choose among targets. */
export type Timetable = {
  readonly policies: readonly DeadlinePolicy[];
  readonly times: ReadonlyMap<CalendarId, BusinessTime>;
  /** The calendar that says what a working day of the house is: the oldest one. */
  readonly house: BusinessTime;
};

const freshForMilliseconds = 30_000;

/** Compiling a calendar costs, asking it does not: kept in memory, and read again after half a minute. */
@Injectable()
export class Timetables {
  #kept: { readonly at: number; readonly timetable: Timetable } | null = null;

  constructor(private readonly clock: Clock) {}

  async current(sql: Sql): Promise<Timetable> {
    const now = this.clock.now().getTime();
    if (!this.#kept || Math.abs(now - this.#kept.at) > freshForMilliseconds)
      this.#kept = { at: now, timetable: await this.#read(sql) };
    return this.#kept.timetable;
  }

  /** Where the house is, also before there is anything to time; null while there is no calendar. */
  async houseZone(sql: Sql): Promise<string | null> {
    const house = await maybeRow<{ zone: string }>(sql, {
      name: 'calendar-house-zone',
      text: `SELECT definition->>'zone' AS zone FROM calendar ORDER BY id, version DESC LIMIT 1`,
    });
    return house?.zone ?? null;
  }

  async addCalendar(tx: Tx, calendar: Calendar, name: string): Promise<void> {
    await tx.rows({
      name: 'calendar-add',
      text: `INSERT INTO calendar (id, version, name, definition, created_at) VALUES ($1, $2, $3, $4, $5)`,
      values: [calendar.id, calendar.version, name, JSON.stringify(calendar), tx.now],
    });
    this.#kept = null;
  }

  async addPolicy(tx: Tx, policy: DeadlinePolicy): Promise<void> {
    await tx.rows({
      name: 'deadline-policy-add',
      text: `INSERT INTO deadline_policy (key, version, kind, position, definition, active, created_at) VALUES ($1, $2, $3, $4, $5, true, $6)`,
      values: [policy.key, policy.version, policy.kind, policy.order, JSON.stringify(policy), tx.now],
    });
    this.#kept = null;
  }

  async #read(sql: Sql): Promise<Timetable> {
    const calendars = await sql.rows<{ definition: Calendar }>({
      name: 'calendar-newest',
      text: `SELECT DISTINCT ON (id) definition FROM calendar ORDER BY id, version DESC`,
    });
    const policies = await sql.rows<{ definition: DeadlinePolicy }>({
      name: 'deadline-policy-active',
      text: `SELECT definition FROM deadline_policy WHERE active ORDER BY position, key`,
    });
    const times = new Map(calendars.map(({ definition }) => [definition.id, this.#compiled(definition)]));
    const [house] = times.values();
    if (!house) throw new Error('There is no calendar: seed or add one first.');
    return { policies: policies.map(({ definition }) => definition), times, house };
  }

  /** An unedited calendar keeps its compiled spans. */
  #compiled(calendar: Calendar): BusinessTime {
    const known = this.#kept?.timetable.times.get(calendar.id);
    return known?.calendar.version === calendar.version ? known : businessTimeOf(calendar);
  }
}
