import { Injectable } from '@nestjs/common';
import { Ids } from '../../kernel/index.ts';
import type { StoredEvent, Tx } from '../../platform/index.ts';
import { Notices } from '../db/notices.repository.ts';
import type { NoticeFor, NoticeId, NoticeText } from '../domain/notice.ts';

/** A notice for each of these people about one event, however often the event is heard. */
@Injectable()
export class WriteNotices {
  constructor(
    private readonly notices: Notices,
    private readonly ids: Ids,
  ) {}

  async within(tx: Tx, event: StoredEvent, people: readonly NoticeFor[], text: NoticeText): Promise<void> {
    const { complaintId, seq: eventSeq, at: toldAt } = event;
    for (const person of people) {
      const id = this.ids.next<NoticeId>();
      await this.notices.insertOnce(tx, { ...text, ...person, id, complaintId, eventSeq, toldAt, readAt: null });
    }
  }
}
