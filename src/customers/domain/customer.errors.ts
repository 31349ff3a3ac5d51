import { DomainError } from '../../kernel/index.ts';

const invalid = (code: string, message: string, field: string): DomainError =>
  new DomainError('invalid', code, message, { field });

export const customerErrors = {
  notFound: () => new DomainError('not-found', 'customer-not-found', 'There is no such customer.'),

  customerUnknown: () => invalid('customer-unknown', 'There is no such customer.', 'customerId'),

  accountUnknown: () => invalid('account-unknown', 'There is no such account.', 'accountId'),

  premiseUnknown: () => invalid('premise-unknown', 'There is no such place.', 'premiseId'),

  accountOfAnother: () => invalid('account-of-another-customer', 'This account belongs to another customer.', 'accountId'),

  accountNumberTaken: (number: string) =>
    new DomainError('conflict', 'account-number-taken', `There is an account ${number} already.`, { field: 'number' }),
};
