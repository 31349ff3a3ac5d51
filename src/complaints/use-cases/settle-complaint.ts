import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import type { ContactId, PersonActor, Role } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import type { Complaint } from '../domain/complaint.ts';
import { requireResolvable, resolve, type Resolution } from '../domain/resolve.ts';
import { resolutionErrors } from '../domain/resolution.errors.ts';
import { GiveRemedies, type RemedyAsk } from './give-remedies.ts';
import { ReadResolutionGround } from './read-resolution-ground.ts';
import { WriteToCustomer } from './write-to-customer.ts';

const leads: readonly Role[] = ['SUPERVISOR', 'MANAGER'];

export type ResolveInput = Resolution & { readonly remedies: readonly RemedyAsk[] };

/** Gives what was decided, tells the customer how it ended and stops the clocks, in a transaction that does nothing by halves. */
@Injectable()
export class SettleComplaint {
  constructor(
    private readonly give: GiveRemedies,
    private readonly ground: ReadResolutionGround,
    private readonly writing: WriteToCustomer,
    private readonly deadlines: DeadlinesApi,
    private readonly changes: Changes,
  ) {}

  async within(tx: Tx, complaint: Complaint, { remedies, ...resolution }: ResolveInput, actor: PersonActor): Promise<Complaint> {
    requireResolvable(complaint);
    if (resolution.isNothingMoreOwed && !leads.includes(actor.role)) throw resolutionErrors.notYoursToCheck();
    await this.ground.requireCause(tx, resolution.cause);
    const found = { ...complaint, cause: resolution.cause };
    const { complaint: served, given, circumstances } = await this.give.within(tx, found, remedies, actor);
    const ground = await this.ground.execute(tx, served, actor, circumstances);
    const contactId = await this.#write(tx, served, resolution.sentence, actor);
    const givenNow = given.map(({ remedy }) => remedy.id);
    const change = resolve(
      served,
      resolution,
      { ...ground, givenNow, contactId, by: actor.personId },
      { at: tx.now, now: tx.now },
    );
    const stopped = await this.deadlines.stop(tx, complaint.id, {
      kinds: ['ACKNOWLEDGE', 'FIRST_RESPONSE', 'RESOLUTION', 'UPDATE'],
      events: ['ACKNOWLEDGED', 'RESPONDED', 'RESOLVED'],
      at: tx.now,
    });
    const resolved = await this.changes.apply(tx, served, change, stopped, resolution.sentence);
    if (contactId) await this.changes.remark(tx, resolved, { type: 'message.requested', at: tx.now, details: { contactId } });
    return resolved;
  }

  /** The sentence goes to whom we know; it is kept with the complaint in any case. */
  async #write(tx: Tx, complaint: Complaint, text: string, { personId }: PersonActor): Promise<ContactId | null> {
    if (complaint.customerId === null) return null;
    return this.writing.write(tx, complaint, { text, by: personId });
  }
}
