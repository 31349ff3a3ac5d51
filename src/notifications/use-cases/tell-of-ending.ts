import { Injectable } from '@nestjs/common';
import { ComplaintDetailsApi, ComplaintsApi } from '../../complaints/index.ts';
import type { PersonId } from '../../kernel/index.ts';
import { eventsOf, type StoredEvent, type Tx } from '../../platform/index.ts';
import { firstToHear } from '../domain/first-to-hear.ts';
import { isTakenBack } from '../domain/taken-back.ts';
import { WriteNotices } from './write-notices.ts';

/** Whoever first heard a complaint, or gave something on it, reads how it ended when somebody else ended it. */
@Injectable()
export class TellOfEnding {
  constructor(
    private readonly complaints: ComplaintsApi,
    private readonly details: ComplaintDetailsApi,
    private readonly writing: WriteNotices,
  ) {}

  async within(tx: Tx, event: StoredEvent): Promise<void> {
    const { complaintId } = event;
    if (isTakenBack(event, await eventsOf(tx, complaintId))) return;
    const { registeredBy, outcome } = await this.complaints.get(tx, complaintId);
    const endedBy = event.actorId as PersonId | null;
    const givers = (await this.details.remediesOf(tx, complaintId)).map(({ authorisedBy }) => authorisedBy);
    await this.writing.within(tx, event, firstToHear({ registeredBy, givers, endedBy }), {
      ...{ subject: 'ENDED', deadlineId: null, deadlineKind: null, dueAt: null, isLate: false, endedBy, report: null },
      ending: event.type === 'complaint.voided' ? 'VOID' : outcome,
    });
  }
}
