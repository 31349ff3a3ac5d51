import { languages, reasonSaid, spoken, type Decision, type RemedyRequest } from '../../authority/index.ts';
import type { ComplaintSummary } from '../../complaints/index.ts';
import { noCurrency, type Currency, type Money, type PersonId } from '../../kernel/index.ts';
import { answersFor, type Escalation } from '../domain/escalation.ts';
import type { RulingInput } from '../domain/rule.ts';
import type { EscalationLine } from '../queries/escalation-lines.ts';
import type { EscalateInput } from '../use-cases/escalate-complaint.ts';
import type { EscalateDto, RulingDto } from './escalation.dtos.ts';
import type { EscalatedComplaintView, EscalatedRemedyView, EscalationView, RulingView } from './escalation.views.ts';

export const toEscalateInput = ({ kind, remedy, amount, params, note, customerTold, version }: EscalateDto): EscalateInput => ({
  kind,
  remedy: remedy === undefined ? null : ({ kind: remedy, params: { ...params }, amount: amount ?? null } satisfies RemedyRequest),
  note,
  customerTold: customerTold ?? null,
  version,
});

export const toRulingInput = ({ boardMinute, boardAmount, inPlaceOf, ...said }: RulingDto): RulingInput => ({
  answer: said.answer,
  amount: said.amount ?? null,
  reason: said.reason,
  customerReason: said.customerReason ?? null,
  boardMinute: boardMinute === undefined ? null : { number: boardMinute, amount: boardAmount ?? null },
  inPlaceOf: (inPlaceOf ?? null) as PersonId | null,
});

const hidden = '•••';

/** For an auditor nothing that a person wrote. */
export function toEscalationView({
  escalation,
  complaint,
  writtenLanguage,
  decision,
  decisionDueAt,
  coverUsedBy,
  nameOf,
  answerAs,
  isMasked,
}: EscalationLine): EscalationView {
  const { id, kind, state, openedAt, openedBy, level, holderId, routedBecause, note, customerTold } = escalation;
  return {
    ...{ id, kind, state, openedBy, level, holderId, routedBecause },
    note: isMasked ? hidden : note,
    customerTold: isMasked ? null : customerTold,
    openedAt: openedAt.toISOString(),
    decisionDueAt: decisionDueAt?.toISOString() ?? null,
    openedByName: nameOf(openedBy),
    holderName: nameOf(holderId),
    complaint: toComplaintPart(complaint),
    customerLanguage: languages.find((language) => language === writtenLanguage) ?? 'en',
    remedy: remedyView(escalation, decision),
    ruling: rulingView(escalation, { coverUsedBy, nameOf, isMasked }),
    answers: state === 'OPEN' ? [...answersFor(kind, complaint.state)] : [],
    answerAs: [...answerAs],
  };
}

export const toComplaintPart = (complaint: ComplaintSummary): EscalatedComplaintView => ({
  id: complaint.id,
  reference: complaint.reference,
  category: complaint.category,
  severity: complaint.severity,
  state: complaint.state,
  receivedAt: complaint.receivedAt.toISOString(),
  nextDueAt: complaint.nextDueAt?.toISOString() ?? null,
  customerName: complaint.customerName,
  address: complaint.address,
  version: complaint.version,
});

function remedyView({ wanted }: Escalation, decision: Decision | null): EscalatedRemedyView | null {
  if (!wanted) return null;
  const { remedyId, kind, amount, decisionId } = wanted;
  const limitMinor = decision?.limitMinor ?? null;
  const limit: Money | null = amount && limitMinor !== null ? { minor: limitMinor, currency: amount.currency } : null;
  return {
    remedyId,
    kind,
    amount,
    limit,
    decisionId,
    reasons: reasonsIn(decision, amount?.currency ?? noCurrency),
  };
}

/** Where there is no amount no reason names one. */
function reasonsIn(decision: Decision | null, currency: Currency): EscalatedRemedyView['reasons'] {
  const speeches = spoken(currency);
  return (decision?.reasons ?? []).map((reason) => {
    const { code, ...params } = reason;
    return { code, params, said: reasonSaid(reason, speeches) };
  });
}

function rulingView(
  { ruling }: Escalation,
  { coverUsedBy, nameOf, isMasked }: Pick<EscalationLine, 'coverUsedBy' | 'nameOf' | 'isMasked'>,
): RulingView | null {
  if (!ruling) return null;
  const { answer, amount, reason, customerReason, by, inPlaceOf, at, coverExpiresAt } = ruling;
  return {
    answer,
    amount,
    reason: isMasked ? hidden : reason,
    customerReason: isMasked ? null : customerReason,
    byName: nameOf(by),
    inPlaceOfName: nameOf(inPlaceOf),
    at: at.toISOString(),
    coverExpiresAt: coverExpiresAt?.toISOString() ?? null,
    coverUsedBy,
  };
}
