import { Injectable } from '@nestjs/common';
import type { Decided } from '../../authority/index.ts';
import { Ids, type EscalationId, type Money, type PersonId, type RemedyId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Remedies } from '../db/remedies.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import { remedyErrors } from '../domain/remedy.errors.ts';
import { authorise, expire, propose, refuse, type GivenParams, type Remedy } from '../domain/remedy.ts';
import { AnnounceRemedy } from './announce-remedy.ts';
import { RemedyTerms } from './remedy-terms.ts';

export type Proposal = {
  readonly kind: string;
  readonly params: GivenParams;
  readonly amount: Money | null;
  readonly escalationId: EscalationId;
};

/** `decision` is the ruler's own, made for this remedy; `by` the ruler. */
export type Ruled = { readonly decision: Decided; readonly by: PersonId };

/** Remedies that somebody else decides about. The caller holds the complaint. */
@Injectable()
export class RuledRemedies {
  constructor(
    private readonly remedies: Remedies,
    private readonly announce: AnnounceRemedy,
    private readonly terms: RemedyTerms,
    private readonly ids: Ids,
  ) {}

  /** Asked for, not given: nothing is reserved. */
  async propose(tx: Tx, complaint: Complaint, { escalationId, ...asked }: Proposal): Promise<Remedy> {
    const remedy = propose({ id: this.ids.next<RemedyId>(), complaintId: complaint.id, ...asked }, escalationId, tx.now);
    await this.remedies.insert(tx, remedy);
    await this.announce.told(tx, complaint, remedy, { type: 'remedy.proposed', at: tx.now, details: { escalationId } });
    return remedy;
  }

  /**
   * Given by the ruler, with the amount the ruler decided about; the decision has reserved it for this remedy.
   * Throws 409 `amount-not-granted` when the decision is about something else, `remedy-state` when it is too late.
   */
  async authorise(tx: Tx, complaint: Complaint, remedyId: RemedyId, { decision, by }: Ruled): Promise<Remedy> {
    const proposed = await this.remedies.get(tx, remedyId, complaint.id);
    const { kind, amount } = decision.record.request;
    if (!decision.grants || kind !== proposed.kind || (amount === null) !== (proposed.amount === null))
      throw remedyErrors.amountChanged(amount);
    const executeBy = await this.terms.executeBy(tx, kind);
    const given = authorise(proposed, amount, { decisionId: decision.id, by, at: tx.now, byOwnAuthority: false, executeBy });
    await this.remedies.save(tx, given);
    await this.announce.authorised(tx, complaint, given, decision);
    return given;
  }

  async refuse(tx: Tx, complaint: Complaint, remedyId: RemedyId, reason: string | null): Promise<Remedy> {
    const refused = refuse(await this.remedies.get(tx, remedyId, complaint.id), reason, tx.now);
    await this.remedies.save(tx, refused);
    await this.announce.told(tx, complaint, refused, { type: 'remedy.refused', at: tx.now });
    return refused;
  }

  /** The question was withdrawn. */
  async expire(tx: Tx, complaint: Complaint, remedyId: RemedyId): Promise<Remedy> {
    const expired = expire(await this.remedies.get(tx, remedyId, complaint.id), tx.now);
    await this.remedies.save(tx, expired);
    await this.announce.told(tx, complaint, expired, {
      type: 'remedy.expired',
      at: tx.now,
      details: { reason: 'escalation-withdrawn' },
    });
    return expired;
  }
}
