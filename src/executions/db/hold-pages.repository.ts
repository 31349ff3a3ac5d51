import { Injectable } from '@nestjs/common';
import type { AccountId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import { holdKind, type HoldPage } from '../domain/hold-page.ts';
import type { OrderId } from '../domain/order-id.ts';

export type OpenHold = { readonly id: OrderId; readonly accountId: AccountId | null; readonly executeBy: Date };

/** Written under the lock of the order's complaint. */
@Injectable()
export class HoldPages {
  /** Holds that are on their way, that nobody has confirmed and nobody was called for: those nobody was sought for first, the others in another order every minute. */
  unpaged(sql: Sql, now: Date): Promise<OpenHold[]> {
    return sql.rows<OpenHold>({
      name: 'executions-holds-unpaged',
      text: `SELECT o.id, o.account_id AS "accountId", o.execute_by AS "executeBy" FROM execution_order o
             WHERE o.state = 'OPEN' AND o.kind = '${holdKind}' AND o.not_before <= $1
               AND NOT EXISTS (SELECT 1 FROM hold_page p WHERE p.order_id = o.id AND p.person_id IS NOT NULL)
             ORDER BY EXISTS (SELECT 1 FROM hold_page p WHERE p.order_id = o.id), hashtextextended(o.id, $2)`,
      values: [now, Math.floor(now.getTime() / 60_000)],
    });
  }

  /** How many of them were new: the same person is called once for an order. */
  async insert(tx: Tx, pages: readonly HoldPage[]): Promise<number> {
    const column = <T>(pick: (page: HoldPage) => T): T[] => pages.map(pick);
    const inserted = await tx.rows({
      name: 'executions-hold-page-insert',
      text: `INSERT INTO hold_page (order_id, person_id, because, email, cut_off_at, paged_at)
             SELECT * FROM unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::timestamptz[], $6::timestamptz[])
             ON CONFLICT ON CONSTRAINT hold_page_once DO NOTHING RETURNING order_id`,
      values: [
        column(({ orderId }) => orderId),
        column(({ personId }) => personId),
        column(({ because }) => because),
        column(({ email }) => email),
        column(({ cutOffAt }) => cutOffAt),
        column(({ pagedAt }) => pagedAt),
      ],
    });
    return inserted.length;
  }

  /** Null: nobody was sought yet; `NOBODY`: in vain so far. */
  async outcome(sql: Sql, orderId: OrderId): Promise<'CALLED' | 'NOBODY' | null> {
    const rows = await sql.rows<Pick<HoldPage, 'personId'>>({
      name: 'executions-hold-paged',
      text: 'SELECT p.person_id AS "personId" FROM hold_page p WHERE p.order_id = $1',
      values: [orderId],
    });
    if (rows.length === 0) return null;
    return rows.some(({ personId }) => personId !== null) ? 'CALLED' : 'NOBODY';
  }

  /** The one of an order that goes out by e-mail, if any does. */
  mailed(sql: Sql, orderId: OrderId): Promise<HoldPage | null> {
    return maybeRow<HoldPage>(sql, {
      name: 'executions-hold-page-mailed',
      text: `SELECT p.order_id AS "orderId", p.person_id AS "personId", p.because, p.email, p.cut_off_at AS "cutOffAt", p.paged_at AS "pagedAt"
             FROM hold_page p WHERE p.order_id = $1 AND p.person_id IS NOT NULL AND p.email IS NOT NULL ORDER BY p.person_id LIMIT 1`,
      values: [orderId],
    });
  }
}
