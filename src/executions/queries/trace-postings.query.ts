import { Injectable } from '@nestjs/common';
import { ComplaintDetailsApi, RemedyGrounds, type RemedyGround } from '../../complaints/index.ts';
import type { PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { orderColumns, toOrder, type OrderRow } from '../db/orders.repository.ts';
import type { Order } from '../domain/order.ts';

/** What stands behind one posting; null where nothing of ours has this reference, or this person may not see it. */
export type TracedPosting = {
  readonly reference: string;
  readonly found: { readonly order: Order; readonly ground: RemedyGround } | null;
};

/** References from a billing system, back to who gave what and by which rule. */
@Injectable()
export class TracePostings {
  constructor(
    private readonly database: Database,
    private readonly details: ComplaintDetailsApi,
    private readonly grounds: RemedyGrounds,
  ) {}

  /** Each reference in the order it was given: our order id, which stands in billing's memo field, or billing's own. */
  async execute(references: readonly string[], actor: PersonActor): Promise<readonly TracedPosting[]> {
    const orders = await this.#orders(references);
    const reachable = await this.details.reachable(this.database, actor, [
      ...new Set(orders.map(({ complaintId }) => complaintId)),
    ]);
    const traced: TracedPosting[] = [];
    for (const reference of references) {
      const order = orders.find(({ id, externalRef }) => id === reference || externalRef === reference);
      const isShown = order !== undefined && reachable.has(order.complaintId);
      const found = isShown ? { order, ground: await this.grounds.of(this.database, order.complaintId, order.remedyId) } : null;
      traced.push({ reference, found });
    }
    return traced;
  }

  async #orders(references: readonly string[]): Promise<readonly Order[]> {
    const rows = await this.database.rows<OrderRow>({
      name: 'executions-orders-traced',
      text: `SELECT ${orderColumns} FROM execution_order o WHERE o.id = ANY ($1::text[]) OR o.external_ref = ANY ($1::text[])
             ORDER BY o.created_at LIMIT 400`,
      values: [references],
    });
    return rows.map(toOrder);
  }
}
