import { Injectable } from '@nestjs/common';
import { ComplaintsApi, type Complaint } from '../../complaints/index.ts';
import { CustomersApi } from '../../customers/index.ts';
import type { ContactId } from '../../kernel/index.ts';
import { eventsOf, type StoredEvent, type Tx } from '../../platform/index.ts';
import type { Draft } from '../domain/draft.ts';
import { addressAmong } from '../domain/message.ts';
import { isTakenBack } from '../domain/taken-back.ts';
import { DraftMessage } from './draft-message.ts';
import { PostMessage } from './post-message.ts';

/** Writes to the customer about an event, once, in their language, where they like to be reached. */
@Injectable()
export class WriteMessage {
  constructor(
    private readonly complaints: ComplaintsApi,
    private readonly customers: CustomersApi,
    private readonly drafting: DraftMessage,
    private readonly posting: PostMessage,
  ) {}

  /** Whoever left no name cannot be told; of whoever cannot be written to, the journal says so. */
  async within(tx: Tx, event: StoredEvent): Promise<void> {
    const complaint = await this.complaints.get(tx, event.complaintId);
    if (complaint.customerId === null) return;
    const events = await eventsOf(tx, event.complaintId);
    if (isTakenBack(event, events)) return;
    const draft = await this.drafting.of(tx, event, events);
    if (!draft) return;
    const { name, language, points } = await this.customers.reach(tx, complaint.customerId);
    const address = addressAmong(points);
    const audience = 'customer';
    if (address)
      await this.posting.within(tx, event, draft, { ...address, audience, name, language, reference: complaint.reference });
    else await this.#notSent(tx, complaint, event, draft);
  }

  /** Told under the lock of the complaint, so that a job that runs twice tells it once. */
  async #notSent(tx: Tx, { id }: Complaint, { seq: about, type, payload }: StoredEvent, { template }: Draft): Promise<void> {
    const complaint = await this.complaints.lock(tx, id);
    const isTold = (await eventsOf(tx, id)).some(
      (told) => told.type === 'message.not-sent' && told.payload['about'] === about && told.payload['template'] === template,
    );
    if (isTold) return;
    this.complaints.note(tx, id, { type: 'message.not-sent', at: tx.now, payload: { about, template, reason: 'no-address' } });
    if (type === 'message.requested') await this.complaints.wordLost(tx, complaint, payload['contactId'] as ContactId);
  }
}
