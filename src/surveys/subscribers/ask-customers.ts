import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { AskCustomerAfter } from '../use-cases/ask-customer-after.ts';

export const askQueue = 'surveys.ask-customer';

type Asking = { readonly complaintId?: ComplaintId; readonly resolvedAt?: string };

/** A day after a resolution, when it can be seen whether it holds. */
@Injectable()
export class AskCustomers implements JobHandler, OnModuleInit {
  readonly queue = askQueue;

  constructor(
    private readonly asking: AskCustomerAfter,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  async handle(tx: Tx, { complaintId, resolvedAt }: Asking): Promise<void> {
    if (complaintId && resolvedAt) await this.asking.within(tx, complaintId, new Date(resolvedAt));
  }
}
