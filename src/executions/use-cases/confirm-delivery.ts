import { Injectable } from '@nestjs/common';
import { ExecutedRemedies } from '../../complaints/index.ts';
import type { RemedyId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Orders } from '../db/orders.repository.ts';
import { confirm } from '../domain/order.ts';

/** A remedy that is itself a message is done once that message has left the house. */
@Injectable()
export class ConfirmDelivery {
  constructor(
    private readonly orders: Orders,
    private readonly remedies: ExecutedRemedies,
  ) {}

  /**
   * Inside a transaction that holds the complaint. An order that ended otherwise, by hand for one, stays as it is.
   * Throws while there is none yet: whoever sends tries again.
   */
  async within(
    tx: Tx,
    remedyId: RemedyId,
    { externalRef, at }: { readonly externalRef: string; readonly at: Date },
  ): Promise<void> {
    const order = await this.orders.ofRemedy(tx, remedyId);
    if (!order) throw new Error(`The remedy ${remedyId} has no order yet.`);
    if (order.state !== 'OPEN' || order.executor !== 'message') return;
    await this.orders.save(tx, confirm(order, { externalRef, postedAmount: null, postedAt: at, by: null }, tx.now));
    await this.remedies.executed(tx, remedyId, { externalRef, at });
  }
}
