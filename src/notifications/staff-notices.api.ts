import { Injectable } from '@nestjs/common';
import { Ids, type PersonId } from '../kernel/index.ts';
import type { Tx } from '../platform/index.ts';
import { Notices } from './db/notices.repository.ts';
import type { NoticeId, ReadyReport } from './domain/notice.ts';

/** What other modules may have our own people told. */
@Injectable()
export class StaffNoticesApi {
  constructor(
    private readonly notices: Notices,
    private readonly ids: Ids,
  ) {}

  /** Whoever ordered a report reads that it is there, once for each file. */
  tellOfReport(tx: Tx, personId: PersonId, report: ReadyReport): Promise<void> {
    return this.notices.insertOnce(tx, {
      ...{ id: this.ids.next<NoticeId>(), personId, because: 'ORDERED', subject: 'REPORT', report, toldAt: tx.now, readAt: null },
      ...{ complaintId: null, eventSeq: null, deadlineId: null, deadlineKind: null, dueAt: null },
      ...{ isLate: false, ending: null, endedBy: null },
    });
  }
}
