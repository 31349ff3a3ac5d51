import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { UnsettledRemedies } from '../db/unsettled-remedies.ts';
import type { Complaint } from '../domain/complaint.ts';
import { close } from '../domain/finish.ts';
import { CallOffVisits } from './call-off-visits.ts';

/** Closes a resolved complaint that is locked, once everything promised has arrived. */
@Injectable()
export class CloseComplaint {
  constructor(
    private readonly changes: Changes,
    private readonly remedies: UnsettledRemedies,
    private readonly callingOff: CallOffVisits,
  ) {}

  async within(tx: Tx, complaint: Complaint, by: 'customer' | 'window'): Promise<Complaint> {
    const unsettled = await this.remedies.of(tx, complaint.id);
    const change = close(complaint, { by, unsettled }, { at: tx.now, now: tx.now });
    return this.changes.apply(tx, await this.callingOff.of(tx, complaint), change);
  }
}
