import { DomainError } from '../../kernel/index.ts';

export const tieErrors = {
  tooManyLookUps: (retryAfterSeconds: number) =>
    new DomainError(
      'too-many',
      'too-many-look-ups',
      'Many account numbers were not found within a few minutes. Look at the bill, then try again later.',
      { retryAfterSeconds },
    ),

  accountUnknown: () =>
    new DomainError('invalid', 'tie-account-unknown', 'There is no account with this number. It stands on every bill.', {
      field: 'accountNumber',
    }),
};
