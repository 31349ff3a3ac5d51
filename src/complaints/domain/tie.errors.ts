import { DomainError } from '../../kernel/index.ts';

export const tieErrors = {
  accountUnknown: () =>
    new DomainError('invalid', 'tie-account-unknown', 'There is no account with this number. It stands on every bill.', {
      field: 'accountNumber',
    }),
};
