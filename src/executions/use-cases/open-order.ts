import { Injectable } from '@nestjs/common';
import { ComplaintDetailsApi, ComplaintsApi } from '../../complaints/index.ts';
import { CustomersApi } from '../../customers/index.ts';
import type { AccountId, ComplaintId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Orders } from '../db/orders.repository.ts';
import type { AuthorisedRemedy } from '../domain/authorised-remedy.ts';
import { orderIdOf } from '../domain/order-id.ts';
import { releasedAt } from '../domain/released-at.ts';
import { open, type OrderParams } from '../domain/order.ts';
import { releaseQueue } from '../subscribers/release-order.ts';

/** Writes the order of an authorised remedy, once; it leaves the house when nobody can undo it any more. */
@Injectable()
export class OpenOrder {
  constructor(
    private readonly orders: Orders,
    private readonly complaints: ComplaintsApi,
    private readonly details: ComplaintDetailsApi,
    private readonly customers: CustomersApi,
  ) {}

  async within(tx: Tx, complaintId: ComplaintId, remedy: AuthorisedRemedy, authorisedAt: Date): Promise<void> {
    const { reference } = await this.complaints.lock(tx, complaintId);
    const { state, params } = await this.details.remedy(tx, complaintId, remedy.remedyId);
    if (state !== 'AUTHORISED' || (await this.orders.ofRemedy(tx, remedy.remedyId))) return;
    const order = open({
      ...remedy,
      complaintId,
      id: orderIdOf(reference, await this.orders.countOf(tx, complaintId)),
      accountNumber: await this.#numberOf(tx, remedy.accountId),
      params: orderParams(params),
      notBefore: releasedAt(authorisedAt),
      createdAt: authorisedAt,
    });
    await this.orders.insert(tx, order);
    tx.send({ queue: releaseQueue, data: { orderId: order.id }, startAfter: order.notBefore });
  }

  async #numberOf(tx: Tx, accountId: AccountId | null): Promise<string | null> {
    if (accountId === null) return null;
    return (await this.customers.party(tx, { accountId })).account?.number ?? null;
  }
}

const orderParams = ({ planMonths, quantity }: OrderParams): OrderParams => ({
  ...(planMonths !== undefined && { planMonths }),
  ...(quantity !== undefined && { quantity }),
});
