import { Injectable } from '@nestjs/common';
import { CustomersApi } from '../../customers/index.ts';
import { Ids, type AccountId, type ContactId, type CustomerId, type PremiseId } from '../../kernel/index.ts';
import { UnitOfWork, type CommandContext } from '../../platform/index.ts';
import { Contacts } from '../db/contacts.repository.ts';
import type { Channel } from '../domain/complaint.ts';
import { requireRecordable, type Caller, type Contact, type ContactKind } from '../domain/contact.ts';

export type LogInput = {
  readonly kind: Exclude<ContactKind, 'COMPLAINT'>;
  readonly channel: Channel;
  readonly direction: 'inbound' | 'outbound';
  readonly at: Date | null;
  readonly summary: string;
  readonly caller: Caller | null;
  readonly customerId: CustomerId | null;
  readonly accountId: AccountId | null;
  readonly premiseId: PremiseId | null;
};

/** A report, an enquiry, a compliment or a question from the press: one step, no complaint. */
@Injectable()
export class LogContact {
  constructor(
    private readonly work: UnitOfWork,
    private readonly contacts: Contacts,
    private readonly customers: CustomersApi,
    private readonly ids: Ids,
  ) {}

  execute(input: LogInput, command: CommandContext): Promise<Contact> {
    return this.work.command(command, async (tx) => {
      const { customer, account, premise } = await this.customers.party(tx, input);
      const contact = requireRecordable({
        ...input,
        id: this.ids.next<ContactId>(),
        complaintId: null,
        at: input.at ?? tx.now,
        recordedAt: tx.now,
        employeeId: command.actor.personId,
        customerId: customer?.id ?? null,
        accountId: account?.id ?? null,
        premiseId: premise?.id ?? null,
      });
      await this.contacts.insert(tx, contact);
      return contact;
    });
  }
}
