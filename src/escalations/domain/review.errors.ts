import { DomainError } from '../../kernel/index.ts';

export const reviewErrors = {
  notFound: () => new DomainError('not-found', 'review-not-found', 'There is no such review, or you may not see it.'),

  openAlready: () =>
    new DomainError('conflict', 'review-open-already', 'Somebody is looking at this a second time already. Wait for the answer.'),

  remedyNotDecided: (state: string) =>
    new DomainError('invalid', 'remedy-not-decided', 'Nobody has given or refused this remedy: there is nothing to review.', {
      field: 'remedyId',
      state,
    }),

  reviewerDecidedIt: () =>
    new DomainError(
      'invalid',
      'reviewer-decided-it',
      'Whoever decided about this complaint does not review it. Choose somebody else.',
      {
        field: 'reviewerId',
      },
    ),

  reviewerAskedForIt: () =>
    new DomainError('invalid', 'reviewer-asked-for-it', 'Whoever asks for a review does not answer it. Choose somebody else.', {
      field: 'reviewerId',
    }),

  reviewerMayNot: () =>
    new DomainError('invalid', 'reviewer-may-not', 'This person may not review this complaint. Choose a supervisor or manager.', {
      field: 'reviewerId',
    }),

  noReviewer: () =>
    new DomainError(
      'conflict',
      'no-reviewer',
      'No supervisor or manager who decided nothing about it is there. Name a reviewer.',
    ),

  notOpen: (state: string) =>
    new DomainError('conflict', 'review-not-open', 'This review was answered already, or its complaint was cancelled.', {
      state,
    }),

  notYours: () =>
    new DomainError('forbidden', 'review-not-yours', 'Somebody else was named to review this. Only while they are away may you.'),

  ownDecision: () =>
    new DomainError(
      'forbidden',
      'review-of-own-decision',
      'Whoever decided it, or asked for the review, does not answer it. Ask somebody else.',
    ),

  verdictDoesNotFit: (verdict: string) =>
    new DomainError('invalid', 'verdict-does-not-fit', 'This is no answer to what is reviewed.', { field: 'verdict', verdict }),

  amountMissing: () => new DomainError('invalid', 'amount-missing', 'Say which amount.', { field: 'amount' }),

  amountNotExpected: () => new DomainError('invalid', 'amount-not-expected', 'This answer takes no amount.', { field: 'amount' }),

  currencyDiffers: (currency: string | null) =>
    new DomainError('invalid', 'currency-differs', 'The amount is in another money than the remedy.', {
      field: 'amount',
      currency,
    }),
};
