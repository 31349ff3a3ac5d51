import type { PersonId, RemedyId } from '../../kernel/index.ts';
import { verdictsFor, type AnswerInput } from '../domain/review.ts';
import type { ReviewLine } from '../queries/review-list.query.ts';
import type { ReviewRequest } from '../use-cases/request-review.ts';
import { toComplaintPart } from './escalation.mapper.ts';
import type { ReviewAnswerDto, ReviewRequestDto } from './review.dtos.ts';
import type { ReviewAnswerView, ReviewView } from './review.views.ts';

export const toReviewRequest = ({ reason, remedyId, reviewerId }: ReviewRequestDto): ReviewRequest => ({
  reason,
  remedyId: (remedyId ?? null) as RemedyId | null,
  reviewerId: (reviewerId ?? null) as PersonId | null,
});

export const toReviewAnswer = ({ verdict, amount, customerReason }: ReviewAnswerDto): AnswerInput => ({
  verdict,
  amount: amount ?? null,
  customerReason,
});

const hidden = '•••';

/** For an auditor nothing that a person wrote. */
export function toReviewView(line: ReviewLine): ReviewView {
  const { review, complaint, dueAt, mayAnswer, nameOf, isMasked } = line;
  const { id, state, requestedAt, requestedBy, reviewerId, reason, remedy, before } = review;
  return {
    ...{ id, state, requestedBy, reviewerId, remedy, before },
    requestedAt: requestedAt.toISOString(),
    requestedByName: nameOf(requestedBy),
    reviewerName: nameOf(reviewerId),
    dueAt: dueAt && dueAt.toISOString(),
    reason: isMasked ? hidden : reason,
    complaint: toComplaintPart(complaint),
    answer: answerView(line),
    mayAnswer,
    verdicts: state === 'OPEN' ? [...verdictsFor(review)] : [],
  };
}

function answerView({ review: { answer }, nameOf, isMasked }: ReviewLine): ReviewAnswerView | null {
  if (!answer) return null;
  const { verdict, amount, by, at, overturned } = answer;
  const customerReason = isMasked ? null : answer.customerReason;
  return { verdict, amount, customerReason, overturned, byName: nameOf(by), at: at.toISOString() };
}
