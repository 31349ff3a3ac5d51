import { Injectable } from '@nestjs/common';
import { AuthorityApi, type Decided, type RemedyRequest, type Verdict } from '../../authority/index.ts';
import type { PersonId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { DecisionMarks } from '../db/decision-marks.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import { daysChanged, type DecisionMark } from '../domain/decision-mark.ts';
import type { EarlierStand, Stand } from '../domain/earlier-stands.ts';
import { ReadCircumstances, type ComplaintCircumstances } from '../facts/circumstances.ts';

/** Who gives it, whose authority they use instead of their own, and what the decision goes by. */
export type Giving = {
  readonly personId: PersonId;
  readonly lentBy: PersonId | null;
  readonly own: Pick<ComplaintCircumstances, 'earlier'>;
};

/** What would have refused it, and what let it through. */
export type LetThrough = { readonly refusing: EarlierStand; readonly now: Stand };

/** Finds and marks grants that another category, another day or both alone made possible. */
@Injectable()
export class MarkDecisions {
  constructor(
    private readonly circumstances: ReadCircumstances,
    private readonly authority: AuthorityApi,
    private readonly marks: DecisionMarks,
    private readonly changes: Changes,
  ) {}

  /**
   * The latest category and days that the complaint, or one merged into it, really had before and under which this could not have been
   * given; null when there are none. Call it before the decision, which uses allowance, and holding what the decision is made under.
   */
  async refusing(
    tx: Tx,
    complaint: Complaint,
    { kind, params, amount }: RemedyRequest,
    { personId, lentBy, own }: Giving,
  ): Promise<EarlierStand | null> {
    const asked = { kind, params, amountMinor: amount?.minor ?? null };
    const asker = { personId, at: tx.now, ...(lentBy && { inPlaceOf: lentBy }) };
    for (const earlier of own.earlier) {
      const circumstances = await this.circumstances.execute(tx, complaint, { ...asker, under: standOf(earlier) });
      const { remedies } = await this.authority.panel(tx, { ...circumstances, remedies: [kind], asked });
      if (!gives(remedies[0]?.decision.verdict)) return earlier;
    }
    return null;
  }

  async mark(tx: Tx, complaint: Complaint, decision: Decided, { refusing, now }: LetThrough): Promise<void> {
    if (!gives(decision.record.decision.verdict)) return;
    const mark: DecisionMark = {
      decisionId: decision.id,
      complaintId: complaint.id,
      givenBy: decision.record.employee.id,
      ...{ fromCategory: refusing.category, toCategory: now.category },
      ...{ fromEventOn: refusing.eventOn, toEventOn: now.eventOn, fromBillOn: refusing.billOn, toBillOn: now.billOn },
      ...{ recategorisedBy: refusing.changedBy, changedAt: refusing.changedAt },
      markedAt: tx.now,
      lookedBy: null,
      lookedAt: null,
    };
    await this.marks.insert(tx, mark);
    const { decisionId, fromCategory, toCategory } = mark;
    const days = daysChanged(mark);
    await this.changes.remark(tx, complaint, {
      type: 'decision.marked',
      at: tx.now,
      details: { decisionId, fromCategory, toCategory, ...(days.length > 0 && { days }) },
    });
  }
}

const standOf = ({ category, eventOn, billOn }: Stand): Stand => ({ category, eventOn, billOn });

/** By themselves: what is owed may be given by anybody. */
const gives = (verdict: Verdict | undefined): boolean => verdict === 'PERMIT' || verdict === 'OWED';
