import { Injectable } from '@nestjs/common';
import type { ComplaintId, Money, RemedyId } from '../../kernel/index.ts';
import { maybeRow, oneRow, type Sql, type Tx } from '../../platform/index.ts';
import { orderErrors } from '../domain/order.errors.ts';
import type { OrderId } from '../domain/order-id.ts';
import type { Order } from '../domain/order.ts';

export type OrderRow = Omit<Order, 'amount' | 'postedAmount'> & {
  readonly amountMinor: number | null;
  readonly postedMinor: number | null;
  readonly currency: string | null;
};

/** Every column of an order under its name in the domain. */
export const orderColumns = `
  o.id, o.remedy_id AS "remedyId", o.complaint_id AS "complaintId", o.executor, o.account_id AS "accountId",
  o.account_number AS "accountNumber", o.kind, o.params, o.code, o.amount_minor AS "amountMinor", o.currency,
  o.execute_by AS "executeBy", o.not_before AS "notBefore", o.state, o.external_ref AS "externalRef", o.posted_minor AS "postedMinor",
  o.posted_at AS "postedAt", o.confirmed_by AS "confirmedBy", o.failure_reason AS "failureReason", o.created_at AS "createdAt",
  o.changed_at AS "changedAt"`;

export function toOrder({ amountMinor, postedMinor, currency, ...row }: OrderRow): Order {
  const money = (minor: number | null): Money | null => (minor === null || currency === null ? null : { minor, currency });
  return { ...row, amount: money(amountMinor), postedAmount: money(postedMinor) };
}

/** Orders change under the lock of their complaint alone. */
@Injectable()
export class Orders {
  async insert(tx: Tx, order: Order): Promise<void> {
    await tx.rows({
      name: 'executions-order-insert',
      text: `INSERT INTO execution_order (id, remedy_id, complaint_id, executor, account_id, account_number, kind, params, code, amount_minor,
               currency, execute_by, not_before, state, created_at, changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      values: [
        order.id, order.remedyId, order.complaintId, order.executor, order.accountId, order.accountNumber, order.kind, order.params,
        order.code, order.amount?.minor ?? null, order.amount?.currency ?? null, order.executeBy, order.notBefore, order.state,
        order.createdAt, order.changedAt,
      ],
    }); // prettier-ignore
  }

  async save(tx: Tx, order: Order): Promise<void> {
    await tx.rows({
      name: 'executions-order-save',
      text: `UPDATE execution_order SET state = $2, external_ref = $3, posted_minor = $4, posted_at = $5, confirmed_by = $6,
               failure_reason = $7, changed_at = $8
             WHERE id = $1`,
      values: [
        order.id, order.state, order.externalRef, order.postedAmount?.minor ?? null, order.postedAt, order.confirmedBy,
        order.failureReason, order.changedAt,
      ],
    }); // prettier-ignore
  }

  /** Throws 404 `order-not-found`. */
  async get(sql: Sql, id: OrderId): Promise<Order> {
    const found = await maybeRow<OrderRow>(sql, {
      name: 'executions-order-get',
      text: `SELECT ${orderColumns} FROM execution_order o WHERE o.id = $1`,
      values: [id],
    });
    if (!found) throw orderErrors.notFound();
    return toOrder(found);
  }

  async ofRemedy(sql: Sql, remedyId: RemedyId): Promise<Order | null> {
    const found = await maybeRow<OrderRow>(sql, {
      name: 'executions-order-of-remedy',
      text: `SELECT ${orderColumns} FROM execution_order o WHERE o.remedy_id = $1`,
      values: [remedyId],
    });
    return found && toOrder(found);
  }

  async countOf(sql: Sql, complaintId: ComplaintId): Promise<number> {
    const { count } = await oneRow<{ count: number }>(sql, {
      name: 'executions-order-count',
      text: 'SELECT count(*)::int AS count FROM execution_order o WHERE o.complaint_id = $1',
      values: [complaintId],
    });
    return count;
  }
}
