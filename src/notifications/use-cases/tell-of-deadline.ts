import { Injectable } from '@nestjs/common';
import { ComplaintsApi } from '../../complaints/index.ts';
import type { RungReached } from '../../deadlines/index.ts';
import { EscalationsApi } from '../../escalations/index.ts';
import type { EscalationId } from '../../kernel/index.ts';
import type { StoredEvent, Tx } from '../../platform/index.ts';
import type { NoticeFor } from '../domain/notice.ts';
import { whomToTell, whomToTellOfDecision } from '../domain/whom-to-tell.ts';
import { PeopleHere } from './people-here.ts';
import { WriteNotices } from './write-notices.ts';

/** A deadline is close or past: whoever the step means reads it among their notices, once for each step. */
@Injectable()
export class TellOfDeadline {
  constructor(
    private readonly complaints: ComplaintsApi,
    private readonly escalations: EscalationsApi,
    private readonly people: PeopleHere,
    private readonly writing: WriteNotices,
  ) {}

  async within(tx: Tx, event: StoredEvent): Promise<void> {
    const reached = event.payload as unknown as RungReached;
    if (reached.rung.action !== 'NOTIFY') return;
    const { deadlineId, kind: deadlineKind, dueAt, rung } = reached;
    await this.writing.within(tx, event, await this.#people(tx, event, reached), {
      ...{
        subject: 'DEADLINE',
        deadlineId,
        deadlineKind,
        isLate: rung.when !== 'BEFORE',
        ending: null,
        endedBy: null,
        report: null,
      },
      dueAt: dueAt === null ? null : new Date(dueAt),
    });
  }

  async #people(tx: Tx, { complaintId }: StoredEvent, { kind, key, rung }: RungReached): Promise<NoticeFor[]> {
    const { ownerId, teamId } = await this.complaints.get(tx, complaintId);
    if (kind !== 'DECISION')
      return this.people.told(tx, { complaintId, teamId }, (staff) => whomToTell(rung.to, { ownerId, teamId }, staff));
    const asked = await this.escalations.asked(tx, key as EscalationId);
    const about = { ...asked, teamId: asked.teamId ?? teamId };
    return this.people.told(tx, { complaintId, teamId }, (staff) => whomToTellOfDecision(rung.to, about, staff));
  }
}
