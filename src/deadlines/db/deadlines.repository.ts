import { Injectable } from '@nestjs/common';
import type { DeadlineId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import type { Deadline, DeadlineKind, SubjectId } from '../domain/deadline.ts';
import { deadlineColumns, toDeadline, type DeadlineRow } from './deadline-columns.ts';

/** A deadline and the instant at which the sweep has to look at it; null when time alone cannot change it. */
export type Scheduled = { readonly deadline: Deadline; readonly sweepAt: Date | null };

@Injectable()
export class Deadlines {
  /** All in one statement. */
  async insert(tx: Tx, deadlines: readonly Scheduled[]): Promise<void> {
    if (deadlines.length === 0) return;
    await tx.rows({
      name: 'deadline-insert',
      text: `INSERT INTO deadline (id, subject_id, kind, key, policy_key, policy_version, calendar_id, calendar_version, hours, target, started_at,
               due_at, state, stopped_at, breached_at, pauses, pauses_on, stops_on, ladder, rungs_taken, sweep_at)
             SELECT d.id, d."subjectId", d.kind, d.key, d."policyKey", d."policyVersion", d."calendarId", d."calendarVersion", d.hours, d.target,
               d."startedAt", d."dueAt", d.state, d."stoppedAt", d."breachedAt", d.pauses, d."pausesOn", d."stopsOn", d.ladder, d."rungsTaken", d."sweepAt"
             FROM jsonb_to_recordset($1::jsonb) AS d (id uuid, "subjectId" uuid, kind text, key text, "policyKey" text, "policyVersion" integer,
               "calendarId" uuid, "calendarVersion" integer, hours text, target integer, "startedAt" timestamptz, "dueAt" timestamptz, state text,
               "stoppedAt" timestamptz, "breachedAt" timestamptz, pauses jsonb, "pausesOn" jsonb, "stopsOn" text, ladder jsonb, "rungsTaken" integer,
               "sweepAt" timestamptz)`,
      values: [JSON.stringify(deadlines.map(({ deadline, sweepAt }) => ({ ...deadline, sweepAt })))],
    });
  }

  /** What a deadline keeps for life is not written again; all in one statement. */
  async save(tx: Tx, deadlines: readonly Scheduled[]): Promise<void> {
    if (deadlines.length === 0) return;
    const column = <T>(pick: (deadline: Deadline) => T): T[] => deadlines.map(({ deadline }) => pick(deadline));
    await tx.rows({
      name: 'deadline-save',
      text: `UPDATE deadline d SET calendar_version = n.calendar_version, due_at = n.due_at, state = n.state, stopped_at = n.stopped_at,
               breached_at = n.breached_at, pauses = n.pauses, rungs_taken = n.rungs_taken, sweep_at = n.sweep_at
             FROM unnest($1::uuid[], $2::int[], $3::timestamptz[], $4::text[], $5::timestamptz[], $6::timestamptz[], $7::jsonb[], $8::int[], $9::timestamptz[])
               AS n (id, calendar_version, due_at, state, stopped_at, breached_at, pauses, rungs_taken, sweep_at)
             WHERE d.id = n.id`,
      values: [
        column(({ id }) => id),
        column(({ calendarVersion }) => calendarVersion),
        column(({ dueAt }) => dueAt),
        column(({ state }) => state),
        column(({ stoppedAt }) => stoppedAt),
        column(({ breachedAt }) => breachedAt),
        column(({ pauses }) => JSON.stringify(pauses)),
        column(({ rungsTaken }) => rungsTaken),
        deadlines.map(({ sweepAt }) => sweepAt),
      ],
    });
  }

  /** Every deadline of the subject, oldest first, kept from everybody else until this transaction ends. */
  async lockOf(tx: Tx, subjectId: SubjectId): Promise<Deadline[]> {
    const rows = await tx.rows<DeadlineRow>({
      name: 'deadline-lock-of',
      text: `SELECT ${deadlineColumns} FROM deadline d WHERE d.subject_id = $1 ORDER BY d.started_at, d.id FOR NO KEY UPDATE`,
      values: [subjectId],
    });
    return rows.map(toDeadline);
  }

  /** The same of many subjects, by subject; no entry for one without. */
  async lockOfAll(tx: Tx, subjectIds: readonly SubjectId[]): Promise<ReadonlyMap<string, Deadline[]>> {
    const rows = await tx.rows<DeadlineRow>({
      name: 'deadline-lock-of-all',
      text: `SELECT ${deadlineColumns} FROM deadline d WHERE d.subject_id = ANY ($1::uuid[]) ORDER BY d.subject_id, d.started_at, d.id FOR NO KEY UPDATE`,
      values: [subjectIds],
    });
    return Map.groupBy(rows.map(toDeadline), ({ subjectId }) => subjectId);
  }

  async ofAll(sql: Sql, subjectIds: readonly SubjectId[]): Promise<ReadonlyMap<string, Deadline[]>> {
    const rows = await sql.rows<DeadlineRow>({
      name: 'deadline-of-all',
      text: `SELECT ${deadlineColumns} FROM deadline d WHERE d.subject_id = ANY ($1::uuid[]) ORDER BY d.subject_id, d.started_at, d.id`,
      values: [subjectIds],
    });
    return Map.groupBy(rows.map(toDeadline), ({ subjectId }) => subjectId);
  }

  async of(sql: Sql, subjectId: SubjectId): Promise<Deadline[]> {
    const rows = await sql.rows<DeadlineRow>({
      name: 'deadline-of',
      text: `SELECT ${deadlineColumns} FROM deadline d WHERE d.subject_id = $1 ORDER BY d.started_at, d.id`,
      values: [subjectId],
    });
    return rows.map(toDeadline);
  }

  /** What is paused on any of these subjects. */
  async paused(sql: Sql, subjectIds: readonly string[]): Promise<Deadline[]> {
    const rows = await sql.rows<DeadlineRow>({
      name: 'deadline-paused',
      text: `SELECT ${deadlineColumns} FROM deadline d WHERE d.subject_id = ANY ($1::uuid[]) AND d.state = 'PAUSED'`,
      values: [subjectIds],
    });
    return rows.map(toDeadline);
  }

  /** The earliest due of what runs, by subject. */
  async nextDues(sql: Sql, subjectIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const rows = await sql.rows<{ subjectId: string; dueAt: Date }>({
      name: 'deadline-next-dues',
      text: `SELECT d.subject_id AS "subjectId", min(d.due_at) AS "dueAt" FROM deadline d
             WHERE d.subject_id = ANY ($1::uuid[]) AND d.state = 'RUNNING' AND d.due_at IS NOT NULL GROUP BY d.subject_id`,
      values: [subjectIds],
    });
    return new Map(rows.map(({ subjectId, dueAt }) => [subjectId, dueAt]));
  }

  /** The kind of what is due first of what runs, by subject. */
  async nextKinds(sql: Sql, subjectIds: readonly string[]): Promise<ReadonlyMap<string, DeadlineKind>> {
    if (subjectIds.length === 0) return new Map();
    const rows = await sql.rows<{ subjectId: string; kind: DeadlineKind }>({
      name: 'deadline-next-kinds',
      text: `SELECT DISTINCT ON (d.subject_id) d.subject_id AS "subjectId", d.kind FROM deadline d
             WHERE d.subject_id = ANY ($1::uuid[]) AND d.state = 'RUNNING' ORDER BY d.subject_id, d.due_at, d.id`,
      values: [subjectIds],
    });
    return new Map(rows.map(({ subjectId, kind }) => [subjectId, kind]));
  }

  async dues(
    sql: Sql,
    kind: DeadlineKind,
    subjectIds: readonly string[],
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, Date>> {
    if (keys.length === 0) return new Map();
    const rows = await sql.rows<{ key: string; dueAt: Date }>({
      name: 'deadline-dues',
      text: `SELECT key, due_at AS "dueAt" FROM deadline
             WHERE subject_id = ANY ($1::uuid[]) AND kind = $2 AND key = ANY ($3::text[]) AND due_at IS NOT NULL ORDER BY started_at, id`,
      values: [subjectIds, kind, keys],
    });
    return new Map(rows.map(({ key, dueAt }) => [key, dueAt]));
  }

  async find(sql: Sql, subjectId: SubjectId, id: DeadlineId): Promise<Deadline | null> {
    const row = await maybeRow<DeadlineRow>(sql, {
      name: 'deadline-find',
      text: `SELECT ${deadlineColumns} FROM deadline d WHERE d.id = $1 AND d.subject_id = $2`,
      values: [id, subjectId],
    });
    return row && toDeadline(row);
  }
}
