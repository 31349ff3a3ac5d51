import type { Currency, DecisionId, Money, RemedyId } from '../../kernel/index.ts';
import type { Escalation, Ruling } from '../domain/escalation.ts';

export type EscalationRow = Omit<Escalation, 'wanted' | 'ruling'> & {
  readonly remedyId: RemedyId | null;
  readonly remedyKind: string | null;
  readonly askedMinor: number | null;
  readonly currency: Currency | null;
  readonly decisionId: DecisionId | null;
  readonly answer: Ruling['answer'] | null;
  readonly answerMinor: number | null;
  readonly answerReason: string | null;
  readonly customerReason: string | null;
  readonly rulingDecisionId: DecisionId | null;
  readonly boardMinute: string | null;
  readonly decidedBy: Ruling['by'] | null;
  readonly decidedFor: Ruling['inPlaceOf'];
  readonly decidedAt: Date | null;
  readonly coverExpiresAt: Date | null;
};

/** Every column of an escalation under its name in the domain. */
export const escalationColumns = `e.id, e.complaint_id AS "complaintId", e.kind, e.state, e.opened_at AS "openedAt", e.opened_by AS "openedBy", e.team_id AS "teamId",
  e.level, e.holder_id AS "holderId", e.routed_because AS "routedBecause", e.moved_state AS "movedState", e.remedy_id AS "remedyId", e.remedy_kind AS "remedyKind",
  e.asked_minor AS "askedMinor", e.currency, e.decision_id AS "decisionId", e.note, e.customer_told AS "customerTold", e.answer,
  e.answer_minor AS "answerMinor", e.answer_reason AS "answerReason", e.customer_reason AS "customerReason",
  e.ruling_decision_id AS "rulingDecisionId", e.board_minute AS "boardMinute", e.decided_by AS "decidedBy", e.decided_for AS "decidedFor", e.decided_at AS "decidedAt",
  e.cover_expires_at AS "coverExpiresAt"`;

const moneyOf = (minor: number | null, currency: Currency | null): Money | null =>
  minor === null || currency === null ? null : { minor, currency };

export function toEscalation(row: EscalationRow): Escalation {
  const {
    id,
    complaintId,
    kind,
    state,
    openedAt,
    openedBy,
    teamId,
    level,
    holderId,
    routedBecause,
    movedState,
    note,
    customerTold,
  } = row;
  const { remedyId, remedyKind, decisionId } = row;
  const wanted =
    remedyId && remedyKind && decisionId
      ? { remedyId, kind: remedyKind, decisionId, amount: moneyOf(row.askedMinor, row.currency) }
      : null;
  return {
    id,
    complaintId,
    kind,
    state,
    openedAt,
    openedBy,
    teamId,
    level,
    holderId,
    routedBecause,
    movedState,
    note,
    customerTold,
    wanted,
    ruling: rulingOf(row),
  };
}

function rulingOf(row: EscalationRow): Ruling | null {
  const {
    answer,
    decidedBy: by,
    decidedFor: inPlaceOf,
    decidedAt: at,
    answerReason,
    customerReason,
    rulingDecisionId: decisionId,
    boardMinute,
    coverExpiresAt,
  } = row;
  if (!answer || !by || !at) return null;
  return {
    answer,
    by,
    inPlaceOf,
    at,
    reason: answerReason ?? '',
    customerReason,
    decisionId,
    boardMinute,
    coverExpiresAt,
    amount: moneyOf(row.answerMinor, row.currency),
  };
}
