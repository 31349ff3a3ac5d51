import { Injectable } from '@nestjs/common';
import type { AccountId, ContactId, CustomerId, PersonId, PremiseId } from '../../kernel/index.ts';
import { UnitOfWork, type CommandContext } from '../../platform/index.ts';
import { Contacts } from '../db/contacts.repository.ts';
import { contactErrors } from '../domain/contact.errors.ts';
import { requireConvertible, unknownCaller } from '../domain/contact.ts';
import type { Severity } from '../domain/complaint.ts';
import { Reaches } from '../queries/reaches.ts';
import { RegisterComplaint, type Registered } from './register-complaint.ts';

export type ConvertInput = {
  readonly category: string;
  readonly severity: Severity | null;
  /** Null keeps what was written down at first. */
  readonly description: string | null;
  readonly remedySought: string | null;
  readonly customerId: CustomerId | null;
  readonly accountId: AccountId | null;
  readonly premiseId: PremiseId | null;
  readonly flags: readonly string[];
  readonly aboutPersonId: PersonId | null;
  readonly keep: boolean;
};

/** What was taken for a report, an enquiry or praise was a complaint all along: it counts from when it was said. */
@Injectable()
export class ConvertContact {
  constructor(
    private readonly work: UnitOfWork,
    private readonly contacts: Contacts,
    private readonly reaches: Reaches,
    private readonly registering: RegisterComplaint,
  ) {}

  execute(id: ContactId, input: ConvertInput, command: CommandContext): Promise<Registered> {
    return this.work.command(command, async (tx) => {
      const contact = await this.contacts.lock(tx, id);
      const seen = { customerId: contact.customerId, aboutPersonId: null, ownerId: contact.employeeId, teamId: null };
      if (!(await this.reaches.allows(tx, command.actor, seen))) throw contactErrors.notFound();
      requireConvertible(contact);
      return this.registering.begun(
        tx,
        {
          ...input,
          receivedAt: contact.at,
          channel: contact.channel,
          origin: 'CUSTOMER',
          originReference: null,
          originDueOn: null,
          eventOn: null,
          billOn: null,
          description: input.description ?? contact.summary,
          caller: contact.caller ?? unknownCaller,
          customerId: input.customerId ?? contact.customerId,
          accountId: input.accountId ?? contact.accountId,
          premiseId: input.premiseId ?? contact.premiseId,
          firstContactId: id,
        },
        command.actor,
      );
    });
  }
}
