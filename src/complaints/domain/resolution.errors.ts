import type { Undecided, Unpaid } from '../../authority/index.ts';
import { DomainError, type EscalationId } from '../../kernel/index.ts';
import type { Relief } from './complaint.ts';

export const resolutionErrors = {
  safetyOpen: () => new DomainError('conflict', 'safety-open', 'First the danger has to be made safe.'),

  escalationOpen: (escalationIds: readonly EscalationId[]) =>
    new DomainError('conflict', 'escalation-open', 'Somebody is still deciding about this complaint.', { escalationIds }),

  obligationUnpaid: (owed: readonly Pick<Unpaid, 'rule' | 'amountMinor' | 'kinds'>[]) =>
    new DomainError('conflict', 'obligation-unpaid', 'The customer is owed something that has not been given yet.', { owed }),

  obligationUnknown: (undecided: readonly Undecided[]) =>
    new DomainError(
      'conflict',
      'obligation-unknown',
      'Whether the customer is owed something cannot be worked out now. A lead can check it and resolve the complaint.',
      { undecided },
    ),

  notYoursToCheck: () =>
    new DomainError('forbidden', 'not-yours-to-check', 'Only a lead can say that nothing more is owed.', {
      field: 'nothingMoreOwed',
    }),

  reliefWithoutRemedy: (relief: Relief) =>
    new DomainError('invalid', 'relief-without-remedy', 'No remedy of this complaint is of that sort.', {
      field: 'relief',
      relief,
    }),

  notYourResolution: () =>
    new DomainError('forbidden', 'not-your-resolution', 'Only whoever resolved it can undo that. Reopen it instead.'),

  undoEnded: (endedAt: Date) =>
    new DomainError('conflict', 'undo-ended', 'It is too late to undo this. Reopen it instead.', {
      endedAt: endedAt.toISOString(),
    }),

  alreadyLeft: (remedyIds: readonly string[]) =>
    new DomainError('conflict', 'already-left', 'Something has left the house already. Reopen it instead.', { remedyIds }),
};
