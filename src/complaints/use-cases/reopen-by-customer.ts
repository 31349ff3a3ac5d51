import { Injectable } from '@nestjs/common';
import { DeadlinesApi, joined } from '../../deadlines/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { UnsettledRemedies } from '../db/unsettled-remedies.ts';
import { isAllowed } from '../domain/complaint-state.ts';
import type { Complaint } from '../domain/complaint.ts';
import { isConfirmed, reopen } from '../domain/finish.ts';
import { RecordWords } from './record-words.ts';
import { SpokeToCustomer } from './spoke-to-customer.ts';

/** The customer says without a call, by their own link, that it is not solved. The caller holds the complaint. */
@Injectable()
export class ReopenByCustomer {
  constructor(
    private readonly changes: Changes,
    private readonly words: RecordWords,
    private readonly deadlines: DeadlinesApi,
    private readonly spoke: SpokeToCustomer,
    private readonly remedies: UnsettledRemedies,
  ) {}

  /** False, and nothing happens, when it is not resolved or the time to turn the resolution down is over. */
  async within(tx: Tx, complaint: Complaint, words: string): Promise<boolean> {
    if (!(await this.#isPossible(tx, complaint))) return false;
    const when = { at: tx.now, now: tx.now };
    const said = { kind: 'COMPLAINT', channel: 'web', direction: 'inbound', at: tx.now, summary: words, caller: null } as const;
    const { id: contactId } = await this.words.record(tx, complaint, said, null);
    const change = reopen(complaint, { contactId, unsettled: await this.remedies.of(tx, complaint.id) }, when);
    const reopened = await this.deadlines.reopen(tx, complaint.id, { at: tx.now });
    const waiting = await this.spoke.next(tx, { ...complaint, ...change.set }, tx.now);
    await this.changes.apply(tx, complaint, change, waiting ? joined(reopened, waiting) : reopened);
    return true;
  }

  /** Whether the customer may still turn the resolution down. */
  async #isPossible(tx: Tx, complaint: Complaint): Promise<boolean> {
    return isAllowed('reopen', complaint.state) && !isConfirmed(complaint, await this.remedies.of(tx, complaint.id), tx.now);
  }
}
