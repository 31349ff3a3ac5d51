import { Injectable } from '@nestjs/common';
import { CustomersApi, type Party } from '../../customers/index.ts';
import { DeadlinesApi, type DeadlineOutcome } from '../../deadlines/index.ts';
import {
  Ids,
  type AccountId,
  type ComplaintId,
  type ContactId,
  type CustomerId,
  type DomainEvent,
  type PersonId,
  type PersonActor,
  type PremiseId,
} from '../../kernel/index.ts';
import { UnitOfWork, type CommandContext, type Tx } from '../../platform/index.ts';
import { Categories, type Category } from '../db/categories.repository.ts';
import { Complaints } from '../db/complaints.repository.ts';
import { Contacts } from '../db/contacts.repository.ts';
import { References } from '../db/references.ts';
import type { Change } from '../domain/change.ts';
import type { Channel, Complaint, Origin, Severity } from '../domain/complaint.ts';
import type { Caller, Contact } from '../domain/contact.ts';
import { queueBandOf } from '../domain/queue-band.ts';
import { register, type Registration } from '../domain/register.ts';

export type RegisterInput = {
  readonly receivedAt: Date | null;
  readonly channel: Channel;
  readonly origin: Origin;
  readonly originReference: string | null;
  readonly originDueOn: string | null;
  readonly category: string;
  readonly severity: Severity | null;
  readonly description: string;
  readonly remedySought: string | null;
  readonly customerId: CustomerId | null;
  readonly accountId: AccountId | null;
  readonly premiseId: PremiseId | null;
  readonly caller: Caller;
  readonly flags: readonly string[];
  readonly aboutPersonId: PersonId | null;
  readonly keep: boolean;
};

type Known = { readonly category: Category; readonly party: Party; readonly actor: PersonActor };

const shutOffSoonWorkingDays = 2;

/** Writes down what a customer said, who said it, and starts its clocks at the moment it was first said. */
@Injectable()
export class RegisterComplaint {
  constructor(
    private readonly work: UnitOfWork,
    private readonly complaints: Complaints,
    private readonly contacts: Contacts,
    private readonly categories: Categories,
    private readonly references: References,
    private readonly customers: CustomersApi,
    private readonly deadlines: DeadlinesApi,
    private readonly ids: Ids,
  ) {}

  execute(input: RegisterInput, command: CommandContext): Promise<Complaint> {
    return this.work.command(command, (tx) => this.within(tx, input, command.actor));
  }

  /** The same inside a transaction that does more. */
  async within(tx: Tx, input: RegisterInput, actor: PersonActor): Promise<Complaint> {
    const category = await this.categories.get(tx, input.category);
    const party = await this.customers.party(tx, input);
    const registered = register(await this.#registration(tx, input, { category, party, actor }), tx.now);
    const deadlines = await this.#startClocks(tx, registered.complaint);
    const complaint = { ...registered.complaint, nextDueAt: deadlines.nextDueAt };
    await this.complaints.insert(tx, complaint);
    await this.contacts.insert(tx, firstContact(this.ids.next(), complaint, input));
    tx.emit(registrationEvent(registered.change, deadlines));
    return complaint;
  }

  async #registration(tx: Tx, input: RegisterInput, { category, party, actor }: Known): Promise<Registration> {
    const safety = category.safety ? 'open' : 'none';
    const disconnectOn = party.account?.disconnectOn ?? null;
    const house = await this.deadlines.houseDays(tx);
    return {
      ...input,
      id: this.ids.next<ComplaintId>(),
      reference: await this.references.next(tx),
      receivedAt: input.receivedAt ?? tx.now,
      registeredBy: actor.personId,
      severity: input.severity ?? category.defaultSeverity,
      isSafetyCategory: category.safety,
      customerId: party.customer?.id ?? null,
      accountId: party.account?.id ?? null,
      premiseId: party.premise?.id ?? null,
      disconnectOn,
      queueBand: queueBandOf({ safety, disconnectOn }, house.dateOf(house.workingDaysLater(tx.now, shutOffSoonWorkingDays))),
      teamId: actor.teamId,
    };
  }

  #startClocks(tx: Tx, { id, receivedAt: startedAt, severity, category, origin, channel }: Complaint): Promise<DeadlineOutcome> {
    const facts = { severity, category, origin, channel };
    return this.deadlines.startAll(tx, id, [
      { kind: 'FIRST_RESPONSE', startedAt, facts },
      { kind: 'RESOLUTION', startedAt, facts },
    ]);
  }
}

const registrationEvent = ({ complaintId, type, at, details, set }: Change, { changes }: DeadlineOutcome): DomainEvent => ({
  complaintId,
  type,
  at,
  payload: { ...details, set, version: 1, deadlines: changes },
});

const firstContact = (id: ContactId, complaint: Complaint, { caller }: RegisterInput): Contact => ({
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
