import { Injectable } from '@nestjs/common';
import { ComplaintsApi } from '../../complaints/index.ts';
import type { ComplaintId } from '../../kernel/index.ts';
import { eventsOf, type Tx } from '../../platform/index.ts';
import { Messages } from '../db/messages.repository.ts';
import { cancel } from '../domain/message.ts';
import { isTakenBack } from '../domain/taken-back.ts';

/** Keeps back what still waits in the outbox and does not hold any more. */
@Injectable()
export class CancelWaiting {
  constructor(
    private readonly messages: Messages,
    private readonly complaints: ComplaintsApi,
  ) {}

  async within(tx: Tx, complaintId: ComplaintId): Promise<void> {
    await this.complaints.lock(tx, complaintId);
    const events = await eventsOf(tx, complaintId);
    for (const message of await this.messages.waitingOf(tx, complaintId)) {
      const about = events.find(({ seq }) => seq === message.eventSeq);
      if (about && isTakenBack(about, events)) await this.messages.save(tx, cancel(message));
    }
  }
}
