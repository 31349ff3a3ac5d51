import { DomainError, type ComplaintId, type Level, type Money, type PersonId, rankOf } from '../../kernel/index.ts';
import type { SecondOpinionId } from './remedy.ts';

/** A named colleague confirms from their own session what somebody else wants to give. It covers one remedy of up to `amount`. */
export type SecondOpinion = {
  readonly id: SecondOpinionId;
  readonly complaintId: ComplaintId;
  readonly kind: string;
  readonly amount: Money | null;
  readonly forPerson: PersonId;
  readonly confirmedBy: PersonId;
  readonly confirmedAt: Date;
};

export const secondOpinionErrors = {
  ofYourself: () =>
    new DomainError('invalid', 'second-opinion-of-yourself', 'Somebody else has to confirm this.', { field: 'forPersonId' }),

  withoutLevel: () =>
    new DomainError('forbidden', 'second-opinion-needs-level', 'Confirming needs a level of your own in this kind of remedy.'),

  tooClose: () =>
    new DomainError(
      'forbidden',
      'second-opinion-too-close',
      'You are close to this customer or to what happened: ask somebody else.',
    ),

  amountMissing: () =>
    new DomainError('invalid', 'amount-missing', 'A confirmation of money says up to how much.', { field: 'amountMinor' }),

  withoutAccount: () => new DomainError('invalid', 'no-account', 'Without an account there is no money to confirm.'),

  amountNotExpected: () =>
    new DomainError('invalid', 'amount-not-expected', 'This remedy carries no amount.', { field: 'amountMinor' }),
};

export type Confirmer = { readonly personId: PersonId; readonly level: Level | null; readonly isConcerned: boolean };

/** Throws when this person cannot be the second one: `level` is theirs in the family of the remedy. */
export function requireSecondPerson({ personId, level, isConcerned }: Confirmer, forPerson: PersonId): void {
  if (personId === forPerson) throw secondOpinionErrors.ofYourself();
  if (isConcerned) throw secondOpinionErrors.tooClose();
  if (level === null || rankOf(level) < rankOf('frontline')) throw secondOpinionErrors.withoutLevel();
}
