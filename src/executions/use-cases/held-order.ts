import { Injectable } from '@nestjs/common';
import { ComplaintsApi } from '../../complaints/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Orders } from '../db/orders.repository.ts';
import type { OrderId } from '../domain/order-id.ts';
import type { Order } from '../domain/order.ts';

/** An order as it is once its complaint is locked: everything else that changes either waits. */
@Injectable()
export class HeldOrder {
  constructor(
    private readonly orders: Orders,
    private readonly complaints: ComplaintsApi,
  ) {}

  /** Throws 404 `order-not-found`. */
  async of(tx: Tx, id: OrderId): Promise<Order> {
    const { complaintId } = await this.orders.get(tx, id);
    await this.complaints.lock(tx, complaintId);
    return this.orders.get(tx, id);
  }
}
