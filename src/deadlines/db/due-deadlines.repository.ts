import { Injectable } from '@nestjs/common';
import type { CalendarId, DeadlineId } from '../../kernel/index.ts';
import type { Sql, Tx } from '../../platform/index.ts';
import type { Climb } from '../domain/climb.ts';
import type { Deadline, DeadlineKind } from '../domain/deadline.ts';
import type { TakenRung } from '../domain/rung.ts';
import { deadlineColumns, toDeadline, type DeadlineRow } from './deadline-columns.ts';

export type Taken = { readonly deadline: Deadline; readonly rung: TakenRung };

export type ReachedPlace = { readonly deadlineId: DeadlineId; readonly position: number; readonly at: Date };

/** Unfinished deadlines by the batch: what time has changed, what an edit would. */
@Injectable()
export class DueDeadlines {
  /** Whatever time alone has changed by `now`, longest ago first; what somebody else holds is left to the next sweep. */
  async toSweep(tx: Tx, now: Date, limit: number): Promise<Deadline[]> {
    const rows = await tx.rows<DeadlineRow>({
      name: 'deadline-to-sweep',
      text: `SELECT ${deadlineColumns} FROM deadline d WHERE d.sweep_at < $1 ORDER BY d.sweep_at LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED`,
      values: [now, limit],
    });
    return rows.map(toDeadline);
  }

  /** The rungs that nobody had taken before, in the order given: each is a row of its own, written once for ever. */
  async take(tx: Tx, climbs: readonly Climb[]): Promise<Taken[]> {
    const reached = climbs.flatMap(({ deadline, rungs }) => rungs.map((rung) => ({ deadline, rung })));
    if (reached.length === 0) return [];
    const rows = await tx.rows<{ deadlineId: string; position: number }>({
      name: 'deadline-rung-take',
      text: `INSERT INTO deadline_rung (deadline_id, position, subject_id, reached_at, taken_at, action, target)
             SELECT r."deadlineId", r.position, r."subjectId", r.at, $1, r.action, r."to"
             FROM jsonb_to_recordset($2::jsonb) AS r ("deadlineId" uuid, "subjectId" uuid, position integer, at timestamptz, action text, "to" text)
             ON CONFLICT DO NOTHING RETURNING deadline_id AS "deadlineId", position`,
      values: [
        tx.now,
        JSON.stringify(
          reached.map(({ deadline, rung }) => ({ ...rung, deadlineId: deadline.id, subjectId: deadline.subjectId })),
        ),
      ],
    });
    const taken = new Set(rows.map(({ deadlineId, position }) => `${deadlineId} ${position}`));
    return reached.filter(({ deadline, rung }) => taken.has(`${deadline.id} ${rung.position}`));
  }

  /** Rungs that these deadlines have reached, in the order of time. */
  reached(sql: Sql, ids: readonly DeadlineId[]): Promise<ReachedPlace[]> {
    return sql.rows<ReachedPlace>({
      name: 'deadline-rungs-reached',
      text: `SELECT r.deadline_id AS "deadlineId", r.position, r.reached_at AS at FROM deadline_rung r
             WHERE r.deadline_id = ANY ($1::uuid[]) ORDER BY r.reached_at, r.deadline_id, r.position`,
      values: [ids],
    });
  }

  /** Unfinished deadlines on other versions of the calendar than `version`, after `id`; locked so that nobody changes them meanwhile. */
  async onOtherVersions(tx: Tx, calendarId: CalendarId, version: number, after: string, limit: number): Promise<Deadline[]> {
    const rows = await tx.rows<DeadlineRow>({
      name: 'deadline-on-other-versions',
      text: `SELECT ${deadlineColumns} FROM deadline d
             WHERE d.calendar_id = $1 AND d.state IN ('RUNNING', 'PAUSED') AND d.id > $2 AND d.calendar_version <> $3 AND d.hours <> 'fixed'
             ORDER BY d.id LIMIT $4 FOR NO KEY UPDATE`,
      values: [calendarId, after, version, limit],
    });
    return rows.map(toDeadline);
  }

  /** The next subjects after an id that have an unfinished deadline of the kind. */
  async subjectsOfKind(sql: Sql, kind: DeadlineKind, after: string, limit: number): Promise<string[]> {
    const rows = await sql.rows<{ id: string }>({
      name: 'deadline-subjects-of-kind',
      text: `SELECT DISTINCT d.subject_id AS id FROM deadline d
             WHERE d.subject_id > $2 AND d.kind = $1 AND d.state IN ('RUNNING', 'PAUSED') ORDER BY d.subject_id LIMIT $3`,
      values: [kind, after, limit],
    });
    return rows.map(({ id }) => id);
  }

  /** Unfinished deadlines by the calendar, after `id`: for looking at what an edit would do. */
  async onCalendar(sql: Sql, calendarId: CalendarId, after: string, limit: number): Promise<Deadline[]> {
    const rows = await sql.rows<DeadlineRow>({
      name: 'deadline-on-calendar',
      text: `SELECT ${deadlineColumns} FROM deadline d
             WHERE d.calendar_id = $1 AND d.state IN ('RUNNING', 'PAUSED') AND d.id > $2 AND d.hours <> 'fixed' ORDER BY d.id LIMIT $3`,
      values: [calendarId, after, limit],
    });
    return rows.map(toDeadline);
  }
}
