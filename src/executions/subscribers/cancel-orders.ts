import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ComplaintsApi } from '../../complaints/index.ts';
import type { RemedyId } from '../../kernel/index.ts';
import { Workers, type StoredEvent, type Subscriber, type Tx } from '../../platform/index.ts';
import { Orders } from '../db/orders.repository.ts';
import { cancel } from '../domain/order.ts';

/** What was taken back is not carried out. An undone resolution takes each of its remedies back, with an event for each. */
@Injectable()
export class CancelOrders implements Subscriber, OnModuleInit {
  readonly name = 'executions.cancel-orders';
  readonly to = ['remedy.cancelled'];

  constructor(
    private readonly orders: Orders,
    private readonly complaints: ComplaintsApi,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.subscribe(this);
  }

  /** The order may not exist yet: then none is written any more. */
  async handle(tx: Tx, { complaintId, payload }: StoredEvent): Promise<void> {
    await this.complaints.lock(tx, complaintId);
    const order = await this.orders.ofRemedy(tx, payload['remedyId'] as RemedyId);
    if (order) await this.orders.save(tx, cancel(order, tx.now));
  }
}
