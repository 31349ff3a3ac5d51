import { DomainError, type EscalationId, type Level, type Money } from '../../kernel/index.ts';
import type { Answer, EscalationKind, EscalationState } from './escalation.ts';

export const escalationErrors = {
  notFound: () => new DomainError('not-found', 'escalation-not-found', 'There is no such escalation, or you may not see it.'),

  notNow: (kind: EscalationKind, state: string) =>
    new DomainError('conflict', 'escalation-not-now', `A complaint that is ${state} cannot be escalated.`, { kind, state }),

  oneOpenAlready: () =>
    new DomainError(
      'conflict',
      'escalation-open-already',
      'Somebody is deciding about this complaint already. Wait for the answer or withdraw it.',
    ),

  remedyMissing: (kind: EscalationKind) =>
    new DomainError('invalid', 'remedy-missing', 'Say which remedy is to be decided.', { field: 'remedy', kind }),

  remedyNotExpected: (kind: EscalationKind) =>
    new DomainError('invalid', 'remedy-not-expected', 'This kind of escalation asks for no remedy.', { field: 'remedy', kind }),

  /** The rules let the asker do it: there is nothing to decide. */
  noNeed: (verdict: string, reasons: readonly unknown[]) =>
    new DomainError('conflict', 'no-need-to-escalate', 'You can do this yourself: now, or as soon as what is missing is there.', {
      verdict,
      reasons,
    }),

  notOffered: (reasons: readonly unknown[]) =>
    new DomainError('invalid', 'not-offered', 'Nobody may give this here.', { field: 'remedy', reasons }),

  notOpen: (id: EscalationId, state: EscalationState) =>
    new DomainError('conflict', 'escalation-not-open', 'This was answered or withdrawn already.', { id, state }),

  ownEscalation: () => new DomainError('forbidden', 'own-escalation', 'Who raised it never decides it.'),

  ownComplaint: () =>
    new DomainError('forbidden', 'own-complaint', 'This is about a complaint of yours. Somebody else than its owner answers.'),

  levelTooLow: (level: Level) => new DomainError('forbidden', 'level-too-low', `This needs a ${level}.`, { level }),

  answerDoesNotFit: (kind: EscalationKind, answer: Answer) =>
    new DomainError('invalid', 'answer-does-not-fit', `${kind} cannot be answered with ${answer}.`, {
      field: 'answer',
      kind,
      answer,
    }),

  answerNotNow: (kind: EscalationKind, state: string) =>
    new DomainError('conflict', 'answer-not-now', 'The complaint is settled by now: there is nothing left to decide.', {
      kind,
      state,
    }),

  takeOverNotOpen: (state: string) =>
    new DomainError(
      'conflict',
      'take-over-not-open',
      'This complaint is resolved. Reopen it to take it over, or send the question back.',
      { state },
    ),

  amountMissing: () => new DomainError('invalid', 'amount-missing', 'Say which amount.', { field: 'amount' }),

  amountNotExpected: () => new DomainError('invalid', 'amount-not-expected', 'This answer takes no amount.', { field: 'amount' }),

  amountIsTheSame: () =>
    new DomainError('invalid', 'amount-is-the-same', 'That is the amount that was asked for: grant it.', { field: 'amount' }),

  customerReasonMissing: () =>
    new DomainError('invalid', 'customer-reason-missing', 'Say what the customer can be told.', { field: 'customerReason' }),

  beyondAuthority: (reasons: readonly unknown[], level: Level | null) =>
    new DomainError('forbidden', 'beyond-authority', 'This is beyond your own authority too.', { reasons, level }),

  boardInPerson: () =>
    new DomainError(
      'forbidden',
      'board-needs-manager',
      'Only a manager in person writes down what the board decided, not somebody standing in for one.',
      { field: 'boardMinute' },
    ),

  boardMinuteNotExpected: (answer: Answer) =>
    new DomainError('invalid', 'board-minute-not-expected', 'Only what is granted now goes by a minute of the board.', {
      field: 'boardMinute',
      answer,
    }),

  boardMinuteWithoutNumber: () =>
    new DomainError('invalid', 'board-minute-without-number', 'Say which minute it is: its number.', { field: 'boardMinute' }),

  boardAmountMissing: () =>
    new DomainError('invalid', 'board-amount-missing', 'Say which amount the minute of the board names.', {
      field: 'boardAmount',
    }),

  beyondBoardMinute: (covered: Money | null) =>
    new DomainError('invalid', 'beyond-board-minute', 'The minute of the board names less than this.', {
      field: 'boardAmount',
      covered,
    }),

  notYoursToWithdraw: () =>
    new DomainError(
      'forbidden',
      'not-yours-to-withdraw',
      'Only who raised it, the owner of the complaint or a lead may withdraw it.',
    ),

  noSuchCover: () =>
    new DomainError('conflict', 'cover-not-usable', 'There is no one-time approval for this remedy that can still be used.'),
};
