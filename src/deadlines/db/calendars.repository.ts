import { Injectable } from '@nestjs/common';
import type { CalendarId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import type { Calendar } from '../domain/calendar.ts';
import type { StoredCalendar } from '../domain/stored.ts';

const columns = `c.definition AS calendar, c.name, c.created_at AS "savedAt", c.created_by AS "savedBy",
  (SELECT n.name FROM people_report n WHERE n.id = c.created_by) AS "savedByName"`;

export type HeldCalendar = { readonly holderId: string; readonly calendarId: CalendarId | null; readonly since: Date };

/** Versions are added, never changed. */
@Injectable()
export class Calendars {
  /** The newest version of each, the oldest calendar first: that one is the house's. */
  newest(sql: Sql): Promise<StoredCalendar[]> {
    return sql.rows<StoredCalendar>({
      name: 'calendar-newest',
      text: `SELECT DISTINCT ON (c.id) ${columns} FROM calendar c ORDER BY c.id, c.version DESC`,
    });
  }

  /** Every version, the newest first. */
  versions(sql: Sql, id: CalendarId): Promise<StoredCalendar[]> {
    return sql.rows<StoredCalendar>({
      name: 'calendar-versions',
      text: `SELECT ${columns} FROM calendar c WHERE c.id = $1 ORDER BY c.version DESC`,
      values: [id],
    });
  }

  async version(sql: Sql, id: CalendarId, version: number): Promise<Calendar | null> {
    const row = await maybeRow<StoredCalendar>(sql, {
      name: 'calendar-version',
      text: `SELECT ${columns} FROM calendar c WHERE c.id = $1 AND c.version = $2`,
      values: [id, version],
    });
    return row?.calendar ?? null;
  }

  async add(tx: Tx, calendar: Calendar, name: string): Promise<void> {
    await tx.rows({
      name: 'calendar-add',
      text: `INSERT INTO calendar (id, version, name, definition, created_at, created_by) VALUES ($1, $2, $3, $4, $5, $6)`,
      values: [calendar.id, calendar.version, name, JSON.stringify(calendar), tx.now, tx.actor.personId],
    });
  }

  /** Nobody else saves a version of any calendar until this transaction ends. */
  async lock(tx: Tx): Promise<void> {
    await tx.rows({ name: 'calendar-lock', text: 'LOCK TABLE calendar IN SHARE ROW EXCLUSIVE MODE' });
  }

  /** Whoever works by a calendar of their own now; all others work by the house's. */
  async holders(sql: Sql): Promise<ReadonlyMap<string, CalendarId>> {
    const newest = new Map((await this.holdings(sql)).map(({ holderId, calendarId }) => [holderId, calendarId]));
    return new Map([...newest].flatMap(([holderId, calendarId]) => (calendarId === null ? [] : [[holderId, calendarId]])));
  }

  /** Who worked by which calendar from when on; of each holder the first one first. */
  holdings(sql: Sql): Promise<HeldCalendar[]> {
    return sql.rows<HeldCalendar>({
      name: 'calendar-holdings',
      text: `SELECT h.holder_id AS "holderId", h.calendar_id AS "calendarId", h.since FROM calendar_holder h ORDER BY h.holder_id, h.since`,
    });
  }

  /** From now on; null gives the holder back to the house's calendar. What they worked by before is kept. */
  async hold(tx: Tx, holderId: string, calendarId: CalendarId | null): Promise<void> {
    await tx.rows({
      name: 'calendar-hold',
      text: `INSERT INTO calendar_holder (holder_id, calendar_id, since) VALUES ($1, $2, $3)
             ON CONFLICT (holder_id, since) DO UPDATE SET calendar_id = excluded.calendar_id`,
      values: [holderId, calendarId, tx.now],
    });
  }
}
