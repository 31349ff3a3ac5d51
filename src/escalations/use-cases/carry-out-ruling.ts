import { Injectable } from '@nestjs/common';
import type { Decided } from '../../authority/index.ts';
import { CloseOwners, ComplaintsApi, MayHold, RuledRemedies, type Complaint } from '../../complaints/index.ts';
import type { EscalationId, PersonActor, PersonId } from '../../kernel/index.ts';
import { eventsOf, type Tx } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { movesComplaint, type Escalation } from '../domain/escalation.ts';
import { formerOwner } from '../domain/former-owner.ts';
import type { RulingInput } from '../domain/rule.ts';

export type Judged = { readonly input: RulingInput; readonly decision: Decided | null; readonly ruler: PersonActor };

/** What an answer does to the remedy that was asked for and to who holds the complaint. */
@Injectable()
export class CarryOutRuling {
  constructor(
    private readonly complaints: ComplaintsApi,
    private readonly remedies: RuledRemedies,
    private readonly close: CloseOwners,
    private readonly mayHold: MayHold,
    private readonly staff: StaffApi,
  ) {}

  async within(
    tx: Tx,
    complaint: Complaint,
    { id, kind, wanted }: Escalation,
    { input, decision, ruler }: Judged,
  ): Promise<Complaint> {
    if (wanted) await this.#onRemedy(tx, complaint, wanted.remedyId, { input, decision, ruler });
    const now = await this.complaints.get(tx, complaint.id);
    if (input.answer === 'TAKE_OVER') return this.#takeOver(tx, now, id, ruler);
    if (input.answer !== 'SEND_BACK' || !movesComplaint(kind)) return now;
    return this.complaints.handOver(tx, now, { ...now, ownerId: await this.#goesBackTo(tx, now, id) }, { escalationId: id });
  }

  async #takeOver(tx: Tx, complaint: Complaint, escalationId: EscalationId, ruler: PersonActor): Promise<Complaint> {
    await this.close.refuse(tx, complaint, ruler.personId);
    const holder = { ownerId: ruler.personId, teamId: ruler.teamId ?? complaint.teamId };
    return this.complaints.handOver(tx, complaint, holder, { escalationId });
  }

  /** Whoever had it before, unless something keeps them away from it, as a hard stop may have; then its team's pool. */
  async #goesBackTo(tx: Tx, complaint: Complaint, id: EscalationId): Promise<PersonId | null> {
    const former = formerOwner(await eventsOf(tx, complaint.id), id);
    if (former === null) return null;
    const person = await this.staff.person(tx, former);
    return person.active && (await this.mayHold.suits(tx, complaint, person, 'owner')) ? former : null;
  }

  async #onRemedy(
    tx: Tx,
    complaint: Complaint,
    remedyId: NonNullable<Escalation['wanted']>['remedyId'],
    { input, decision, ruler }: Judged,
  ): Promise<void> {
    if (input.answer === 'REFUSE') await this.remedies.refuse(tx, complaint, remedyId, input.customerReason);
    else if (decision && input.answer !== 'COVER_ONCE')
      await this.remedies.authorise(tx, complaint, remedyId, { decision, by: ruler.personId });
    else await this.remedies.expire(tx, complaint, remedyId);
  }
}
