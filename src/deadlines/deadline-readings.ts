import { Injectable } from '@nestjs/common';
import type { DeadlineId } from '../kernel/index.ts';
import type { Sql } from '../platform/index.ts';
import { remainingSeconds } from './domain/deadline-due.ts';
import type { Deadline, DeadlineKind } from './domain/deadline.ts';
import { Deadlines } from './db/deadlines.repository.ts';
import { Timetables } from './db/timetable.repository.ts';

/** What screens read of deadlines beside their columns. */
@Injectable()
export class DeadlineReadings {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly timetables: Timetables,
  ) {}

  /** Seconds of their own hours that paused deadlines have left, negative when late; no entry for one that is not paused. */
  async leftWhilePaused(sql: Sql, deadlines: readonly Deadline[], at: Date): Promise<ReadonlyMap<DeadlineId, number>> {
    const paused = deadlines.filter(({ state }) => state === 'PAUSED');
    if (paused.length === 0) return new Map();
    const { times, house } = await this.timetables.current(sql);
    return new Map(
      paused.map((deadline) => [deadline.id, remainingSeconds(deadline, at, times.get(deadline.calendarId) ?? house)]),
    );
  }

  /** Due instants of the deadlines of a kind that carry these keys, by key; a later one of the same key stands for an earlier. */
  dues(sql: Sql, kind: DeadlineKind, subjectIds: readonly string[], keys: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    return this.deadlines.dues(sql, kind, subjectIds, keys);
  }
}
