import { Injectable } from '@nestjs/common';
import { Clock, type CalendarId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { DueDeadlines } from '../db/due-deadlines.repository.ts';
import { businessTimeOf } from '../domain/business-time.ts';
import { calendarEffect, type CalendarEffect } from '../domain/calendar-effect.ts';
import type { Calendar } from '../domain/calendar.ts';
import { nextVersion, type CalendarEdit } from '../domain/edit-calendar.ts';
import { recompute } from '../domain/replace-deadline.ts';
import { localDateOf } from '../house-days.ts';
import { CalendarDesk } from '../use-cases/calendar-desk.ts';
import { Timetables } from '../use-cases/timetables.ts';
import { MovedDeadlines, type Moves } from './moved-deadlines.ts';

export type CalendarPreview = CalendarEffect & { readonly calendar: Calendar; readonly open: Moves };

/** What an edit would do, before it is saved; nothing is written. */
@Injectable()
export class CalendarPreviewQuery {
  constructor(
    private readonly database: Database,
    private readonly desk: CalendarDesk,
    private readonly due: DueDeadlines,
    private readonly timetables: Timetables,
    private readonly moved: MovedDeadlines,
    private readonly clock: Clock,
  ) {}

  /** Throws what saving would throw. */
  async execute(id: CalendarId, edit: CalendarEdit): Promise<CalendarPreview> {
    const { calendar: before } = await this.desk.newest(this.database, id);
    const today = localDateOf(this.timetables.compiled(before), this.clock.now());
    const calendar = nextVersion(before, edit, today);
    return { calendar, ...calendarEffect(before, calendar, today), open: await this.#moves(calendar) };
  }

  #moves(calendar: Calendar): Promise<Moves> {
    const [now, time] = [this.clock.now(), businessTimeOf(calendar)];
    const read = (after: string, limit: number) => this.due.onCalendar(this.database, calendar.id, after, limit);
    return this.moved.count(read, async (deadlines) => {
      const timeOf = await this.timetables.timesOf(this.database, deadlines);
      return (deadline) => recompute(deadline, now, timeOf(deadline), time).deadline;
    });
  }
}
