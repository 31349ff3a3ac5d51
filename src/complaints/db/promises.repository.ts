import { Injectable } from '@nestjs/common';
import type { ComplaintId, PromiseId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import { promiseErrors } from '../domain/promise.errors.ts';
import type { CustomerPromise } from '../domain/promise.ts';

const columns = `id, complaint_id AS "complaintId", what, due_at AS "dueAt", made_by AS "madeBy", made_at AS "madeAt", kept_at AS "keptAt"`;

/** What was promised for a visit ends with it, when the visit is called off. */
const isOwed = `NOT EXISTS (SELECT 1 FROM field_visit v
  WHERE v.complaint_id = p.complaint_id AND v.promise_id = p.id AND v.called_off_at IS NOT NULL)`;

@Injectable()
export class Promises {
  async insert(tx: Tx, { id, complaintId, what, dueAt, madeBy, madeAt, keptAt }: CustomerPromise): Promise<void> {
    tx.wrote(id, what);
    await tx.rows({
      name: 'promise-insert',
      text: `INSERT INTO customer_promise (id, complaint_id, what, due_at, made_by, made_at, kept_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      values: [id, complaintId, what, dueAt, madeBy, madeAt, keptAt],
    });
  }

  /** Throws 404 `promise-not-found`, also for that of a visit that was called off. */
  async get(sql: Sql, complaintId: ComplaintId, id: PromiseId): Promise<CustomerPromise> {
    const found = await maybeRow<CustomerPromise>(sql, {
      name: 'promise-get',
      text: `SELECT ${columns} FROM customer_promise p WHERE p.complaint_id = $1 AND p.id = $2 AND ${isOwed}`,
      values: [complaintId, id],
    });
    if (!found) throw promiseErrors.notFound();
    return found;
  }

  async keep(tx: Tx, { id, keptAt }: CustomerPromise): Promise<void> {
    await tx.rows({ name: 'promise-keep', text: `UPDATE customer_promise SET kept_at = $2 WHERE id = $1`, values: [id, keptAt] });
  }

  /** Without those of visits that were called off. */
  of(sql: Sql, complaintId: ComplaintId): Promise<CustomerPromise[]> {
    return sql.rows<CustomerPromise>({
      name: 'promise-owed',
      text: `SELECT ${columns} FROM customer_promise p WHERE p.complaint_id = $1 AND ${isOwed} ORDER BY p.made_at, p.id`,
      values: [complaintId],
    });
  }

  /** Whatever was ever promised. */
  all(sql: Sql, complaintId: ComplaintId): Promise<CustomerPromise[]> {
    return sql.rows<CustomerPromise>({
      name: 'promise-of-complaint',
      text: `SELECT ${columns} FROM customer_promise WHERE complaint_id = $1 ORDER BY made_at, id`,
      values: [complaintId],
    });
  }
}
