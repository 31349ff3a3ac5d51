import { Injectable } from '@nestjs/common';
import { CustomersApi } from '../../customers/index.ts';
import { Ids, type ComplaintId, type PersonActor, type PersonId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { Categories } from '../db/categories.repository.ts';
import { References } from '../db/references.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import { queueBandOf } from '../domain/queue-band.ts';
import { isWithinReach } from '../domain/reach.ts';
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
    private readonly reaches: Reaches,
    private readonly shutOffSoon: ShutOffSoon,
    private readonly ids: Ids,
  ) {}

  /** Throws 422 for an unknown category, party or person it is about, 403 `own-affair` when the registrar may not keep it. */
  async of(tx: Tx, input: RegisterInput, actor: PersonActor): Promise<Registration> {
    const category = await this.categories.get(tx, input.category);
    const { customer, account, premise } = await this.customers.party(tx, input);
    await this.#requireKnown(tx, input.aboutPersonId);
    const safety = category.safety ? 'open' : 'none';
    const disconnectOn = account?.disconnectOn ?? null;
    const registration: Registration = {
      id: this.ids.next<ComplaintId>(),
      reference: await this.references.next(tx),
      receivedAt: input.receivedAt ?? tx.now,
      registeredBy: actor.personId,
      origin: input.origin,
      originReference: input.originReference,
      originDueOn: input.originDueOn,
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
      teamId: actor.teamId,
      keep: input.keep,
      followUpOf: input.followUpOf ?? null,
    };
    if (input.keep) await this.#requireNotOwnAffair(tx, registration, actor);
    return registration;
  }

  /** Also of somebody who has left one may complain. */
  async #requireKnown(tx: Tx, aboutPersonId: PersonId | null): Promise<void> {
    if (aboutPersonId === null) return;
    if (!(await this.staff.names(tx, [aboutPersonId])).has(aboutPersonId)) throw complaintErrors.unknownPerson('aboutPersonId');
  }

  /** Anybody may write down their own complaint; somebody else looks after it. */
  async #requireNotOwnAffair(tx: Tx, { customerId, aboutPersonId, teamId }: Registration, actor: PersonActor): Promise<void> {
    if (customerId === null && aboutPersonId === null) return;
    const reach = await this.reaches.of(tx, actor);
    if (!isWithinReach(reach, { customerId, aboutPersonId, teamId, ownerId: actor.personId })) throw complaintErrors.ownAffair();
  }
}
