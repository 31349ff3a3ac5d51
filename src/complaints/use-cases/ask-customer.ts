import { Injectable } from '@nestjs/common';
import { CustomersApi } from '../../customers/index.ts';
import { DeadlinesApi, joined } from '../../deadlines/index.ts';
import type { ComplaintId, ContactId } from '../../kernel/index.ts';
import type { CommandContext, Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { requireAllowed } from '../domain/change.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import type { Complaint } from '../domain/complaint.ts';
import type { QuestionWay } from '../domain/open-question.ts';
import { askCustomer } from '../domain/wait.ts';
import { remindQueue } from '../subscribers/remind-customer.ts';
import { OnComplaint } from './on-complaint.ts';
import { SpokeToCustomer } from './spoke-to-customer.ts';
import { WriteToCustomer } from './write-to-customer.ts';

export type AskInput = {
  readonly text: string;
  readonly putBy: QuestionWay;
  readonly replyBy: Date;
  readonly version: number;
};

/**
 * Puts one specific question. It is a word of ours, and our clocks rest, from when the customer has it (a message: see `PutQuestion`) until
 * the answer or the day it was asked for.
 */
@Injectable()
export class AskCustomer {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly writing: WriteToCustomer,
    private readonly spoke: SpokeToCustomer,
    private readonly deadlines: DeadlinesApi,
    private readonly customers: CustomersApi,
  ) {}

  execute(id: ComplaintId, { text, putBy, replyBy, version }: AskInput, command: CommandContext): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'owner', version }, async (tx, complaint, { personId: by }) => {
      requireAllowed('ask-customer', complaint);
      if (putBy === 'phone') await this.#requireTelephone(tx, complaint);
      const isSpoken = putBy !== 'message';
      const contactId = await this.writing.write(tx, complaint, { text, by, ...(isSpoken && { channel: putBy }) });
      const change = askCustomer(complaint, { replyBy, contactId, putBy }, { at: tx.now, now: tx.now });
      remindLater(tx, { complaintId: id, contactId }, replyBy);
      if (isSpoken) {
        const spoken = await this.spoke.of(tx, complaint, { at: tx.now, ofSubstance: true });
        const paused = await this.deadlines.pause(tx, id, { reason: 'AWAITING_CUSTOMER', at: tx.now });
        return this.changes.apply(tx, complaint, change, joined(spoken, paused));
      }
      const asked = await this.changes.apply(tx, complaint, change);
      await this.changes.remark(tx, asked, { type: 'message.requested', at: tx.now, details: { contactId } });
      return asked;
    });
  }

  /** Throws 422 `no-telephone`: our clocks rest on the word of whoever says that they called. */
  async #requireTelephone(tx: Tx, { customerId }: Complaint): Promise<void> {
    if (customerId === null) throw complaintErrors.nobodyToReach();
    const { points } = await this.customers.reach(tx, customerId);
    if (!points.some(({ kind }) => kind === 'phone')) throw complaintErrors.noTelephone();
  }
}

/** Half of the time is left. */
function remindLater(tx: Tx, data: { complaintId: ComplaintId; contactId: ContactId }, replyBy: Date): void {
  tx.send({ queue: remindQueue, data, startAfter: new Date((tx.now.getTime() + replyBy.getTime()) / 2) });
}
