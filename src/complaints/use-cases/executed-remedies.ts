import { Injectable } from '@nestjs/common';
import { AuthorityApi } from '../../authority/index.ts';
import type { RemedyId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Complaints } from '../db/complaints.repository.ts';
import { Remedies } from '../db/remedies.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import { execute, fail, send, type Remedy } from '../domain/remedy.ts';
import { AnnounceRemedy } from './announce-remedy.ts';

/** What executors report about a remedy. Each locks its complaint; `at` is when it happened there, never after now. */
@Injectable()
export class ExecutedRemedies {
  constructor(
    private readonly complaints: Complaints,
    private readonly remedies: Remedies,
    private readonly authority: AuthorityApi,
    private readonly announce: AnnounceRemedy,
  ) {}

  /** It has left the house: from now on it cannot be cancelled. Throws 409 `remedy-state`. */
  async sent(tx: Tx, id: RemedyId, { at }: { readonly at: Date }): Promise<Remedy> {
    const { complaint, remedy } = await this.#locked(tx, id);
    const sent = send(remedy, at);
    await this.remedies.save(tx, sent);
    await this.announce.told(tx, complaint, sent, { type: 'remedy.sent', at });
    return sent;
  }

  /** It has reached the customer, as the other system's reference shows. Throws 409 `remedy-state`. */
  async executed(
    tx: Tx,
    id: RemedyId,
    { externalRef, at }: { readonly externalRef: string; readonly at: Date },
  ): Promise<Remedy> {
    const { complaint, remedy } = await this.#locked(tx, id);
    const executed = execute(remedy, externalRef, at);
    await this.remedies.save(tx, executed);
    await this.authority.executed(tx, id);
    await this.announce.executed(tx, complaint, executed, at);
    return executed;
  }

  /** It never reached the customer: it uses no allowance, and another has to take its place. Throws 409 `remedy-state`. */
  async failed(tx: Tx, id: RemedyId, { reason, at }: { readonly reason: string; readonly at: Date }): Promise<Remedy> {
    const { complaint, remedy } = await this.#locked(tx, id);
    const failed = fail(remedy, reason, at);
    await this.remedies.save(tx, failed);
    await this.authority.release(tx, id);
    await this.announce.told(tx, complaint, failed, { type: 'remedy.failed', at });
    return failed;
  }

  async #locked(tx: Tx, id: RemedyId): Promise<{ readonly complaint: Complaint; readonly remedy: Remedy }> {
    const complaint = await this.complaints.lock(tx, await this.remedies.complaintOf(tx, id));
    return { complaint, remedy: await this.remedies.get(tx, id, complaint.id) };
  }
}
