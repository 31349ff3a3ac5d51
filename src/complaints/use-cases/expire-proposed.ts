import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';
import { Remedies } from '../db/remedies.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import { expire } from '../domain/remedy.ts';
import { AnnounceRemedy } from './announce-remedy.ts';

/** Remedies that somebody was still to decide about end with the complaint. */
@Injectable()
export class ExpireProposed {
  constructor(
    private readonly remedies: Remedies,
    private readonly announce: AnnounceRemedy,
  ) {}

  async of(tx: Tx, complaint: Complaint): Promise<void> {
    const all = await this.remedies.of(tx, complaint.id);
    for (const remedy of all.filter(({ state }) => state === 'PROPOSED')) {
      const expired = expire(remedy, tx.now);
      await this.remedies.save(tx, expired);
      await this.announce.told(tx, complaint, expired, { type: 'remedy.expired', at: tx.now });
    }
  }
}
