import { Injectable } from '@nestjs/common';
import { DeadlinesApi, joined } from '../../deadlines/index.ts';
import type { ContactId } from '../../kernel/index.ts';
import { eventsOf, type Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import type { Complaint } from '../domain/complaint.ts';
import { openQuestion } from '../domain/open-question.ts';
import { ResumeComplaint } from './resume-complaint.ts';
import { SpokeToCustomer } from './spoke-to-customer.ts';

/** What becomes of a question that was sent; until the customer has it, nothing was said and the waiting is ours. The complaint is locked. */
@Injectable()
export class PutQuestion {
  constructor(
    private readonly changes: Changes,
    private readonly deadlines: DeadlinesApi,
    private readonly spoke: SpokeToCustomer,
    private readonly resuming: ResumeComplaint,
  ) {}

  /** These words have left the house. If they are the open question, it was said at `at` and our clocks rest from then on; false if not. */
  async reached(tx: Tx, complaint: Complaint, contactId: ContactId, at: Date): Promise<boolean> {
    if (!(await this.#isUnderway(tx, complaint, contactId))) return false;
    const spoken = await this.spoke.of(tx, complaint, { at, ofSubstance: true });
    const paused = await this.deadlines.pause(tx, complaint.id, { reason: 'AWAITING_CUSTOMER', at });
    const details = { contactId };
    await this.changes.remark(tx, complaint, { type: 'complaint.question-reached', at, details }, joined(spoken, paused));
    return true;
  }

  /** These words cannot be delivered: if they are the open question, nobody will answer it and the owner goes on. */
  async undelivered(tx: Tx, complaint: Complaint, contactId: ContactId): Promise<Complaint> {
    if (!(await this.#isUnderway(tx, complaint, contactId))) return complaint;
    return this.resuming.within(tx, complaint, { by: 'undelivered', contactId });
  }

  async #isUnderway(tx: Tx, { id, state }: Complaint, contactId: ContactId): Promise<boolean> {
    if (state !== 'AWAITING_CUSTOMER') return false;
    const question = openQuestion(await eventsOf(tx, id));
    return question !== null && question.contactId === contactId && !question.isPut;
  }
}
