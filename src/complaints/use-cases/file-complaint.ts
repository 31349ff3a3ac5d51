import { Injectable } from '@nestjs/common';
import { Ids, type ContactId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Complaints } from '../db/complaints.repository.ts';
import { Contacts } from '../db/contacts.repository.ts';
import type { Change } from '../domain/change.ts';
import type { Complaint } from '../domain/complaint.ts';
import type { Contact } from '../domain/contact.ts';
import type { RegisterInput } from './register-input.ts';
import { StartClocks } from './start-clocks.ts';

/** Stores a new complaint with the contact it began with, if anybody called, and tells the journal. */
@Injectable()
export class FileComplaint {
  constructor(
    private readonly complaints: Complaints,
    private readonly contacts: Contacts,
    private readonly clocks: StartClocks,
    private readonly ids: Ids,
  ) {}

  async file(tx: Tx, { complaint, change }: { complaint: Complaint; change: Change }, input: RegisterInput): Promise<Complaint> {
    const deadlines = await this.clocks.of(tx, complaint);
    const filed: Complaint = { ...complaint, nextDueAt: deadlines.nextDueAt };
    await this.complaints.insert(tx, filed);
    if (input.settles && input.followUpOf) await this.complaints.settle(tx, filed.id, input.followUpOf);
    const contactId = input.settles ? null : await this.#firstContact(tx, filed, input);
    const { complaintId, type, at, details, set } = change;
    const payload = { ...details, contactId, set, version: 1, deadlines: deadlines.changes };
    tx.emit({ complaintId, type, at, payload });
    return filed;
  }

  async #firstContact(tx: Tx, complaint: Complaint, { firstContactId, caller }: RegisterInput): Promise<ContactId> {
    if (firstContactId) {
      await this.contacts.become(tx, firstContactId, complaint.id);
      return firstContactId;
    }
    const contact = firstContact(this.ids.next(), complaint, caller);
    await this.contacts.insert(tx, contact);
    return contact.id;
  }
}

const firstContact = (id: ContactId, complaint: Complaint, caller: RegisterInput['caller']): Contact => ({
  id,
  complaintId: complaint.id,
  kind: 'COMPLAINT',
  channel: complaint.channel,
  direction: 'inbound',
  at: complaint.receivedAt,
  recordedAt: complaint.registeredAt,
  summary: complaint.description,
  employeeId: complaint.registeredBy,
  caller,
  customerId: complaint.customerId,
  accountId: complaint.accountId,
  premiseId: complaint.premiseId,
});
