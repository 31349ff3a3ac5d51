import { DomainError } from '../../kernel/index.ts';
import type { ComplaintCommand, ComplaintState } from './complaint-state.ts';

export const complaintErrors = {
  notFound: () => new DomainError('not-found', 'complaint-not-found', 'There is no such complaint, or you may not see it.'),

  illegalTransition: (command: ComplaintCommand, state: ComplaintState) =>
    new DomainError('conflict', 'illegal-transition', `A complaint that is ${state} cannot take "${command}".`, { command, state }),

  staleVersion: (given: number, current: number, changedAt: Date) =>
    new DomainError('conflict', 'stale-version', 'Somebody changed this complaint since you opened it. Look again, then decide.', {
      given,
      current,
      changedAt: changedAt.toISOString(),
    }),

  notYours: () =>
    new DomainError('forbidden', 'not-yours', 'Take this complaint first: only its owner or a lead of its team may do this.'),

  outOfOrder: (at: Date, previous: Date) =>
    new DomainError('invalid', 'out-of-order', 'This cannot have happened before the last change of the complaint.', {
      field: 'at',
      at: at.toISOString(),
      previous: previous.toISOString(),
    }),

  inTheFuture: (field: string) => new DomainError('invalid', 'in-the-future', 'This lies in the future.', { field }),

  notInTheFuture: (field: string) => new DomainError('invalid', 'not-in-the-future', 'This must lie in the future.', { field }),

  unknownCategory: (category: string) =>
    new DomainError('invalid', 'category-unknown', 'There is no such category.', { field: 'category', category }),

  unknownCause: (cause: string) => new DomainError('invalid', 'cause-unknown', 'There is no such cause.', { field: 'cause', cause }),
};
