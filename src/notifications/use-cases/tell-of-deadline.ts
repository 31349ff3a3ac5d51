import { Injectable } from '@nestjs/common';
import { ComplaintDetailsApi, ComplaintsApi } from '../../complaints/index.ts';
import type { RungReached } from '../../deadlines/index.ts';
import { EscalationsApi } from '../../escalations/index.ts';
import type { ComplaintId, EscalationId, PersonId } from '../../kernel/index.ts';
import type { StoredEvent, Tx } from '../../platform/index.ts';
import { StaffApi, type PersonHolder } from '../../staff/index.ts';
import type { NoticeFor } from '../domain/notice.ts';
import { whomToTell, whomToTellOfDecision, type Staff } from '../domain/whom-to-tell.ts';
import { WriteNotices } from './write-notices.ts';

/** A deadline is close or past: whoever the step means reads it among their notices, once for each step. */
@Injectable()
export class TellOfDeadline {
  constructor(
    private readonly complaints: ComplaintsApi,
    private readonly details: ComplaintDetailsApi,
    private readonly escalations: EscalationsApi,
    private readonly staff: StaffApi,
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
    const present = await this.staff.holders(tx, { level: 'trainee', family: '*', teamId, at: tx.now });
    const onCall = (await this.staff.onCall(tx, { teamId, at: tx.now })).map(({ id }) => id);
    if (kind !== 'DECISION')
      return this.#withinReach(tx, complaintId, present, (here) => whomToTell(rung.to, { ownerId, teamId }, { ...here, onCall }));
    const asked = await this.escalations.asked(tx, key as EscalationId);
    const about = { ...asked, teamId: asked.teamId ?? teamId };
    return this.#withinReach(tx, complaintId, present, (here) => whomToTellOfDecision(rung.to, about, { ...here, onCall }));
  }

  /** Chosen anew without those who may not see the complaint, for a notice of it would reach nobody. */
  async #withinReach(
    tx: Tx,
    complaintId: ComplaintId,
    present: readonly PersonHolder[],
    choose: (here: Pick<Staff, 'present'>) => NoticeFor[],
  ): Promise<NoticeFor[]> {
    const told = choose({ present });
    const kept = new Set<PersonId>();
    for (const { id, name, role, teamId } of present.filter((person) => told.some(({ personId }) => personId === person.id))) {
      const actor = { kind: 'person', personId: id, name, role, teamId } as const;
      if (!(await this.details.reachable(tx, actor, [complaintId])).has(complaintId)) kept.add(id);
    }
    if (kept.size === 0) return told;
    return this.#withinReach(tx, complaintId, present.filter(({ id }) => !kept.has(id)), choose); // prettier-ignore
  }
}
