import { Injectable } from '@nestjs/common';
import { AuthorityApi } from '../../authority/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Remedies } from '../db/remedies.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import { cancel, type Remedy } from '../domain/remedy.ts';
import { AnnounceRemedy } from './announce-remedy.ts';

/** Takes back what has not left the house yet, inside a command that holds the complaint. */
@Injectable()
export class CancelRemedies {
  constructor(
    private readonly remedies: Remedies,
    private readonly authority: AuthorityApi,
    private readonly announce: AnnounceRemedy,
  ) {}

  /** The allowance is free again at once. Throws 409 `remedy-state`, `remedy-awaits-ruling`. */
  async one(tx: Tx, complaint: Complaint, remedy: Remedy, reason: string): Promise<Remedy> {
    const cancelled = cancel(remedy, reason, tx.now);
    await this.remedies.save(tx, cancelled);
    await this.authority.release(tx, cancelled.id);
    await this.announce.told(tx, complaint, cancelled, { type: 'remedy.cancelled', at: tx.now });
    return cancelled;
  }
}
