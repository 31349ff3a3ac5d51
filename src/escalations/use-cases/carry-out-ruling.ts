import { Injectable } from '@nestjs/common';
import type { Decided } from '../../authority/index.ts';
import { CloseOwners, ComplaintsApi, RuledRemedies, type Complaint } from '../../complaints/index.ts';
import type { PersonActor } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { movesComplaint, type Escalation } from '../domain/escalation.ts';
import type { RulingInput } from '../domain/rule.ts';

export type Judged = { readonly input: RulingInput; readonly decision: Decided | null; readonly ruler: PersonActor };

/** What an answer does to the remedy that was asked for and to who holds the complaint. */
@Injectable()
export class CarryOutRuling {
  constructor(
    private readonly complaints: ComplaintsApi,
    private readonly remedies: RuledRemedies,
    private readonly close: CloseOwners,
  ) {}

  async within(
    tx: Tx,
    complaint: Complaint,
    { id, kind, wanted, openedBy }: Escalation,
    { input, decision, ruler }: Judged,
  ): Promise<Complaint> {
    if (wanted) await this.#onRemedy(tx, complaint, wanted.remedyId, { input, decision, ruler });
    const takesOver = input.answer === 'TAKE_OVER';
    const goesBack = input.answer === 'SEND_BACK' && movesComplaint(kind);
    const now = await this.complaints.get(tx, complaint.id);
    if (!takesOver && !goesBack) return now;
    if (takesOver) await this.close.refuse(tx, now, ruler.personId);
    const patch = takesOver ? { ownerId: ruler.personId, teamId: ruler.teamId ?? now.teamId } : { ownerId: openedBy };
    return this.complaints.change(tx, now, { type: 'complaint.assigned', at: tx.now, patch, payload: { escalationId: id } });
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
