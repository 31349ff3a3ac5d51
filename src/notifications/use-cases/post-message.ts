import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Ids, type MessageId } from '../../kernel/index.ts';
import type { StoredEvent, Tx } from '../../platform/index.ts';
import { Messages } from '../db/messages.repository.ts';
import type { Draft } from '../domain/draft.ts';
import { languageFor } from '../domain/language.ts';
import { leavesAt, type Address, type Audience } from '../domain/message.ts';
import { write } from '../domain/write.ts';
import { deliverQueue } from '../subscribers/deliver-message.ts';

export type Recipient = Address & {
  readonly audience: Audience;
  readonly name: string;
  readonly language: string;
  readonly reference: string;
};

/** Puts a message into the outbox, where it waits until nothing can be undone any more. */
@Injectable()
export class PostMessage {
  constructor(
    private readonly messages: Messages,
    private readonly deadlines: DeadlinesApi,
    private readonly ids: Ids,
  ) {}

  async within(tx: Tx, { complaintId, seq, recordedAt }: StoredEvent, draft: Draft, recipient: Recipient): Promise<void> {
    const { audience, channel, address, name, reference } = recipient;
    const language = languageFor(recipient.language);
    const { zone } = await this.deadlines.houseDays(tx);
    const { subject, body } = write(draft, { audience, name, language, zone, reference });
    const id = this.ids.next<MessageId>();
    const notBefore = leavesAt(recordedAt);
    const isNew = await this.messages.insertOnce(tx, {
      ...{ id, complaintId, eventSeq: seq, template: draft.template, audience, language, channel, address, subject, body },
      ...{ state: 'WAITING', notBefore, createdAt: tx.now, sentAt: null },
    });
    if (isNew) tx.send({ queue: deliverQueue, data: { messageId: id }, startAfter: notBefore });
  }
}
