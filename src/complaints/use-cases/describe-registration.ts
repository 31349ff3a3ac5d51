import { Injectable } from '@nestjs/common';
import { CustomersApi } from '../../customers/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Ids, type ComplaintId, type PersonActor, type PersonId } from '../../kernel/index.ts';
import { mayUse, type Tx } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { Categories } from '../db/categories.repository.ts';
import { References } from '../db/references.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import { queueBandOf } from '../domain/queue-band.ts';
import type { Registration } from '../domain/register.ts';
import { Reaches } from '../queries/reaches.ts';
import type { RegisterInput } from './register-input.ts';
import { ShutOffSoon } from './shut-off-soon.ts';

/** Gathers what a registration needs to know beyond what was typed. */
@Injectable()
export class DescribeRegistration {
  constructor(
    private readonly categories: Categories,
    private readonly references: References,
    private readonly customers: CustomersApi,
    private readonly staff: StaffApi,
    private readonly deadlines: DeadlinesApi,
    private readonly reaches: Reaches,
    private readonly shutOffSoon: ShutOffSoon,
    private readonly ids: Ids,
  ) {}

  /** Throws 422 for an unknown category, party or person it is about, 403 `own-affair` or 422 `cannot-own` when the registrar may not keep it. */
  async of(tx: Tx, input: RegisterInput, actor: PersonActor): Promise<Registration> {
    const category = await this.categories.get(tx, input.category);
    const { customer, account, premise } = await this.customers.party(tx, input);
    await this.#requireKnown(tx, input.aboutPersonId);
    const safety = category.safety ? 'open' : 'none';
    const receivedAt = input.receivedAt ?? tx.now;
    const disconnectOn = account?.disconnectOn ?? null;
    const registration: Registration = {
      id: this.ids.next<ComplaintId>(),
      reference: await this.references.next(tx),
      receivedAt,
      registeredBy: actor.personId,
      origin: input.origin,
      originReference: input.originReference,
      originDueOn: input.originDueOn,
      eventOn: input.eventOn,
      billOn: input.billOn,
      receivedOn: (await this.deadlines.houseDays(tx)).dateOf(receivedAt),
      channel: input.channel,
      category: category.key,
      severity: input.severity ?? category.defaultSeverity,
      isSafetyCategory: category.safety,
      flags: input.flags,
      description: input.description,
      remedySought: input.remedySought,
      aboutPersonId: input.aboutPersonId,
      customerId: customer?.id ?? null,
      accountId: account?.id ?? null,
      premiseId: premise?.id ?? null,
      disconnectOn,
      queueBand: queueBandOf({ safety, disconnectOn }, await this.shutOffSoon.until(tx)),
      teamId: worksOnComplaints(actor) ? actor.teamId : null,
      keep: input.keep,
      followUpOf: input.followUpOf ?? null,
      settles: input.settles ?? false,
    };
    if (input.keep) await this.#requireMayKeep(tx, registration, actor);
    return registration;
  }

  /** Also of somebody who has left one may complain. */
  async #requireKnown(tx: Tx, aboutPersonId: PersonId | null): Promise<void> {
    if (aboutPersonId === null) return;
    if (!(await this.staff.names(tx, [aboutPersonId])).has(aboutPersonId)) throw complaintErrors.unknownPerson('aboutPersonId');
  }

  /** Anybody may write down a complaint, their own as well; somebody else looks after that one, and after what a colleague heard in passing. */
  async #requireMayKeep(tx: Tx, { customerId, aboutPersonId, teamId }: Registration, actor: PersonActor): Promise<void> {
    if (!worksOnComplaints(actor)) throw complaintErrors.cannotOwn(actor.personId, 'keep');
    if (customerId === null && aboutPersonId === null) return;
    const kept = { customerId, aboutPersonId, teamId, ownerId: actor.personId };
    if (!(await this.reaches.allows(tx, actor, kept))) throw complaintErrors.ownAffair();
  }
}

/** A colleague who works on none has no queue that anybody watches: what they hear waits in everybody's. */
const worksOnComplaints = ({ role }: PersonActor): boolean => mayUse(role, 'complaints.work');
