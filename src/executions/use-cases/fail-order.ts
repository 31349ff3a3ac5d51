import { Injectable } from '@nestjs/common';
import { ComplaintsApi, ExecutedRemedies } from '../../complaints/index.ts';
import { UnitOfWork, type CommandContext } from '../../platform/index.ts';
import { Orders } from '../db/orders.repository.ts';
import type { OrderId } from '../domain/order-id.ts';
import { fail, type Order } from '../domain/order.ts';
import { HeldOrder } from './held-order.ts';

/** It cannot be carried out: the remedy failed, and whoever owns the complaint gives another. */
@Injectable()
export class FailOrder {
  constructor(
    private readonly work: UnitOfWork,
    private readonly held: HeldOrder,
    private readonly orders: Orders,
    private readonly complaints: ComplaintsApi,
    private readonly remedies: ExecutedRemedies,
  ) {}

  execute(id: OrderId, reason: string, command: CommandContext): Promise<Order> {
    return this.work.command(command, async (tx) => {
      const order = await this.held.of(tx, id);
      await this.complaints.visible(tx, command.actor, order.complaintId);
      const failed = fail(order, reason, tx.now);
      await this.orders.save(tx, failed);
      await this.remedies.failed(tx, order.remedyId, { reason, at: tx.now });
      return failed;
    });
  }
}
