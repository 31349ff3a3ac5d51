import { Injectable } from '@nestjs/common';
import { DomainError, Ids, type CalendarId } from '../../kernel/index.ts';
import { recordAudit, UnitOfWork, type CommandContext, type Sql, type Tx } from '../../platform/index.ts';
import { Calendars } from '../db/calendars.repository.ts';
import type { StoredCalendar } from '../domain/stored.ts';
import { checkedCalendar } from '../domain/calendar-faults.ts';
import type { Calendar } from '../domain/calendar.ts';
import { nextVersion, type CalendarEdit } from '../domain/edit-calendar.ts';
import { localDateOf } from '../house-days.ts';
import { applyHolderQueue } from '../subscribers/apply-holder.ts';
import { reapplyCalendarQueue } from '../subscribers/reapply-calendar.ts';
import { Timetables } from './timetables.ts';

export type NewCalendar = Pick<Calendar, 'zone' | 'weekly' | 'exceptions'> & { readonly name: string };

export type SaveEdit = CalendarEdit & {
  readonly name: string;
  /** The version that was edited. */
  readonly version: number;
  /** Also for the deadlines that are open, as the preview told; without it the edit touches new ones only. */
  readonly applyToOpen: boolean;
};

export type Holding = { readonly calendarId: CalendarId | null; readonly applyToOpen: boolean };

/** An administrator's work on calendars: versions are added, the past stays. */
@Injectable()
export class CalendarDesk {
  constructor(
    private readonly work: UnitOfWork,
    private readonly calendars: Calendars,
    private readonly timetables: Timetables,
    private readonly ids: Ids,
  ) {}

  /** Throws 422 `calendar-faulty`. */
  create({ name, ...hours }: NewCalendar, command: CommandContext): Promise<StoredCalendar> {
    return this.work.command(command, (tx) => {
      const calendar = checkedCalendar({ ...hours, id: this.ids.next<CalendarId>(), version: 1 });
      return this.#save(tx, calendar, name, { action: 'calendar.created' });
    });
  }

  /** Throws 404 `calendar-not-found`, 409 `calendar-changed`, 422 `calendar-past-fixed`, `calendar-faulty`. */
  edit(id: CalendarId, { name, version, applyToOpen, ...edit }: SaveEdit, command: CommandContext): Promise<StoredCalendar> {
    return this.work.command(command, async (tx) => {
      await this.calendars.lock(tx);
      const { calendar } = await this.newest(tx, id);
      if (calendar.version !== version) throw changedMeanwhile(calendar.version);
      const next = nextVersion(calendar, edit, localDateOf(this.timetables.compiled(calendar), tx.now));
      if (applyToOpen) tx.send({ queue: reapplyCalendarQueue, data: { calendarId: id, version: next.version } });
      return this.#save(tx, next, name, { action: 'calendar.edited', version: next.version, from: edit.from, applyToOpen });
    });
  }

  /**
   * Whoever holds it works by this calendar from now on; null gives them back to the house's. `applyToOpen`: for what they hold already too.
   * Throws 404 `calendar-not-found`.
   */
  hold(
    holderId: string,
    { calendarId, applyToOpen }: Holding,
    command: CommandContext,
  ): Promise<{ calendarId: CalendarId | null }> {
    return this.work.command(command, async (tx) => {
      if (calendarId) await this.newest(tx, calendarId);
      await this.calendars.hold(tx, holderId, calendarId);
      this.timetables.forget();
      if (applyToOpen) tx.send({ queue: applyHolderQueue, data: { holderId } });
      const details = { calendarId, applyToOpen };
      await recordAudit(tx, { at: tx.now, by: tx.actor, action: 'calendar.held', subject: 'team', subjectId: holderId, details });
      return { calendarId };
    });
  }

  async newest(sql: Sql, id: CalendarId): Promise<StoredCalendar> {
    const [newest] = await this.calendars.versions(sql, id);
    if (!newest) throw new DomainError('not-found', 'calendar-not-found', 'There is no such calendar.');
    return newest;
  }

  async #save(tx: Tx, calendar: Calendar, name: string, { action, ...details }: Saved): Promise<StoredCalendar> {
    await this.calendars.add(tx, calendar, name);
    this.timetables.forget();
    await recordAudit(tx, { at: tx.now, by: tx.actor, action, subject: 'calendar', subjectId: calendar.id, details });
    const savedByName = tx.actor.kind === 'person' ? tx.actor.name : null;
    return { calendar, name, savedAt: tx.now, savedBy: tx.actor.personId, savedByName };
  }
}

type Saved = { readonly action: string; readonly version?: number; readonly from?: string; readonly applyToOpen?: boolean };

const changedMeanwhile = (version: number): DomainError =>
  new DomainError('conflict', 'calendar-changed', 'Somebody saved another version meanwhile.', { version });
