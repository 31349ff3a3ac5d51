import { Injectable } from '@nestjs/common';
import { Ids, type Currency, type DecisionId, type Id, type Level } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Allowances } from '../db/allowances.repository.ts';
import { BoardMinutes } from '../db/board-minutes.repository.ts';
import { Decisions } from '../db/decisions.repository.ts';
import type { Question } from '../domain/asking.ts';
import { grantsNow, type Decided, type StoredDecision } from '../domain/decision-answer.ts';
import { factsCatalogueVersion } from '../domain/facts.ts';
import { saidDays, type KnownDay, type KnownDays, type RecordedDay, type SaidDay } from '../domain/known-day.ts';
import type { Policy, RulesetName } from '../domain/policy.ts';
import type { Situation } from '../domain/question.ts';
import { receiptStoodFor, type ReceiptStoodFor } from '../domain/receipt-stood-for.ts';
import { chainStart, type DecisionRecord } from '../domain/record.ts';
import type { RemedyKind } from '../domain/remedy-catalogue.ts';
import { recorded } from '../domain/situation-record.ts';
import type { Decision } from '../domain/verdict.ts';
import type { Evaluation } from '../engine/evaluate.ts';
import { chainHash } from '../engine/replay.ts';
import { engineVersion } from '../engine/version.ts';
import { currencyOf } from './read-situation.ts';

export type Answered = { readonly policy: Policy | null; readonly situation: Situation; readonly evaluation: Evaluation };

/** Chains the decision to the subject's last one, reserves the allowance that it grants, and uses up the minute that lets it through. */
@Injectable()
export class KeepDecision {
  constructor(
    private readonly decisions: Decisions,
    private readonly allowances: Allowances,
    private readonly minutes: BoardMinutes,
    private readonly ids: Ids,
  ) {}

  async execute(tx: Tx, question: Question, answered: Answered): Promise<Decided> {
    const head = await this.decisions.head(tx, question.subjectId);
    const record = recordOf(this.ids.next(), (head?.seq ?? 0) + 1, question, answered);
    const stored: StoredDecision = {
      id: record.id,
      subjectId: question.subjectId,
      seq: record.seq,
      purpose: question.purpose,
      prevHash: head?.hash ?? null,
      hash: chainHash(record, head?.hash ?? chainStart),
      record,
    };
    const currency = question.request.amount?.currency ?? currencyOf(question, answered.policy);
    await this.decisions.insert(tx, stored, { givenMinor: givenBefore(answered.situation), currency });
    const grants = grantsNow(record.decision, question.boardMinute);
    const { boardMinute, employee } = question;
    if (grants && boardMinute && record.decision.verdict === 'ESCALATE') {
      await this.minutes.use(tx, boardMinute, { decisionId: stored.id, by: employee.id });
    }
    if (grants) await this.#reserve(tx, question, stored, currency);
    return { ...stored, grants };
  }

  async #reserve(
    tx: Tx,
    { request: { kind, amount }, remedyId, employee, ...about }: Question,
    { id: decisionId, record: { decision } }: StoredDecision,
    currency: Currency,
  ): Promise<void> {
    if (!remedyId) return;
    const { subjectId, customerId, accountId, at, businessDay, facts } = about;
    await this.allowances.insert(tx, {
      id: this.ids.next<Id<'Allowance'>>(),
      decisionId,
      remedyId,
      ...{ subjectId, customerId, accountId, at, businessDay, kind },
      employeeId: employee.id,
      teamId: employee.teamId,
      cause: facts['complaint.cause']?.value ?? null,
      amountMinor: amount?.minor ?? 0,
      countedMinor: amount ? beyondOwed(amount.minor, decision) : 0,
      currency,
    });
  }
}

function recordOf(id: DecisionId, seq: number, question: Question, { policy, situation, evaluation }: Answered): DecisionRecord {
  const { subjectId, employee, onBehalfOf, request, at } = question;
  const { decision, trace, possible } = evaluation;
  const { earlier } = policy ?? {};
  const days = saidDays.flatMap((day) => recordedDay(day, question.days[day], earlier?.[day] ?? null));
  const stoodFor = stoodForIn(policy, request.kind, question.days);
  return {
    id,
    complaintId: subjectId,
    seq,
    decidedAt: at.toISOString(),
    employee: { id: employee.id, role: employee.role, level: levelIn(question, policy), onBehalfOf },
    request,
    ruleset: policy && { id: policy.ruleset.id, version: policy.ruleset.version, hash: policy.ruleset.hash },
    ...(policy?.suspended && { suspended: policy.suspended }),
    ...(policy?.budgets && { budgets: policy.budgets }),
    ...(earlier?.received && { earlier: earlier.received }),
    ...(days.length > 0 && { days }),
    ...(stoodFor.length > 0 && { receiptStoodFor: stoodFor }),
    remedyCatalogueVersion: policy?.catalogue.version ?? 0,
    factsCatalogueVersion,
    engineVersion,
    situation: recorded(situation),
    decision,
    trace,
    possible,
  };
}

const recordedDay = (day: SaidDay, known: KnownDay | null, ruleset: RulesetName | null): readonly RecordedDay[] => {
  if (!known) return [];
  const { on, saidBy, saidAt, saidLater } = known;
  return [{ day, on, saidBy, saidAt: saidAt.toISOString(), saidLater, ruleset }];
};

const stoodForIn = (policy: Policy | null, kind: RemedyKind, known: KnownDays): readonly ReceiptStoodFor[] =>
  receiptStoodFor(policy?.asked?.get(kind) ?? policy?.rulesFor.get(kind) ?? [], known);

function levelIn({ employee: { levels }, request: { kind } }: Question, policy: Policy | null): Level | null {
  const family = policy?.catalogue.entries.find((entry) => entry.kind === kind)?.family;
  return family !== undefined && Object.hasOwn(levels, family) ? (levels[family] ?? null) : null;
}

/** What is owed is paid first, and by nobody's limit. */
const beyondOwed = (minor: number, { owed }: Decision): number =>
  Math.max(0, minor - owed.reduce((sum, { amountMinor }) => sum + amountMinor, 0));

const givenBefore = ({ facts }: Situation): number => {
  const value = facts['complaint.givenMinor']?.value;
  return typeof value === 'number' ? value : 0;
};
