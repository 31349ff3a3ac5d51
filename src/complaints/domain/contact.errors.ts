import { DomainError } from '../../kernel/index.ts';

export const contactErrors = {
  notFound: () => new DomainError('not-found', 'contact-not-found', 'There is no such contact, or you may not see it.'),

  alreadyConverted: (complaintId: string) =>
    new DomainError('conflict', 'already-converted', 'This contact belongs to a complaint already.', { complaintId }),

  notInbound: () => new DomainError('invalid', 'not-inbound', 'Only what somebody said to us can be a complaint.'),

  mediaKnowsNobody: () =>
    new DomainError('invalid', 'media-without-account', 'A question from the press is kept apart from customers and accounts.', {
      field: 'customerId',
    }),
};
