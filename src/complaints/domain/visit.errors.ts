import { DomainError } from '../../kernel/index.ts';
import type { ComplaintState } from './complaint-state.ts';

export const visitErrors = {
  notFound: () => new DomainError('not-found', 'visit-not-found', 'There is no such visit on this complaint.'),

  notYours: () =>
    new DomainError(
      'forbidden',
      'visit-not-yours',
      'Only the crew, whoever owns the complaint and the lead say how a visit goes.',
    ),

  over: (state: string) => new DomainError('conflict', 'visit-over', 'This visit was reported or called off already.', { state }),

  underWay: (setOutAt: Date) =>
    new DomainError('conflict', 'visit-under-way', 'The crew is on its way already.', { setOutAt: setOutAt.toISOString() }),

  complaintNotOpen: (state: ComplaintState) =>
    new DomainError('conflict', 'complaint-not-open', `Nobody is visited for a complaint that is ${state}.`, { state }),
};
