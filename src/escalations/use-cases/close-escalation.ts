import { Injectable } from '@nestjs/common';
import { ComplaintsApi, type Complaint } from '../../complaints/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Escalations } from '../db/escalations.repository.ts';
import type { Escalation } from '../domain/escalation.ts';

const eventOf = { DECIDED: 'escalation.decided', WITHDRAWN: 'escalation.withdrawn', CLOSED: 'escalation.closed' } as const;

/** The end of an escalation, however it came: its clock stops, and a complaint that waited for it goes on. */
@Injectable()
export class CloseEscalation {
  constructor(
    private readonly escalations: Escalations,
    private readonly complaints: ComplaintsApi,
    private readonly deadlines: DeadlinesApi,
  ) {}

  async within(tx: Tx, complaint: Complaint, ended: Escalation & { readonly state: keyof typeof eventOf }): Promise<Complaint> {
    await this.escalations.save(tx, ended);
    const deadlines = await this.deadlines.stop(tx, complaint.id, { kinds: ['DECISION'], key: ended.id, at: tx.now });
    const told = await this.complaints.remark(tx, complaint, {
      type: eventOf[ended.state],
      at: tx.now,
      payload: payloadOf(ended),
      deadlines,
    });
    if (!ended.movedState || told.state !== 'AWAITING_DECISION') return told;
    return this.complaints.backFromDecision(tx, told, tx.now, { payload: { escalationId: ended.id } });
  }
}

/** Enough for a one-time approval to be checked from the journal alone. */
const payloadOf = ({ id, kind, wanted, ruling, openedBy }: Escalation): Readonly<Record<string, unknown>> => ({
  escalationId: id,
  kind,
  remedyId: wanted?.remedyId ?? null,
  remedyKind: wanted?.kind ?? null,
  requestedBy: openedBy,
  answer: ruling?.answer ?? null,
  amount: ruling?.amount ?? null,
  rulingDecisionId: ruling?.decisionId ?? null,
  coverExpiresAt: ruling?.coverExpiresAt?.toISOString() ?? null,
});
