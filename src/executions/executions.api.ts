import { Injectable } from '@nestjs/common';
import type { RemedyId } from '../kernel/index.ts';
import type { Tx } from '../platform/index.ts';
import { ConfirmDelivery } from './use-cases/confirm-delivery.ts';

/** What other modules may ask of executions. */
@Injectable()
export class ExecutionsApi {
  constructor(private readonly delivery: ConfirmDelivery) {}

  /** The message that is this remedy has left the house at `at`, under `externalRef`. The caller holds the complaint. */
  messageSent(tx: Tx, remedyId: RemedyId, sent: { readonly externalRef: string; readonly at: Date }): Promise<void> {
    return this.delivery.within(tx, remedyId, sent);
  }
}
