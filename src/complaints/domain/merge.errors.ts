import { DomainError, type ComplaintId } from '../../kernel/index.ts';
import type { DeadlineKind } from '../../deadlines/index.ts';

export const mergeErrors = {
  intoItself: () =>
    new DomainError('invalid', 'merge-into-itself', 'This is the complaint itself. Choose the other one.', { field: 'into' }),

  otherAccount: () =>
    new DomainError(
      'invalid',
      'not-the-same-account',
      'Only complaints about the same account can be one matter. Link the account first if it is missing.',
      { field: 'into' },
    ),

  aboutSomebody: () =>
    new DomainError(
      'conflict',
      'about-somebody',
      'One of the two is about how a colleague acted, the other is not: each is looked after by itself.',
    ),

  reviewOpen: () =>
    new DomainError('conflict', 'review-open', 'A second look at this complaint waits for its answer. Answer it first.'),

  marksWouldBeLost: (marks: readonly string[]) =>
    new DomainError(
      'conflict',
      'marks-would-be-lost',
      'This complaint carries marks that decide who may do what, and the other one does not. Merge the other one into this one instead.',
      { marks },
    ),

  clockWouldBeLost: (kinds: readonly DeadlineKind[]) =>
    new DomainError(
      'conflict',
      'clock-would-be-lost',
      'The law gave this complaint a date that the other one does not have. Merge the other one into this one instead.',
      { kinds },
    ),

  mergedAway: (into: ComplaintId) =>
    new DomainError(
      'conflict',
      'complaint-merged',
      'This is the same matter as another complaint, which goes on in its place. Open that one.',
      { into },
    ),
};
