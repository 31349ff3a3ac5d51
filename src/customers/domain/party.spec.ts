import type { AccountId, CustomerId, PremiseId } from '../../kernel/index.ts';
import type { Account } from './account.ts';
import type { Customer } from './customer.ts';
import { checkParty, type Party } from './party.ts';

const customerId = 'rosa' as CustomerId;
const customer = { id: customerId } as Customer;
const account = { id: 'a' as AccountId, customerId } as Account;
const nobody: Party = { customer: null, account: null, premise: null };

describe('whom a contact is about', () => {
  test('may be nobody, or a customer, or an account with its customer', () => {
    expect(checkParty({}, nobody)).toEqual(nobody);
    expect(checkParty({ customerId: null }, nobody)).toEqual(nobody);
    expect(checkParty({ accountId: account.id }, { ...nobody, customer, account }).customer).toBe(customer);
  });

  test.each([
    ['customer-unknown', { customerId }, nobody],
    ['account-unknown', { accountId: account.id, customerId }, { ...nobody, customer }],
    ['premise-unknown', { premiseId: 'p' as PremiseId }, nobody],
    [
      'account-of-another-customer',
      { accountId: account.id, customerId: 'sam' as CustomerId },
      { ...nobody, customer: { ...customer, id: 'sam' as CustomerId }, account },
    ],
  ])('is refused as %s', (code, question, found) => {
    expect(() => checkParty(question, found)).toThrow(expect.objectContaining({ kind: 'invalid', code }));
  });
});
