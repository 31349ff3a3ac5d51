import { randomUUID } from 'node:crypto';
import { CustomersApi } from '../../../src/customers/index.ts';
import type { AccountId, CustomerId, PremiseId } from '../../../src/kernel/index.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { inTx, serve, type Served } from './a-utility.ts';

let app: TestApp;
let rosa: Served;
let sam: Served;

beforeAll(async () => {
  app = await startApp({ seed: false });
  const facts = {
    balanceMinor: 9_007_199_254_740_991,
    disputedMinor: -1,
    disconnectOn: '2026-03-04',
    factsAsOf: new Date('2026-03-01T06:30:00.123Z'),
  };
  rosa = await serve(app, {
    name: 'Rosa Díaz',
    writtenLanguage: 'es',
    customerSince: '2019-05-01',
    address: '12 Elm Street',
    accounts: [
      { number: 'WA1', ...facts },
      { number: 'PO1', utility: 'power' },
    ],
    contactPoints: [
      { kind: 'phone', value: '410 555 0123', preferred: false },
      { kind: 'email', value: 'rosa@example.org', preferred: true },
    ],
  });
  sam = await serve(app, { name: 'Sam Stone', address: '14 Elm Street', accounts: [] });
});

afterAll(() => app.stop());

const customers = () => app.nest.get(CustomersApi);

describe('a customer with the accounts', () => {
  test('is read with amounts, days and instants as they are', async () => {
    const read = await customers().read(app.sql, rosa.customer.id);
    expect(read.customer).toEqual(rosa.customer);
    expect(read.accounts).toEqual(rosa.accounts.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    expect(await inTx(app, (tx) => customers().lock(tx, rosa.customer.id))).toEqual(read);
    expect((await customers().read(app.sql, sam.customer.id)).accounts).toEqual([]);
  });

  test('is held until the transaction ends, accounts too, and shows what the one before left', async () => {
    const order: string[] = [];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let reached = (): void => undefined;
    const locked = new Promise<void>((resolve) => (reached = resolve));
    const first = inTx(app, async (tx) => {
      await customers().lock(tx, rosa.customer.id);
      reached();
      await held;
      await tx.rows({ name: 'settle', text: `UPDATE account SET balance_minor = 5 WHERE number = 'WA1'` });
      order.push('first');
    });
    await locked;
    const second = inTx(app, async (tx) => {
      const { accounts } = await customers().lock(tx, rosa.customer.id);
      order.push('second');
      return accounts.find(({ number }) => number === 'WA1')?.balanceMinor;
    });
    const waiting = `SELECT 1 FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE a.datname = current_database() AND NOT l.granted`;
    while ((await app.sql.rows({ name: 'waiting', text: waiting })).length === 0);
    release();
    await first;
    expect(await second).toBe(5);
    expect(order).toEqual(['first', 'second']);
  });

  test('is not there for an id that nobody has', async () => {
    await expect(inTx(app, (tx) => customers().lock(tx, randomUUID() as CustomerId))).rejects.toMatchObject({
      code: 'customer-not-found',
    });
  });
});

describe('whom a contact is about', () => {
  test('is filled in from the account', async () => {
    const [account] = rosa.accounts;
    const party = await customers().party(app.sql, { accountId: account?.id ?? null, premiseId: rosa.premiseId });
    expect(party).toMatchObject({
      customer: rosa.customer,
      account: { number: 'WA1' },
      premise: { address: '12 Elm Street', safetyFlags: [] },
    });
    expect(party.account?.factsAsOf).toEqual(new Date('2026-03-01T06:30:00.123Z'));
  });

  test('may be nobody', async () => {
    expect(await customers().party(app.sql, { customerId: null })).toEqual({ customer: null, account: null, premise: null });
  });

  test.each([
    ['customer-unknown', () => ({ customerId: randomUUID() as CustomerId })],
    ['account-unknown', () => ({ customerId: rosa.customer.id, accountId: randomUUID() as AccountId })],
    ['premise-unknown', () => ({ premiseId: randomUUID() as PremiseId })],
    ['account-of-another-customer', () => ({ customerId: sam.customer.id, accountId: rosa.accounts[0]?.id ?? null })],
  ])('is refused as %s', async (code, question) => {
    await expect(customers().party(app.sql, question())).rejects.toMatchObject({ kind: 'invalid', code });
  });
});

test('somebody is reached in the language they read, preferred ways first', async () => {
  expect(await customers().reach(app.sql, rosa.customer.id)).toEqual({
    name: 'Rosa Díaz',
    language: 'es',
    points: [
      { kind: 'email', value: 'rosa@example.org', preferred: true },
      { kind: 'phone', value: '410 555 0123', preferred: false },
    ],
  });
});

test('an account number is given once', async () => {
  await expect(serve(app, { name: 'Twin', address: '1 Twin Way', accounts: [{ number: 'w a1' }] })).rejects.toMatchObject({
    code: 'account-number-taken',
  });
});
