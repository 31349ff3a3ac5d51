import { Injectable } from '@nestjs/common';
import { ComplaintsApi, ExecutedRemedies } from '../../complaints/index.ts';
import type { Money } from '../../kernel/index.ts';
import { UnitOfWork, type CommandContext } from '../../platform/index.ts';
import { Orders } from '../db/orders.repository.ts';
import type { OrderId } from '../domain/order-id.ts';
import { confirm, type Order } from '../domain/order.ts';
import { HeldOrder } from './held-order.ts';

/** `postedAmount`, `postedAt`: as the other system shows them; null for as ordered, and now. */
export type ConfirmInput = { readonly externalRef: string; readonly postedAmount: Money | null; readonly postedAt: Date | null };

/** A named person says that another system has done it, and what that system calls it. */
@Injectable()
export class ConfirmOrder {
  constructor(
    private readonly work: UnitOfWork,
    private readonly held: HeldOrder,
    private readonly orders: Orders,
    private readonly complaints: ComplaintsApi,
    private readonly remedies: ExecutedRemedies,
  ) {}

  execute(id: OrderId, { externalRef, postedAmount, postedAt }: ConfirmInput, command: CommandContext): Promise<Order> {
    return this.work.command(command, async (tx) => {
      const order = await this.held.of(tx, id);
      await this.complaints.visible(tx, command.actor, order.complaintId);
      const said = { externalRef, postedAmount, postedAt: postedAt ?? tx.now, by: command.actor.personId };
      const confirmed = confirm(order, said, tx.now);
      await this.orders.save(tx, confirmed);
      await this.remedies.executed(tx, order.remedyId, { externalRef, at: said.postedAt });
      return confirmed;
    });
  }
}
