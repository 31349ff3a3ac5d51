import { Injectable } from '@nestjs/common';
import type { CalendarId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { Calendars } from '../db/calendars.repository.ts';
import type { StoredCalendar } from '../domain/stored.ts';

export type ListedCalendar = { readonly stored: StoredCalendar; readonly teamIds: readonly string[] };

export type CalendarList = { readonly houseId: CalendarId | null; readonly items: readonly ListedCalendar[] };

/** Calendars with those who work by them; the oldest is the house's. */
@Injectable()
export class CalendarListQuery {
  constructor(
    private readonly database: Database,
    private readonly calendars: Calendars,
  ) {}

  async newest(): Promise<CalendarList> {
    return this.#list(await this.calendars.newest(this.database));
  }

  /** Every version of one, the newest first; empty when there is no such calendar. */
  async versions(id: CalendarId): Promise<CalendarList> {
    return this.#list(await this.calendars.versions(this.database, id));
  }

  async #list(found: readonly StoredCalendar[]): Promise<CalendarList> {
    const [house] = await this.calendars.newest(this.database);
    const holders = [...(await this.calendars.holders(this.database))];
    const teamsOf = (id: CalendarId): string[] => holders.flatMap(([holderId, held]) => (held === id ? [holderId] : []));
    return {
      houseId: house?.calendar.id ?? null,
      items: found.map((stored) => ({ stored, teamIds: teamsOf(stored.calendar.id) })),
    };
  }
}
