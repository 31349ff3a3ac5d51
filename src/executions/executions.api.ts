import { Injectable } from '@nestjs/common';
import type { RemedyId } from '../kernel/index.ts';
import type { Sql, Tx } from '../platform/index.ts';
import { HoldPages } from './db/hold-pages.repository.ts';
import type { HoldPage } from './domain/hold-page.ts';
import type { OrderId } from './domain/order-id.ts';
import { ConfirmDelivery } from './use-cases/confirm-delivery.ts';

/** What other modules may ask of executions. */
@Injectable()
export class ExecutionsApi {
  constructor(
    private readonly delivery: ConfirmDelivery,
    private readonly pages: HoldPages,
  ) {}

  /** The message that is this remedy has left the house at `at`, under `externalRef`. The caller holds the complaint. */
  messageSent(tx: Tx, remedyId: RemedyId, sent: { readonly externalRef: string; readonly at: Date }): Promise<void> {
    return this.delivery.within(tx, remedyId, sent);
  }

  /** Whom an e-mail tells that this hold is not confirmed yet; null when nobody who was called has an address. */
  mailedPage(sql: Sql, orderId: OrderId): Promise<HoldPage | null> {
    return this.pages.mailed(sql, orderId);
  }
}
