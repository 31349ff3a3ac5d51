import { Injectable } from '@nestjs/common';
import type { Sql, Tx } from '../../platform/index.ts';
import { sweepAt, type Deadline, type DeadlineKind, type Pause, type SubjectId } from '../domain/deadline.ts';

type Row = Omit<Deadline, 'pauses'> & {
  readonly pauses: readonly { from: string; to: string | null; reason: string; until: string | null }[];
};

const columns = `id, subject_id AS "subjectId", kind, key, policy_key AS "policyKey", policy_version AS "policyVersion", calendar_id AS "calendarId",
  hours, target, started_at AS "startedAt", due_at AS "dueAt", state, stopped_at AS "stoppedAt", breached_at AS "breachedAt", pauses,
  pauses_on AS "pausesOn"`;

const toDate = (text: string | null): Date | null => (text === null ? null : new Date(text));

const toDeadline = ({ pauses, ...row }: Row): Deadline => ({
  ...row,
  pauses: pauses.map(({ from, to, reason, until }): Pause => ({
    from: new Date(from),
    to: toDate(to),
    reason,
    until: toDate(until),
  })),
});

@Injectable()
export class Deadlines {
  /** All in one statement. */
  async insert(tx: Tx, deadlines: readonly { readonly deadline: Deadline; readonly calendarVersion: number }[]): Promise<void> {
    if (deadlines.length === 0) return;
    await tx.rows({
      name: 'deadline-insert',
      text: `INSERT INTO deadline (id, subject_id, kind, key, policy_key, policy_version, calendar_id, calendar_version, hours, target, started_at,
               due_at, state, stopped_at, breached_at, pauses, pauses_on, sweep_at)
             SELECT d.id, d."subjectId", d.kind, d.key, d."policyKey", d."policyVersion", d."calendarId", d."calendarVersion", d.hours, d.target,
               d."startedAt", d."dueAt", d.state, d."stoppedAt", d."breachedAt", d.pauses, d."pausesOn", d."sweepAt"
             FROM jsonb_to_recordset($1::jsonb) AS d (id uuid, "subjectId" uuid, kind text, key text, "policyKey" text, "policyVersion" integer,
               "calendarId" uuid, "calendarVersion" integer, hours text, target integer, "startedAt" timestamptz, "dueAt" timestamptz, state text,
               "stoppedAt" timestamptz, "breachedAt" timestamptz, pauses jsonb, "pausesOn" jsonb, "sweepAt" timestamptz)`,
      values: [
        JSON.stringify(
          deadlines.map(({ deadline, calendarVersion }) => ({ ...deadline, calendarVersion, sweepAt: sweepAt(deadline) })),
        ),
      ],
    });
  }

  async save(tx: Tx, deadline: Deadline): Promise<void> {
    await tx.rows({
      name: 'deadline-save',
      text: `UPDATE deadline SET due_at = $2, state = $3, stopped_at = $4, breached_at = $5, pauses = $6, sweep_at = $7 WHERE id = $1`,
      values: [
        deadline.id,
        deadline.dueAt,
        deadline.state,
        deadline.stoppedAt,
        deadline.breachedAt,
        JSON.stringify(deadline.pauses),
        sweepAt(deadline),
      ],
    });
  }

  /** Every deadline of the subject, oldest first, kept from everybody else until this transaction ends. */
  async lockOf(tx: Tx, subjectId: SubjectId): Promise<Deadline[]> {
    const rows = await tx.rows<Row>({
      name: 'deadline-lock-of',
      text: `SELECT ${columns} FROM deadline WHERE subject_id = $1 ORDER BY started_at, id FOR NO KEY UPDATE`,
      values: [subjectId],
    });
    return rows.map(toDeadline);
  }

  async of(sql: Sql, subjectId: SubjectId): Promise<Deadline[]> {
    const rows = await sql.rows<Row>({
      name: 'deadline-of',
      text: `SELECT ${columns} FROM deadline WHERE subject_id = $1 ORDER BY started_at, id`,
      values: [subjectId],
    });
    return rows.map(toDeadline);
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

  /** Subjects with a deadline that time alone has changed by `now`; those another sweep holds are left to it. */
  async subjectsToSweep(tx: Tx, now: Date, limit: number): Promise<SubjectId[]> {
    const rows = await tx.rows<{ subjectId: SubjectId }>({
      name: 'deadline-subjects-to-sweep',
      text: `SELECT subject_id AS "subjectId" FROM deadline WHERE sweep_at < $1 ORDER BY sweep_at LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED`,
      values: [now, limit],
    });
    return [...new Set(rows.map(({ subjectId }) => subjectId))];
  }
}
