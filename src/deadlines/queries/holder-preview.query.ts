import { Injectable } from '@nestjs/common';
import { Clock, Ids, type CalendarId, type DeadlineId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { Deadlines } from '../db/deadlines.repository.ts';
import { isUnfinished, type SubjectId } from '../domain/deadline.ts';
import { CalendarDesk } from '../use-cases/calendar-desk.ts';
import { KnownSubjects } from '../use-cases/known-subjects.ts';
import { planCalendar } from '../use-cases/plan-calendar.ts';
import { Timetables } from '../use-cases/timetables.ts';
import { MovesTally, type Moves } from './moved-deadlines.ts';

const batch = 1_000;
const mostLooked = 200_000;
const first = '00000000-0000-0000-0000-000000000000';

/** What another calendar for a team would do to the deadlines that it holds; nothing is written. */
@Injectable()
export class HolderPreviewQuery {
  constructor(
    private readonly database: Database,
    private readonly desk: CalendarDesk,
    private readonly subjects: KnownSubjects,
    private readonly deadlines: Deadlines,
    private readonly timetables: Timetables,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Null for the house's calendar. Throws 404 `calendar-not-found`. */
  async execute(holderId: string, calendarId: CalendarId | null): Promise<Moves> {
    if (calendarId) await this.desk.newest(this.database, calendarId);
    const tally = new MovesTally();
    let after = first;
    for (let found = batch; found === batch && tally.looked < mostLooked;) {
      const ids = await this.subjects.owner.openAfter(this.database, after, batch, holderId);
      await this.#look(ids as readonly SubjectId[], calendarId, tally);
      found = ids.length;
      after = ids.at(-1) ?? after;
    }
    return tally.sum(mostLooked);
  }

  async #look(ids: readonly SubjectId[], calendarId: CalendarId | null, tally: MovesTally): Promise<void> {
    const all = await this.deadlines.ofAll(this.database, ids);
    const timetable = await this.timetables.current(this.database);
    const times = await this.timetables.timesOf(this.database, [...all.values()].flat());
    const nextId = (): DeadlineId => this.ids.next<DeadlineId>();
    const ground = { calendar: timetable.newest(calendarId), timetable, times, nextId, at: this.clock.now() };
    for (const own of all.values()) {
      tally.look(own.filter(isUnfinished).length);
      for (const { before, deadline } of planCalendar(own, ground).replaced) tally.move(before, deadline);
    }
  }
}
