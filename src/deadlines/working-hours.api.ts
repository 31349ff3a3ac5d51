import { Injectable } from '@nestjs/common';
import type { Sql } from '../platform/index.ts';
import { Timetables } from './use-cases/timetables.ts';
import { type Holdings, type WorkingHours, workingHoursOf } from './working-hours.ts';

/** Everybody's hours; read once, then pure. */
@Injectable()
export class WorkingHoursApi {
  constructor(private readonly timetables: Timetables) {}

  /** By the calendar that each worked by at the time. */
  async current(sql: Sql): Promise<WorkingHours> {
    const { house, held } = await this.timetables.current(sql);
    return workingHoursOf(house, held);
  }

  /** The same by an earlier version of the house's calendar and what holders worked by then; null when there is none of this number. */
  async asOf(sql: Sql, houseVersion: number, holdings: Holdings): Promise<WorkingHours | null> {
    const { house } = await this.timetables.current(sql);
    const time = await this.timetables.version(sql, house.calendar.id, houseVersion);
    return time && workingHoursOf(time, await this.timetables.heldAs(sql, holdings));
  }
}
