import { Injectable } from '@nestjs/common';
import { Ids, type ComplaintId, type Money, type PersonActor, type PersonId } from '../../kernel/index.ts';
import type { CommandContext, Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { SecondOpinions } from '../db/second-opinions.repository.ts';
import { isOpen } from '../domain/complaint-state.ts';
import type { Complaint } from '../domain/complaint.ts';
import { remedyErrors } from '../domain/remedy.errors.ts';
import type { SecondOpinionId } from '../domain/remedy.ts';
import type { SecondOpinion } from '../domain/second-opinion.ts';
import { SecondPersons } from '../facts/second-persons.ts';
import { OnComplaint } from './on-complaint.ts';

export type OpinionInput = { readonly kind: string; readonly amountMinor: number | null; readonly forPersonId: PersonId };

/** A colleague confirms from their own session what somebody else may give only with a second person. */
@Injectable()
export class GiveSecondOpinion {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly persons: SecondPersons,
    private readonly opinions: SecondOpinions,
    private readonly changes: Changes,
    private readonly ids: Ids,
  ) {}

  execute(id: ComplaintId, input: OpinionInput, command: CommandContext): Promise<SecondOpinion> {
    return this.onComplaint.run(id, command, { right: 'anybody' }, async (tx, complaint, actor) => {
      if (!isOpen(complaint.state)) throw remedyErrors.complaintNotOpen(complaint.state);
      const amount = await this.persons.require(tx, complaint, input, actor);
      return this.#kept(tx, complaint, input, { amount, actor });
    });
  }

  async #kept(
    tx: Tx,
    complaint: Complaint,
    { kind, forPersonId: forPerson }: OpinionInput,
    { amount, actor: { personId: confirmedBy } }: { amount: Money | null; actor: PersonActor },
  ): Promise<SecondOpinion> {
    const id = this.ids.next<SecondOpinionId>();
    const opinion: SecondOpinion = { id, complaintId: complaint.id, kind, amount, forPerson, confirmedBy, confirmedAt: tx.now };
    await this.opinions.insert(tx, opinion);
    await this.changes.remark(tx, complaint, {
      type: 'second-opinion.given',
      at: tx.now,
      details: { secondOpinionId: id, kind, amount, forPersonId: forPerson },
    });
    return opinion;
  }
}
