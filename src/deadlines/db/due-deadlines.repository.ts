import { Injectable } from '@nestjs/common';
import type { CalendarId } from '../../kernel/index.ts';
import type { Sql, Tx } from '../../platform/index.ts';
import type { Deadline } from '../domain/deadline.ts';
import type { TakenRung } from '../domain/rung.ts';
import { deadlineColumns, toDeadline, type DeadlineRow } from './deadline-columns.ts';

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

  /** The rungs that nobody had taken before: each is a row of its own, written once for ever. */
  async take(tx: Tx, deadline: Deadline, rungs: readonly TakenRung[]): Promise<TakenRung[]> {
    if (rungs.length === 0) return [];
    const rows = await tx.rows<{ position: number }>({
      name: 'deadline-rung-take',
      text: `INSERT INTO deadline_rung (deadline_id, position, subject_id, reached_at, taken_at, action, target)
             SELECT $1, r.position, $2, r.at, $3, r.action, r."to"
             FROM jsonb_to_recordset($4::jsonb) AS r (position integer, at timestamptz, action text, "to" text)
             ON CONFLICT DO NOTHING RETURNING position`,
      values: [deadline.id, deadline.subjectId, tx.now, JSON.stringify(rungs)],
    });
    return rungs.filter(({ position }) => rows.some((row) => row.position === position));
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

  /** Unfinished deadlines of any version of the policy, after `id`. */
  async ofPolicy(sql: Sql, policyKey: string, after: string, limit: number): Promise<Deadline[]> {
    const rows = await sql.rows<DeadlineRow>({
      name: 'deadline-of-policy',
      text: `SELECT ${deadlineColumns} FROM deadline d
             WHERE d.policy_key = $1 AND d.state IN ('RUNNING', 'PAUSED') AND d.id > $2 ORDER BY d.id LIMIT $3`,
      values: [policyKey, after, limit],
    });
    return rows.map(toDeadline);
  }

  /** The same, locked so that nobody changes them meanwhile. */
  async lockOfPolicy(tx: Tx, policyKey: string, after: string, limit: number): Promise<Deadline[]> {
    const rows = await tx.rows<DeadlineRow>({
      name: 'deadline-lock-of-policy',
      text: `SELECT ${deadlineColumns} FROM deadline d
             WHERE d.policy_key = $1 AND d.state IN ('RUNNING', 'PAUSED') AND d.id > $2 ORDER BY d.id LIMIT $3 FOR NO KEY UPDATE`,
      values: [policyKey, after, limit],
    });
    return rows.map(toDeadline);
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
