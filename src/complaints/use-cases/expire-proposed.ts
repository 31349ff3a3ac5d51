import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { UnsettledRemedies } from '../db/unsettled-remedies.ts';

/** Remedies that were only proposed end with the complaint. */
@Injectable()
export class ExpireProposed {
  constructor(private readonly remedies: UnsettledRemedies) {}

  async of(tx: Tx, complaintId: ComplaintId, reason: 'withdrawn' | 'voided'): Promise<void> {
    for (const remedyId of await this.remedies.expireProposed(tx, complaintId, reason)) {
      tx.emit({ complaintId, type: 'remedy.expired', at: tx.now, payload: { remedyId, reason } });
    }
  }
}
