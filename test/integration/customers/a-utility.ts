import type { CustomerId, PremiseId } from '../../../src/kernel/index.ts';
import { systemActor } from '../../../src/kernel/index.ts';
import { CustomersApi, type Account, type Customer, type NewAccount, type NewCustomer } from '../../../src/customers/index.ts';
import { UnitOfWork, type Tx } from '../../../src/platform/index.ts';
import type { TestApp } from '../../support/app.ts';

export type Served = { readonly customer: Customer; readonly accounts: readonly Account[]; readonly premiseId: PremiseId };

export type NewServed = NewCustomer & {
  readonly address: string;
  readonly accounts: readonly (Pick<NewAccount, 'number'> & Partial<NewAccount>)[];
};

export const inTx = <T>(app: TestApp, work: (tx: Tx, customers: CustomersApi) => Promise<T>): Promise<T> =>
  app.nest.get(UnitOfWork).run(systemActor('test'), (tx) => work(tx, app.nest.get(CustomersApi)));

/** A customer with a place and accounts there; water in dollars since 2020 unless said otherwise. */
export const serve = (app: TestApp, { address, accounts, ...customer }: NewServed): Promise<Served> =>
  inTx(app, async (tx, customers) => {
    const made = await customers.createCustomer(tx, customer);
    const { id: premiseId } = await customers.createPremise(tx, { address, city: 'Harborview', postcode: '21201' });
    const opened: Account[] = [];
    for (const account of accounts) opened.push(await customers.createAccount(tx, { ...usual(made.id, premiseId), ...account }));
    return { customer: made, accounts: opened, premiseId };
  });

const usual = (customerId: CustomerId, premiseId: PremiseId) => ({
  customerId,
  utility: 'water' as const,
  currency: 'USD',
  openedOn: '2020-01-01',
  premises: [{ premiseId, role: 'tenant' as const }],
});
