import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CalendarId } from '../../kernel/index.ts';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { Calendars } from '../db/calendars.repository.ts';
import { DueDeadlines } from '../db/due-deadlines.repository.ts';
import { recompute } from '../domain/replace-deadline.ts';
import { ChangeInBatches } from '../use-cases/change-in-batches.ts';
import { Timetables } from '../use-cases/timetables.ts';

export const reapplyCalendarQueue = 'deadlines.reapply-calendar';

type Edited = { readonly calendarId?: CalendarId; readonly version?: number; readonly after?: string };

const batch = 2_000;
const first = '00000000-0000-0000-0000-000000000000';

/** An edited calendar for the deadlines that are open, batch by batch; one that was done is not found again. */
@Injectable()
export class ReapplyCalendar implements JobHandler, OnModuleInit {
  readonly queue = reapplyCalendarQueue;

  constructor(
    private readonly due: DueDeadlines,
    private readonly calendars: Calendars,
    private readonly timetables: Timetables,
    private readonly change: ChangeInBatches,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  async handle(tx: Tx, { calendarId, version, after = first }: Edited): Promise<void> {
    const calendar = calendarId && version ? await this.calendars.version(tx, calendarId, version) : null;
    if (!calendar) return;
    const time = this.timetables.compiled(calendar);
    const deadlines = await this.due.onOtherVersions(tx, calendar.id, calendar.version, after, batch);
    const before = await this.timetables.timesOf(tx, deadlines);
    await this.change.within(tx, deadlines, (deadline) => {
      const outcome = recompute(deadline, tx.now, before(deadline), time);
      return { outcome, time: outcome.deadline.calendarVersion === version ? time : before(deadline) };
    });
    const last = deadlines.at(-1);
    if (last && deadlines.length === batch) tx.send({ queue: this.queue, data: { calendarId, version, after: last.id } });
  }
}
