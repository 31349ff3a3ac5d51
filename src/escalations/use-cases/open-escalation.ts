import { Injectable } from '@nestjs/common';
import { ComplaintsApi, RuledRemedies, type Complaint } from '../../complaints/index.ts';
import { DeadlinesApi, type DeadlineOutcome } from '../../deadlines/index.ts';
import { Ids, type EscalationId, type PersonId, type TeamId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Escalations } from '../db/escalations.repository.ts';
import { asksForDecision, movesComplaint, type Escalation, type Wanted } from '../domain/escalation.ts';
import { open } from '../domain/open.ts';
import type { Place } from './find-place.ts';
import { PickHolder } from './pick-holder.ts';

/** What the product itself asks for: a deadline's rung was reached, or the complaint was reopened too often. */
export type Because =
  { readonly deadlineId: string; readonly rung: number; readonly deadlineKind: string } | { readonly reopening: number };

export type OpenInput = Place & {
  readonly note: string;
  readonly customerTold: string | null;
  /** Only for one that no person asked for. */
  readonly because?: Because | null;
};

/** Writes the escalation, starts its clock, and moves the state, the complaint, or neither, as its kind says. */
@Injectable()
export class OpenEscalation {
  constructor(
    private readonly escalations: Escalations,
    private readonly complaints: ComplaintsApi,
    private readonly remedies: RuledRemedies,
    private readonly deadlines: DeadlinesApi,
    private readonly pick: PickHolder,
    private readonly ids: Ids,
  ) {}

  async within(
    tx: Tx,
    complaint: Complaint,
    { kind, level, family, decision, note, customerTold, because = null }: OpenInput,
    askedBy: PersonId | null,
  ): Promise<Escalation> {
    const id = this.ids.next<EscalationId>();
    const holder = await this.pick.execute(tx, complaint, { kind, level, family }, askedBy);
    const escalation = open({
      id,
      complaintId: complaint.id,
      kind,
      openedAt: tx.now,
      openedBy: askedBy,
      teamId: complaint.teamId,
      route: { level, holderId: holder?.id ?? null, because: holder?.because ?? null },
      wanted: decision && (await this.#propose(tx, complaint, id, decision)),
      note,
      customerTold,
      movedState: asksForDecision(kind) && complaint.state === 'OPEN',
    });
    await this.escalations.insert(tx, escalation);
    await this.#tell(
      tx,
      complaint,
      escalation,
      because,
      await this.#startClock(tx, complaint, id, holder?.teamId ?? complaint.teamId),
    );
    return escalation;
  }

  async #propose(
    tx: Tx,
    complaint: Complaint,
    escalationId: EscalationId,
    { id: decisionId, record: { request } }: NonNullable<Place['decision']>,
  ): Promise<Wanted> {
    const { kind, params, amount } = request;
    const remedy = await this.remedies.propose(tx, complaint, { kind, params, amount, escalationId });
    return { remedyId: remedy.id, kind, amount, decisionId };
  }

  /** The hours of the team that decides count; while nobody has it, those of the complaint's. */
  #startClock(
    tx: Tx,
    { id, severity, category, origin, channel }: Complaint,
    key: EscalationId,
    holderId: TeamId | null,
  ): Promise<DeadlineOutcome> {
    return this.deadlines.start(tx, id, {
      kind: 'DECISION',
      key,
      startedAt: tx.now,
      facts: { severity, category, origin, channel },
      holderId,
    });
  }

  /** A complaint that moves goes to whoever answers, or to nobody yet: its team's pool. One that is resolved stays where it is. */
  async #tell(
    tx: Tx,
    complaint: Complaint,
    escalation: Escalation,
    because: Because | null,
    deadlines: DeadlineOutcome,
  ): Promise<void> {
    const { id: escalationId, kind, level, holderId, routedBecause, movedState, wanted } = escalation;
    const payload = {
      ...because,
      escalationId,
      kind,
      level,
      holderId,
      routedBecause,
      remedyId: wanted?.remedyId ?? null,
      remedyKind: wanted?.kind ?? null,
      amount: wanted?.amount ?? null,
    };
    const told = await this.complaints.remark(tx, complaint, { type: 'escalation.opened', at: tx.now, payload, deadlines });
    const moved = movedState ? await this.complaints.awaitDecision(tx, told, tx.now, { payload: { escalationId } }) : told;
    if (movesComplaint(kind)) await this.complaints.handOver(tx, moved, { ...moved, ownerId: holderId }, { escalationId });
  }
}
