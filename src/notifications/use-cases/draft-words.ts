import { Injectable } from '@nestjs/common';
import { ComplaintDetailsApi, confirmationEndsAt } from '../../complaints/index.ts';
import type { ContactId } from '../../kernel/index.ts';
import type { Sql, StoredEvent } from '../../platform/index.ts';
import type { Draft } from '../domain/draft.ts';
import { question } from '../domain/templates/question.ts';
import { resolved } from '../domain/templates/resolved.ts';
import { staffMessage } from '../domain/templates/staff-message.ts';

/** Words of ours to the customer. The event that asks to send them names the contact that holds them; another may say what they are. */
@Injectable()
export class DraftWords {
  constructor(private readonly details: ComplaintDetailsApi) {}

  async requested(sql: Sql, { complaintId, payload }: StoredEvent, events: readonly StoredEvent[]): Promise<Draft | null> {
    const contactId = payload['contactId'] as ContactId;
    const text = await this.details.wordsOf(sql, complaintId, contactId);
    if (text === null) return null;
    const about = (type: string) => events.find((event) => event.type === type && event.payload['contactId'] === contactId);
    const asked = about('complaint.awaiting-customer');
    if (asked) {
      const replyBy = new Date(String(asked.payload['replyBy']));
      return question({ text, replyBy, isReminder: payload['isReminder'] === true });
    }
    const ended = about('complaint.resolved');
    if (!ended) return staffMessage({ text });
    const also = await this.details.mergedReferences(sql, complaintId);
    return resolved({ sentence: text, reopenUntil: confirmationEndsAt(ended.at), also });
  }
}
