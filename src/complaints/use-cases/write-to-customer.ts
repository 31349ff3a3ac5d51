import { Injectable } from '@nestjs/common';
import { CustomersApi } from '../../customers/index.ts';
import { Ids, type ContactId, type CustomerId, type PersonId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Contacts } from '../db/contacts.repository.ts';
import type { Channel, Complaint } from '../domain/complaint.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';

export type WordsToCustomer = {
  readonly text: string;
  readonly by: PersonId;
  /** Where they were spoken; left out for words that are to be sent. */
  readonly channel?: Channel;
};

/** Puts words to the customer on record as a contact of ours; what leaves the house follows the event that names it. */
@Injectable()
export class WriteToCustomer {
  constructor(
    private readonly contacts: Contacts,
    private readonly customers: CustomersApi,
    private readonly ids: Ids,
  ) {}

  /** Throws 422 `nobody-to-reach`. */
  async write(tx: Tx, complaint: Complaint, { text, by, channel }: WordsToCustomer): Promise<ContactId> {
    if (complaint.customerId === null) throw complaintErrors.nobodyToReach();
    const contactId = this.ids.next<ContactId>();
    await this.contacts.insert(tx, {
      id: contactId,
      complaintId: complaint.id,
      kind: 'COMPLAINT',
      channel: channel ?? (await this.#channel(tx, complaint.customerId)),
      direction: 'outbound',
      at: tx.now,
      recordedAt: tx.now,
      summary: text,
      employeeId: by,
      caller: null,
      customerId: complaint.customerId,
      accountId: complaint.accountId,
      premiseId: complaint.premiseId,
    });
    return contactId;
  }

  /** Where the customer prefers to read; a letter reaches everybody else. */
  async #channel(tx: Tx, customerId: CustomerId): Promise<Channel> {
    const { points } = await this.customers.reach(tx, customerId);
    const readable = points.filter(({ kind }) => kind !== 'phone');
    const point = readable.find(({ preferred }) => preferred) ?? readable[0];
    return point && point.kind !== 'phone' ? point.kind : 'letter';
  }
}
