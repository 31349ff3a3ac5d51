import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../deadlines/index.ts';
import type { RemedyId } from '../kernel/index.ts';
import type { Sql, Tx } from '../platform/index.ts';
import { executeBy } from './domain/order-times.ts';
import { ConfirmDelivery } from './use-cases/confirm-delivery.ts';

/** What other modules may ask of executions. */
@Injectable()
export class ExecutionsApi {
  constructor(
    private readonly deadlines: DeadlinesApi,
    private readonly delivery: ConfirmDelivery,
  ) {}

  /** By when a remedy is carried out that was authorised then; `executeDays` are working days. */
  async executeBy(sql: Sql, authorisedAt: Date, executeDays: number): Promise<Date> {
    return executeBy(await this.deadlines.houseDays(sql), authorisedAt, executeDays);
  }

  /** The message that is this remedy has left the house at `at`, under `externalRef`. The caller holds the complaint. */
  messageSent(tx: Tx, remedyId: RemedyId, sent: { readonly externalRef: string; readonly at: Date }): Promise<void> {
    return this.delivery.within(tx, remedyId, sent);
  }
}
