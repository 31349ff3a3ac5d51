import { Injectable } from '@nestjs/common';
import type { ComplaintId, PersonId, PromiseId, VisitId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import { visitErrors } from '../domain/visit.errors.ts';
import { wordsOf, type Visit, type VisitResult } from '../domain/visit.ts';

type VisitRow = Omit<Visit, 'report'> & {
  readonly reportedBy: PersonId | null;
  readonly visitedAt: Date | null;
  readonly result: VisitResult | null;
  readonly found: string | null;
  readonly did: string | null;
  readonly next: string | null;
};

const columns = `v.id, v.complaint_id AS "complaintId", v.work_order AS "workOrder", v.appointment_at AS "appointmentAt",
  v.promise_id AS "promiseId", v.arranged_by AS "arrangedBy", v.arranged_at AS "arrangedAt", v.set_out_by AS "setOutBy",
  v.set_out_at AS "setOutAt", v.called_off_at AS "calledOffAt", v.reported_by AS "reportedBy", v.visited_at AS "visitedAt",
  v.result, v.found, v.did, v.next`;

/** Under the lock of their complaint. */
@Injectable()
export class Visits {
  async insert(tx: Tx, visit: Visit): Promise<void> {
    const { id, complaintId, workOrder, appointmentAt, promiseId, arrangedBy, arrangedAt } = visit;
    await tx.rows({
      name: 'visit-insert',
      text: `INSERT INTO field_visit (id, complaint_id, work_order, appointment_at, promise_id, arranged_by, arranged_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      values: [id, complaintId, workOrder, appointmentAt, promiseId, arrangedBy, arrangedAt],
    });
  }

  /** Throws 404 `visit-not-found`. */
  async get(sql: Sql, complaintId: ComplaintId, id: VisitId): Promise<Visit> {
    const found = await maybeRow<VisitRow>(sql, {
      name: 'visit-get',
      text: `SELECT ${columns} FROM field_visit v WHERE v.complaint_id = $1 AND v.id = $2`,
      values: [complaintId, id],
    });
    if (!found) throw visitErrors.notFound();
    return toVisit(found);
  }

  async save(tx: Tx, { id, setOutBy, setOutAt, report }: Visit): Promise<void> {
    if (report) tx.wrote(id, wordsOf(report));
    await tx.rows({
      name: 'visit-save',
      text: `UPDATE field_visit SET set_out_by = $2, set_out_at = $3, reported_by = $4, visited_at = $5, result = $6, found = $7, did = $8,
               next = $9 WHERE id = $1`,
      values: [
        id, setOutBy, setOutAt, report?.by ?? null, report?.visitedAt ?? null, report?.result ?? null, report?.found ?? null,
        report?.did ?? null, report?.next ?? null,
      ],
    }); // prettier-ignore
  }

  /** Nobody is expected any more. */
  async callOff(tx: Tx, id: VisitId): Promise<void> {
    await tx.rows({
      name: 'visit-call-off',
      text: `UPDATE field_visit SET called_off_at = $2 WHERE id = $1`,
      values: [id, tx.now],
    });
  }

  /** Whoever was to come for one complaint comes for another: the appointment is a promise of that one now. */
  async passOn(tx: Tx, from: PromiseId, to: Pick<Visit, 'promiseId' | 'complaintId'>): Promise<void> {
    await tx.rows({
      name: 'visit-pass-on',
      text: `UPDATE field_visit SET promise_id = $2, complaint_id = $3
             WHERE promise_id = $1 AND result IS NULL AND called_off_at IS NULL`,
      values: [from, to.promiseId, to.complaintId],
    });
  }

  async of(sql: Sql, complaintId: ComplaintId): Promise<Visit[]> {
    const rows = await sql.rows<VisitRow>({
      name: 'visit-of-complaint',
      text: `SELECT ${columns} FROM field_visit v WHERE v.complaint_id = $1 ORDER BY v.arranged_at, v.id`,
      values: [complaintId],
    });
    return rows.map(toVisit);
  }
}

function toVisit({ reportedBy: by, visitedAt, result, found, did, next, ...visit }: VisitRow): Visit {
  const isReported = by !== null && visitedAt !== null && result !== null && found !== null;
  return { ...visit, report: isReported ? { by, visitedAt, result, found, did, next } : null };
}
