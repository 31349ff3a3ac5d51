import { Injectable } from '@nestjs/common';
import type { ComplaintId, ContactId, PersonActor } from '../../kernel/index.ts';
import type { CommandContext, Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { UnsettledRemedies } from '../db/unsettled-remedies.ts';
import { isAllowed } from '../domain/complaint-state.ts';
import type { Complaint } from '../domain/complaint.ts';
import { isOurs } from '../domain/contact.ts';
import { isConfirmed, requireNotVoid } from '../domain/finish.ts';
import { BeginFollowUp } from './begin-follow-up.ts';
import { CloseComplaint } from './close-complaint.ts';
import { OnComplaint } from './on-complaint.ts';
import type { ContactInput, RecordedContact } from './contact-input.ts';
import { RecordWords } from './record-words.ts';
import { ResumeComplaint } from './resume-complaint.ts';
import { SpokeToCustomer } from './spoke-to-customer.ts';

/** What was said on a complaint, in either direction, by whoever happened to take the call. */
@Injectable()
export class RecordContact {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly words: RecordWords,
    private readonly resuming: ResumeComplaint,
    private readonly followUps: BeginFollowUp,
    private readonly spoke: SpokeToCustomer,
    private readonly closing: CloseComplaint,
    private readonly remedies: UnsettledRemedies,
  ) {}

  execute(id: ComplaintId, input: ContactInput, command: CommandContext): Promise<RecordedContact> {
    return this.onComplaint.run(id, command, { right: 'anybody' }, async (tx, found, actor) => {
      requireNotVoid(found);
      if (input.direction !== 'inbound' || input.kind !== 'COMPLAINT') return this.#record(tx, found, input, actor);
      const complaint = await this.#closedIfConfirmed(tx, found);
      if (complaint.state !== 'CLOSED') return this.#record(tx, complaint, input, actor);
      return this.followUps.after(tx, complaint, input, actor);
    });
  }

  /** What can no longer be reopened is closed, also where nothing has come round to close it yet. */
  async #closedIfConfirmed(tx: Tx, complaint: Complaint): Promise<Complaint> {
    const isDone = isConfirmed(complaint, await this.remedies.of(tx, complaint.id), tx.now);
    return isDone ? this.closing.within(tx, complaint, 'window') : complaint;
  }

  async #record(
    tx: Tx,
    complaint: Complaint,
    { at, ofSubstance, ...words }: ContactInput,
    { personId }: PersonActor,
  ): Promise<RecordedContact> {
    const contact = await this.words.record(tx, complaint, { ...words, at: at ?? tx.now }, personId);
    const { at: spokenAt } = contact;
    const spoken = isOurs(contact) ? await this.spoke.of(tx, complaint, { at: spokenAt, ofSubstance }) : null;
    const { id: contactId, kind, direction, channel } = contact;
    const remark = { type: 'contact.recorded', at: contact.at, details: { contactId, kind, direction, channel } };
    const told = await this.changes.remark(tx, complaint, remark, spoken);
    const answered = await this.#answered(tx, told, contactId, direction);
    return { contactId, complaint: { ...answered, emergency: null }, isFollowUp: false };
  }

  /** Whoever we were waiting for, the customer came back to us: somebody looks at it again. */
  async #answered(tx: Tx, complaint: Complaint, contactId: ContactId, direction: string): Promise<Complaint> {
    if (direction !== 'inbound' || !isAllowed('resume', complaint.state)) return complaint;
    return this.resuming.within(tx, complaint, { by: 'contact', contactId });
  }
}
