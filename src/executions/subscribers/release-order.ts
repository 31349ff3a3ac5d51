import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ComplaintDetailsApi, ExecutedRemedies } from '../../complaints/index.ts';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import type { OrderId } from '../domain/order-id.ts';
import { HeldOrder } from '../use-cases/held-order.ts';

export const releaseQueue = 'executions.release-order';

/** The time to undo is over: from now on the remedy counts as sent and its executor sees the order. */
@Injectable()
export class ReleaseOrder implements JobHandler, OnModuleInit {
  readonly queue = releaseQueue;

  constructor(
    private readonly held: HeldOrder,
    private readonly remedies: ExecutedRemedies,
    private readonly details: ComplaintDetailsApi,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  /** A remedy that was taken back, or that somebody confirmed in the meantime, stays as it is. */
  async handle(tx: Tx, { orderId }: { readonly orderId?: OrderId }): Promise<void> {
    if (!orderId) return;
    const { remedyId, complaintId } = await this.held.of(tx, orderId);
    const { state } = await this.details.remedy(tx, complaintId, remedyId);
    if (state === 'AUTHORISED') await this.remedies.sent(tx, remedyId, { at: tx.now });
  }
}
