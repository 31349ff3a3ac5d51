import { Injectable } from '@nestjs/common';
import { Ids, type ContactId, type PersonId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Contacts } from '../db/contacts.repository.ts';
import { requireRecordable, type Caller, type Contact, type ContactKind } from '../domain/contact.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import type { Channel, Complaint } from '../domain/complaint.ts';

export type SpokenWords = {
  readonly kind: ContactKind;
  readonly channel: Channel;
  readonly direction: 'inbound' | 'outbound';
  readonly at: Date;
  readonly summary: string;
  readonly caller: Caller | null;
};

/** Keeps what was said on a complaint as a contact of its customer. */
@Injectable()
export class RecordWords {
  constructor(
    private readonly contacts: Contacts,
    private readonly ids: Ids,
  ) {}

  /** Throws 422 `too-early` for words from before the complaint was made. */
  async record(tx: Tx, complaint: Complaint, words: SpokenWords, employeeId: PersonId | null): Promise<Contact> {
    if (words.at < complaint.receivedAt) throw complaintErrors.tooEarly('at', complaint.receivedAt.toISOString());
    const { customerId, accountId, premiseId } = words.kind === 'MEDIA' ? nobody : complaint;
    const contact = requireRecordable({
      ...words,
      id: this.ids.next<ContactId>(),
      complaintId: complaint.id,
      recordedAt: tx.now,
      employeeId,
      customerId,
      accountId,
      premiseId,
    });
    await this.contacts.insert(tx, contact);
    return contact;
  }

  /** What the customer said just now about how the complaint goes on. */
  heard(tx: Tx, complaint: Complaint, summary: string, channel: Channel, employeeId: PersonId): Promise<Contact> {
    return this.record(
      tx,
      complaint,
      { kind: 'COMPLAINT', channel, direction: 'inbound', at: tx.now, summary, caller: null },
      employeeId,
    );
  }
}

const nobody = { customerId: null, accountId: null, premiseId: null };
