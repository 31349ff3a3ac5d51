import { Injectable } from '@nestjs/common';
import { AuthorityApi, type Decided, type RemedyRequest, type Verdict } from '../../authority/index.ts';
import type { PersonActor } from '../../kernel/index.ts';
import { eventsOf, type Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { DecisionMarks } from '../db/decision-marks.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import {
  earlierCategories,
  earlierDays,
  type DecisionMark,
  type EarlierCategory,
  type EarlierDays,
} from '../domain/decision-mark.ts';
import { ReadCircumstances } from '../facts/circumstances.ts';

/** A category, or a pair of days, under which somebody could not have given it, and who changed that. */
export type Refusing = EarlierCategory | EarlierDays;

/** Finds and marks grants that another category or another day alone made possible. */
@Injectable()
export class MarkDecisions {
  constructor(
    private readonly circumstances: ReadCircumstances,
    private readonly authority: AuthorityApi,
    private readonly marks: DecisionMarks,
    private readonly changes: Changes,
  ) {}

  /**
   * The latest earlier category, or else the latest earlier days, under which this person could not give this by themselves; null
   * when there is none. Call it before the decision, which uses allowance, and holding what the decision is made under.
   */
  async refusing(
    tx: Tx,
    complaint: Complaint,
    { kind, params, amount }: RemedyRequest,
    { personId }: PersonActor,
  ): Promise<Refusing | null> {
    // What nothing has changed was never recategorised, and its days were said once.
    if (complaint.version === 1) return null;
    const verdictUnder = async (changed: Partial<Complaint>): Promise<Verdict | undefined> => {
      const circumstances = await this.circumstances.execute(tx, { ...complaint, ...changed }, { personId, at: tx.now });
      const asked = { kind, params, amountMinor: amount?.minor ?? null };
      const { remedies } = await this.authority.panel(tx, { ...circumstances, remedies: [kind], asked });
      return remedies[0]?.decision.verdict;
    };
    const events = await eventsOf(tx, complaint.id);
    for (const earlier of earlierCategories(events, complaint.category)) {
      if ((await verdictUnder({ category: earlier.category })) !== 'PERMIT') return earlier;
    }
    for (const { changedBy, ...days } of earlierDays(events, complaint)) {
      const verdict = await verdictUnder(days);
      if (verdict !== 'PERMIT' && verdict !== 'OWED') return { ...days, changedBy };
    }
    return null;
  }

  async mark(tx: Tx, complaint: Complaint, decision: Decided, refusing: Refusing): Promise<void> {
    const { verdict } = decision.record.decision;
    if (verdict !== 'PERMIT' && !(verdict === 'OWED' && 'eventOn' in refusing)) return;
    const mark: DecisionMark = {
      decisionId: decision.id,
      complaintId: complaint.id,
      givenBy: decision.record.employee.id,
      ...whatChanged(complaint, refusing),
      recategorisedBy: refusing.changedBy,
      markedAt: tx.now,
      lookedBy: null,
      lookedAt: null,
    };
    await this.marks.insert(tx, mark);
    const { decisionId, fromCategory, toCategory, day, fromOn, toOn } = mark;
    await this.changes.remark(tx, complaint, {
      type: 'decision.marked',
      at: tx.now,
      details: { decisionId, fromCategory, toCategory, ...(day && { day, fromOn, toOn }) },
    });
  }
}

type WhatChanged = Pick<DecisionMark, 'fromCategory' | 'toCategory' | 'day' | 'fromOn' | 'toOn'>;

function whatChanged({ category, eventOn, billOn }: Complaint, refusing: Refusing): WhatChanged {
  if ('category' in refusing)
    return { fromCategory: refusing.category, toCategory: category, day: null, fromOn: null, toOn: null };
  const same = { fromCategory: category, toCategory: category };
  if (refusing.eventOn !== eventOn) return { ...same, day: 'event', fromOn: refusing.eventOn, toOn: eventOn };
  return { ...same, day: 'bill', fromOn: refusing.billOn, toOn: billOn };
}
