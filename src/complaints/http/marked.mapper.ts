import type { PersonId } from '../../kernel/index.ts';
import { daysChanged, type DecisionMark } from '../domain/decision-mark.ts';
import type { MarkedDecision, MarkedPage } from '../queries/marked-decisions.query.ts';
import type { MarkedDecisionsView, MarkedDecisionView, MarkView } from './marked.views.ts';
import type { NamedView } from './page.views.ts';

export const toMarkView = (mark: DecisionMark): MarkView => {
  const { decisionId, complaintId, fromCategory, toCategory, markedAt, lookedAt } = mark;
  return { decisionId, complaintId, fromCategory, toCategory, days: [...daysChanged(mark)], markedAt, lookedAt };
};

export const toMarkedView = ({ items, next }: MarkedPage): MarkedDecisionsView => ({ items: items.map(toMarked), next });

function toMarked(marked: MarkedDecision): MarkedDecisionView {
  const { reference, remedyKind, amountMinor, currency, givenBy, recategorisedBy, changedAt, lookedBy, nameOf } = marked;
  const named = (id: PersonId): NamedView => ({ id, name: nameOf(id) });
  return {
    ...toMarkView(marked),
    reference,
    remedyKind,
    amount: amountMinor === null || currency === null ? null : { minor: amountMinor, currency },
    givenBy: named(givenBy),
    recategorisedBy: recategorisedBy && named(recategorisedBy),
    changedAt,
    lookedBy: lookedBy && named(lookedBy),
  };
}
