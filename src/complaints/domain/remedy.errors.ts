import { DomainError, type Money } from '../../kernel/index.ts';
import type { Reason } from '../../authority/index.ts';
import type { AuthorityAnswer } from './authority-answer.ts';
import type { RemedyState } from './remedy-state.ts';

export const remedyErrors = {
  notFound: () => new DomainError('not-found', 'remedy-not-found', 'There is no such remedy on this complaint.'),

  illegalMove: (move: string, state: RemedyState) =>
    new DomainError('conflict', 'remedy-state', `A remedy that is ${state} cannot take "${move}".`, { move, state }),

  awaitsRuling: (remedyIds: readonly string[]) =>
    new DomainError('conflict', 'remedy-awaits-ruling', 'Somebody is still deciding about a remedy of this complaint.', {
      remedyIds,
    }),

  complaintNotOpen: (state: string) =>
    new DomainError('conflict', 'complaint-not-open', `A complaint that is ${state} is given nothing more. Reopen it first.`, {
      state,
    }),

  complaintNotClosed: (state: string) =>
    new DomainError(
      'conflict',
      'complaint-not-closed',
      `This complaint is ${state}: give what is owed on the complaint itself.`,
      {
        state,
      },
    ),

  nothingOwed: (rule: string) =>
    new DomainError(
      'conflict',
      'nothing-owed',
      'Nothing more is owed under this rule: it was given meanwhile, or the facts have changed.',
      {
        rule,
      },
    ),

  verdictChanged: (answer: AuthorityAnswer) =>
    new DomainError('conflict', 'verdict-changed', 'The answer is another than the one you saw. Look again, then decide.', {
      answer,
    }),

  notYetPermitted: (answer: AuthorityAnswer) =>
    new DomainError('invalid', 'not-yet-permitted', 'You can give this once what is missing is there.', { answer }),

  beyondAuthority: (answer: AuthorityAnswer) =>
    new DomainError('forbidden', 'beyond-authority', 'This needs somebody with more authority.', { answer }),

  noteMissing: (remedy: string, field: 'note' | 'reason') =>
    new DomainError('invalid', 'note-missing', 'Write down why, in at least three words, for whoever reads this next.', {
      field,
      remedy,
    }),

  notOffered: (answer: AuthorityAnswer) => new DomainError('invalid', 'not-offered', 'Nobody may give this here.', { answer }),

  owedAndResolved: () =>
    new DomainError(
      'conflict',
      'owed-and-resolved',
      'The customer is owed this, and the complaint was resolved with it. Undo that or reopen the complaint first.',
    ),

  grantedByYou: () =>
    new DomainError('forbidden', 'granted-by-you', 'Whoever granted a remedy does not take it back. Ask somebody else.'),

  amountChanged: (granted: Money | null) =>
    new DomainError('conflict', 'amount-not-granted', 'The decision is about another remedy or another amount.', { granted }),

  substituteBarred: (reasons: readonly Reason[]) =>
    new DomainError('forbidden', 'substitute-barred', 'Standing in for somebody does not lift what holds for you in person.', {
      reasons,
    }),

  oneAuthorityAtATime: () =>
    new DomainError('invalid', 'one-authority-at-a-time', 'Use a one-time approval or stand in for somebody, not both at once.', {
      field: 'inPlaceOf',
    }),

  oneGiverAtATime: () =>
    new DomainError('invalid', 'one-giver-at-a-time', 'Give everything as yourself, or everything in the place of one person.', {
      field: 'inPlaceOf',
    }),

  coverUnknown: () =>
    new DomainError('invalid', 'cover-unknown', 'There is no one-time approval for you and this remedy.', { field: 'coverId' }),

  coverUsed: () => new DomainError('conflict', 'cover-used', 'This one-time approval was used already.', { field: 'coverId' }),

  coverEnded: (endedAt: string) =>
    new DomainError('conflict', 'cover-ended', 'This one-time approval has run out.', { field: 'coverId', endedAt }),

  coverTooSmall: (covered: Money | null) =>
    new DomainError('invalid', 'cover-too-small', 'This is more than the one-time approval covers.', {
      field: 'amount',
      covered,
    }),
};
