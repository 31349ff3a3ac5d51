import { Injectable } from '@nestjs/common';
import { Ids, type ContactId, type PersonActor } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { Contacts } from '../db/contacts.repository.ts';
import { unknownCaller, type Contact } from '../domain/contact.ts';
import type { Complaint } from '../domain/complaint.ts';
import type { ContactInput, RecordedContact } from './contact-input.ts';
import { RegisterComplaint } from './register-complaint.ts';

/** A closed complaint stays closed: the same matter, come up again, is a new one that points back. */
@Injectable()
export class BeginFollowUp {
  constructor(
    private readonly registering: RegisterComplaint,
    private readonly contacts: Contacts,
    private readonly changes: Changes,
    private readonly ids: Ids,
  ) {}

  async after(tx: Tx, closed: Complaint, input: ContactInput, actor: PersonActor): Promise<RecordedContact> {
    const contact = this.#contact(tx, closed, input, actor);
    await this.contacts.insert(tx, contact);
    const complaint = await this.registering.begun(
      tx,
      {
        ...sameMatter(closed),
        receivedAt: contact.at,
        channel: contact.channel,
        description: contact.summary,
        caller: input.caller ?? unknownCaller,
        keep: false,
        firstContactId: contact.id,
      },
      actor,
    );
    const details = { contactId: contact.id, followUpId: complaint.id, direction: 'inbound', channel: contact.channel };
    await this.changes.remark(tx, closed, { type: 'contact.recorded', at: contact.at, details });
    return { contactId: contact.id, complaint, isFollowUp: true };
  }

  /** One that only pays what the closed one is still owed: nobody called, whoever begins it looks after it. Throws 403 `own-affair`. */
  async settling(tx: Tx, closed: Complaint, reason: string, actor: PersonActor): Promise<Complaint> {
    return this.registering.within(
      tx,
      {
        ...sameMatter(closed),
        channel: closed.channel,
        description: reason,
        receivedAt: tx.now,
        caller: unknownCaller,
        keep: true,
        settles: true,
      },
      actor,
    );
  }

  #contact(tx: Tx, { customerId, accountId, premiseId }: Complaint, input: ContactInput, { personId }: PersonActor): Contact {
    const { channel, direction, summary, caller, at } = input;
    return {
      id: this.ids.next<ContactId>(),
      complaintId: null,
      kind: 'COMPLAINT',
      channel,
      direction,
      at: at ?? tx.now,
      recordedAt: tx.now,
      summary,
      employeeId: personId,
      caller,
      customerId,
      accountId,
      premiseId,
    };
  }
}

/**
 * What a follow-up takes over from the closed complaint. No days: whoever takes the call says them anew, in their own name, and one that
 * only pays the rest is judged by those of the closed one.
 */
const sameMatter = ({ id, category, severity, customerId, accountId, premiseId, flags, aboutPersonId }: Complaint) => ({
  ...({ origin: 'CUSTOMER', originReference: null, originDueOn: null, remedySought: null, followUpOf: id } as const),
  ...{ category, severity, customerId, accountId, premiseId, flags, aboutPersonId, eventOn: null, billOn: null },
});
