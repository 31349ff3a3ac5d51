import { Injectable } from '@nestjs/common';
import { ComplaintsApi } from '../../complaints/index.ts';
import { eventsOf, type StoredEvent, type Tx } from '../../platform/index.ts';
import { whomToTell } from '../domain/whom-to-tell.ts';
import { PeopleHere } from './people-here.ts';
import { WriteNotices } from './write-notices.ts';

/** A question that cannot be delivered gave the complaint back: its owner reads that nobody will answer. */
@Injectable()
export class TellOfUndelivered {
  constructor(
    private readonly complaints: ComplaintsApi,
    private readonly people: PeopleHere,
    private readonly writing: WriteNotices,
  ) {}

  /** `event` is `message.not-sent`; of words that nobody waited on it tells nobody. */
  async within(tx: Tx, event: StoredEvent): Promise<void> {
    if (!gaveBack(event, await eventsOf(tx, event.complaintId))) return;
    const { ownerId, teamId } = await this.complaints.get(tx, event.complaintId);
    const people = await this.people.told(tx, { complaintId: event.complaintId, teamId }, (staff) =>
      whomToTell('OWNER', { ownerId, teamId }, staff),
    );
    await this.writing.within(tx, event, people, {
      ...{ subject: 'UNDELIVERED', deadlineId: null, deadlineKind: null, dueAt: null, isLate: false },
      ...{ ending: null, endedBy: null, report: null },
    });
  }
}

function gaveBack({ payload: { about } }: StoredEvent, events: readonly StoredEvent[]): boolean {
  const contactId = events.find(({ seq }) => seq === about)?.payload['contactId'];
  return events.some(
    ({ type, payload }) => type === 'complaint.resumed' && payload['by'] === 'undelivered' && payload['contactId'] === contactId,
  );
}
