import { DomainError, type PersonId, type RemedyId } from '../../kernel/index.ts';
import type { ComplaintCommand, ComplaintState } from './complaint-state.ts';

export const complaintErrors = {
  notFound: () => new DomainError('not-found', 'complaint-not-found', 'There is no such complaint, or you may not see it.'),

  nothingToTake: () =>
    new DomainError('not-found', 'nothing-to-take', 'Nothing waits for an owner, in your team or without one.'),

  illegalTransition: (command: ComplaintCommand, state: ComplaintState) =>
    new DomainError('conflict', 'illegal-transition', `A complaint that is ${state} cannot take "${command}".`, {
      command,
      state,
    }),

  staleVersion: (given: number, current: number, changedAt: Date) =>
    new DomainError(
      'conflict',
      'stale-version',
      'Somebody changed this complaint since you opened it. Look again, then decide.',
      { given, current, changedAt: changedAt.toISOString() },
    ),

  overtaken: (changedAt: Date) =>
    new DomainError('conflict', 'overtaken', 'Somebody changed this complaint at the same moment. Look again, then decide.', {
      changedAt: changedAt.toISOString(),
    }),

  alreadyTaken: (ownerId: PersonId | null) =>
    new DomainError('conflict', 'already-taken', 'Somebody owns this complaint already.', { ownerId }),

  notYours: () =>
    new DomainError('forbidden', 'not-yours', 'Take this complaint first: only its owner or a lead of its team may do this.'),

  leadOnly: () => new DomainError('forbidden', 'lead-only', 'Only a lead of its team may do this.'),

  ownAffair: () =>
    new DomainError('forbidden', 'own-affair', 'You are close to this customer: somebody else looks after this complaint.'),

  ownerTooClose: (ownerId: PersonId, remedyIds: readonly RemedyId[]) =>
    new DomainError(
      'conflict',
      'owner-too-close',
      'A remedy granted for this complaint is bound to its owner, and this person is close to the customer or the subject of the complaint.',
      { field: 'ownerId', ownerId, remedyIds },
    ),

  cannotOwn: (personId: PersonId, field = 'ownerId') =>
    new DomainError('invalid', 'cannot-own', 'This person cannot look after this complaint.', { field, personId }),

  nothingChanges: (field: string) => new DomainError('invalid', 'nothing-changes', 'This is how it stands already.', { field }),

  outOfOrder: (at: Date, previous: Date) =>
    new DomainError('invalid', 'out-of-order', 'This cannot have happened before the last change of the complaint.', {
      field: 'at',
      at: at.toISOString(),
      previous: previous.toISOString(),
    }),

  inTheFuture: (field: string) => new DomainError('invalid', 'in-the-future', 'This lies in the future.', { field }),

  notInTheFuture: (field: string) => new DomainError('invalid', 'not-in-the-future', 'This must lie in the future.', { field }),

  tooFarAhead: (field: string, latest: string) =>
    new DomainError('invalid', 'too-far-ahead', 'This lies further ahead than is allowed here.', { field, latest }),

  tooEarly: (field: string, earliest: string) =>
    new DomainError('invalid', 'too-early', 'This lies before the moment it belongs to.', { field, earliest }),

  afterReceipt: (field: string, receivedOn: string) =>
    new DomainError('invalid', 'after-receipt', 'This lies after the day on which the customer complained of it.', {
      field,
      receivedOn,
    }),

  owesLess: (rules: readonly string[]) =>
    new DomainError(
      'forbidden',
      'owes-less',
      'This way less may be owed to the customer. Ask a supervisor of its team, or a manager, to do it; a manager where complaints of two teams are merged.',
      { rules },
    ),

  dueWithoutBody: () =>
    new DomainError('invalid', 'due-without-body', 'Only a regulator, an ombudsman or an official sets a date for an answer.', {
      field: 'originDueOn',
    }),

  unknownCategory: (category: string) =>
    new DomainError('invalid', 'category-unknown', 'There is no such category.', { field: 'category', category }),

  unknownPerson: (field: string) => new DomainError('invalid', 'person-unknown', 'Nobody of that id works here.', { field }),

  unknownCause: (cause: string) =>
    new DomainError('invalid', 'cause-unknown', 'There is no such cause.', { field: 'cause', cause }),

  alreadySafe: () => new DomainError('conflict', 'already-safe', 'Nothing dangerous is open on this complaint.'),

  accountLinked: () => new DomainError('conflict', 'account-linked', 'This complaint has an account already.'),

  windowEnded: (endedAt: Date) =>
    new DomainError(
      'conflict',
      'reopening-window-ended',
      'The time to reopen this complaint is over. Record the contact: a follow-up begins.',
      { endedAt: endedAt.toISOString() },
    ),

  remediesUnsettled: (remedyIds: readonly string[]) =>
    new DomainError('conflict', 'remedies-unsettled', 'Not everything promised has reached the customer yet.', { remedyIds }),

  regulatorAlreadyOpen: (reference: string) =>
    new DomainError('conflict', 'regulator-already-open', 'This letter has its deadline already.', {
      field: 'reference',
      reference,
    }),

  deadlineNotFound: () => new DomainError('not-found', 'deadline-not-found', 'This complaint has no such deadline.'),

  dueDayNeeded: () =>
    new DomainError('invalid', 'due-day-needed', 'The letter names no day and no deadline policy knows one.', { field: 'dueOn' }),

  noSuchLetter: (reference: string) =>
    new DomainError('not-found', 'no-such-letter', 'No deadline of a letter with this reference is running.', { reference }),

  isVoid: () => new DomainError('conflict', 'complaint-void', 'This entry was cancelled.'),

  nobodyToReach: () => new DomainError('invalid', 'nobody-to-reach', 'No customer is known here, so nobody can be written to.'),
  noTelephone: () =>
    new DomainError('invalid', 'no-telephone', 'This customer has no telephone number. Record it, or ask in another way.'),
};
