import { Injectable } from '@nestjs/common';
import { ComplaintsApi } from '../../complaints/index.ts';
import { ExecutionsApi } from '../../executions/index.ts';
import type { ContactId, MessageId, RemedyId } from '../../kernel/index.ts';
import { eventsOf, type StoredEvent, type Tx } from '../../platform/index.ts';
import { Messages } from '../db/messages.repository.ts';
import { cancel, sent, type Message } from '../domain/message.ts';
import { isTakenBack } from '../domain/taken-back.ts';
import { apologyTemplate } from '../domain/templates/apology.ts';

/** The time to undo is over: the message leaves the house, unless what it tells does not hold any more. */
@Injectable()
export class SendFromOutbox {
  constructor(
    private readonly messages: Messages,
    private readonly complaints: ComplaintsApi,
    private readonly executions: ExecutionsApi,
  ) {}

  /** Under the lock of the complaint, so that nobody takes back what is leaving. */
  async within(tx: Tx, id: MessageId): Promise<void> {
    const { complaintId, eventSeq } = await this.messages.get(tx, id);
    const complaint = await this.complaints.lock(tx, complaintId);
    const message = await this.messages.get(tx, id);
    if (message.state !== 'WAITING') return;
    const events = await eventsOf(tx, complaintId);
    const about = events.find(({ seq }) => seq === eventSeq);
    if (!about || isTakenBack(about, events)) return this.messages.save(tx, cancel(message));
    await this.messages.save(tx, sent(message, tx.now));
    if (message.audience === 'customer') await this.complaints.wordReached(tx, complaint, tx.now, wordsOf(about));
    if (message.template === apologyTemplate) await this.#carriedOut(tx, message, about);
  }

  #carriedOut(tx: Tx, { id: externalRef }: Message, { payload }: StoredEvent): Promise<void> {
    return this.executions.messageSent(tx, payload['remedyId'] as RemedyId, { externalRef, at: tx.now });
  }
}

/** The contact that holds the words, where somebody of ours wrote them. */
const wordsOf = ({ type, payload }: StoredEvent): ContactId | null =>
  type === 'message.requested' ? (payload['contactId'] as ContactId) : null;
