import { Injectable } from '@nestjs/common';
import { AuthorityApi, type Decided, type RemedyRequest } from '../../authority/index.ts';
import type { PersonActor } from '../../kernel/index.ts';
import { eventsOf, type Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { DecisionMarks } from '../db/decision-marks.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import { earlierCategories, type DecisionMark, type EarlierCategory } from '../domain/decision-mark.ts';
import { ReadCircumstances } from '../facts/circumstances.ts';

/** Finds and marks grants that another category alone made possible. */
@Injectable()
export class MarkDecisions {
  constructor(
    private readonly circumstances: ReadCircumstances,
    private readonly authority: AuthorityApi,
    private readonly marks: DecisionMarks,
    private readonly changes: Changes,
  ) {}

  /**
   * The latest earlier category under which this person could not give this by themselves; null when there is none. Call it before
   * the decision, which uses allowance, and holding what the decision is made under.
   */
  async refusingCategory(
    tx: Tx,
    complaint: Complaint,
    { kind, params, amount }: RemedyRequest,
    { personId }: PersonActor,
  ): Promise<EarlierCategory | null> {
    // A complaint that nothing has changed was never recategorised.
    if (complaint.version === 1) return null;
    for (const earlier of earlierCategories(await eventsOf(tx, complaint.id), complaint.category)) {
      const asBefore = { ...complaint, category: earlier.category };
      const circumstances = await this.circumstances.execute(tx, asBefore, { personId, at: tx.now });
      const asked = { kind, params, amountMinor: amount?.minor ?? null };
      const { remedies } = await this.authority.panel(tx, { ...circumstances, remedies: [kind], asked });
      if (remedies[0]?.decision.verdict !== 'PERMIT') return earlier;
    }
    return null;
  }

  async mark(tx: Tx, complaint: Complaint, decision: Decided, { category, changedBy }: EarlierCategory): Promise<void> {
    if (decision.record.decision.verdict !== 'PERMIT') return;
    const mark: DecisionMark = {
      decisionId: decision.id,
      complaintId: complaint.id,
      givenBy: decision.record.employee.id,
      fromCategory: category,
      toCategory: complaint.category,
      recategorisedBy: changedBy,
      markedAt: tx.now,
      lookedBy: null,
      lookedAt: null,
    };
    await this.marks.insert(tx, mark);
    const { decisionId, fromCategory, toCategory } = mark;
    await this.changes.remark(tx, complaint, {
      type: 'decision.marked',
      at: tx.now,
      details: { decisionId, fromCategory, toCategory },
    });
  }
}
