import { DomainError } from '../../kernel/index.ts';
import type { ComplaintState } from './complaint-state.ts';

export const promiseErrors = {
  notFound: () => new DomainError('not-found', 'promise-not-found', 'There is no such promise on this complaint.'),

  notOpen: (state: ComplaintState) =>
    new DomainError('conflict', 'complaint-not-open', `Nothing is promised on a complaint that is ${state}.`, { state }),

  alreadyKept: (keptAt: Date) =>
    new DomainError('conflict', 'promise-kept', 'This promise was kept already.', { keptAt: keptAt.toISOString() }),
};
