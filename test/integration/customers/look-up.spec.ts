import { CustomersApi } from '../../../src/customers/index.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { adam, enrol, frank } from '../staff/enrol.ts';
import { inTx, serve, type Served } from './a-utility.ts';

let app: TestApp;
let rosa: Served;

const phone = (value: string) => [{ kind: 'phone' as const, value, preferred: true }];

beforeAll(async () => {
  app = await startApp({ seed: false });
  await enrol(
    app,
    adam,
    frank,
    { username: 'susan', name: 'Susan Suarez', role: 'SUPERVISOR' },
    { username: 'audrey', name: 'A', role: 'AUDITOR' },
    { username: 'sasha', name: 'S', role: 'STAFF' },
  );
  rosa = await serve(app, {
    name: 'Rosa María Díaz',
    contactPoints: [...phone('+1 (410) 555-0123'), { kind: 'email', value: 'rosa@example.org', preferred: false }],
    address: '12 Elm Street',
    accounts: [{ number: 'wa 1003' }, { number: 'PO-2001', utility: 'power' }],
  });
  await serve(app, {
    name: 'Diazepam Clinic',
    contactPoints: phone('443 555 9900'),
    address: '400 North Elm Avenue',
    accounts: [{ number: 'WA10031' }],
  });
  await serve(app, {
    name: 'Paul Hidden',
    protected: true,
    contactPoints: phone('4105550777'),
    address: '7 Elm Street',
    accounts: [{ number: 'WA7777' }],
  });
  await serve(app, { name: 'Gone Tenant', address: '9 Oak Lane', accounts: [{ number: 'WA9001', closedOn: '2025-06-01' }] });
  await serve(app, { name: 'New Tenant', address: '11 Oak Lane', accounts: [{ number: 'WA9002' }] });
  await inTx(app, (tx, customers) => customers.createCustomer(tx, { name: 'Lone Caller', contactPoints: phone('2025559100') }));
});

afterAll(() => app.stop());

type Item = { name: string; accountNumber: string | null; address: string | null; phone: string | null };

const found = async (text: string, as = frank.username): Promise<Item[]> => {
  const { status, body } = await app.call<{ items: Item[] }>('GET', `/api/customers?text=${encodeURIComponent(text)}`, { as });
  expect(status).toBe(200);
  return body.items;
};

const numbers = async (text: string, as = frank.username) => (await found(text, as)).map(({ accountNumber }) => accountNumber);

describe('a customer is found while typing', () => {
  test('by the digits of a telephone number, from any part of it', async () => {
    for (const text of ['555-01', '410 555', '+1 410 555 0123', '(410) 555-0123', '0123', '0410555']) {
      expect(await numbers(text)).toEqual(['PO-2001', 'WA1003']);
    }
    expect(await numbers('999 9999')).toEqual([]);
  });

  test('by account number, the whole one first', async () => {
    expect(await numbers('wa1003')).toEqual(['WA1003', 'WA10031']);
    expect(await numbers('wa 10 031')).toEqual(['WA10031']);
    expect(await numbers('o-20')).toEqual(['PO-2001']);
    expect(await numbers('001')).toEqual(expect.arrayContaining(['PO-2001', 'WA9001']));
  });

  test('by name, a beginning first, in whatever case and order', async () => {
    expect((await found('día')).map(({ name }) => name)).toEqual(['Rosa María Díaz', 'Rosa María Díaz']);
    expect((await found('DIAZ')).map(({ name }) => name)).toEqual(['Diazepam Clinic']);
    expect(await numbers('díaz rosa')).toEqual(['PO-2001', 'WA1003']);
    expect(await numbers('osa mar')).toEqual(['PO-2001', 'WA1003']);
    expect(await numbers('rosa hidden')).toEqual([]);
  });

  test('by a fragment of the address, a beginning first', async () => {
    expect(await numbers('elm')).toEqual(['WA10031', 'PO-2001', 'WA1003']);
    expect(await numbers('12 el')).toEqual(['PO-2001', 'WA1003']);
    expect(await numbers('street 12')).toEqual(['PO-2001', 'WA1003']);
    expect(await numbers('lm str')).toEqual(['PO-2001', 'WA1003']);
  });

  test('with what intake needs to go on', async () => {
    expect((await found('wa1003'))[0]).toEqual({
      customerId: rosa.customer.id, name: 'Rosa María Díaz', accountId: rosa.accounts[0]?.id, accountNumber: 'WA1003', utility: 'water',
      premiseId: rosa.premiseId, address: '12 Elm Street, Harborview', phone: '+1 (410) 555-0123',
    }); // prettier-ignore
    expect(await found('lone')).toMatchObject([{ name: 'Lone Caller', accountNumber: null, address: null, phone: '2025559100' }]);
  });

  test('not before the third character', async () => {
    expect([await numbers('ro'), await numbers(' r '), await numbers('')]).toEqual([[], [], []]);
  });

  test('with jokers and quotes meaning themselves', async () => {
    for (const text of ['%%%', '___', "o'-- ", '\\\\\\', "' OR 1=1"]) expect(await numbers(text)).toEqual([]);
  });

  test('after those whose account is open', async () => {
    expect(await numbers('tenant')).toEqual(['WA9002', 'WA9001']);
    expect(await numbers('9 oak')).toEqual(['WA9001']);
  });
});

describe('a protected customer', () => {
  test('is found by the whole account number only', async () => {
    for (const text of ['hidden', '7 elm', '5550777', 'wa777']) expect(await numbers(text)).toEqual([]);
    expect(await numbers('WA7777')).toEqual(['WA7777']);
  });

  test('is found without where they live and how they are reached, except by a lead', async () => {
    const [toFrank] = await found('WA7777');
    expect(toFrank).toMatchObject({ accountNumber: 'WA7777', premiseId: null, address: null, phone: null });
    const [toSusan] = await found('WA7777', 'susan');
    expect(toSusan).toMatchObject({ address: expect.stringContaining('7 Elm'), phone: expect.stringContaining('555') });
  });

  test('is found by leads as everybody is', async () => {
    for (const text of ['hidden', '7 elm', '5550777', 'wa777']) expect(await numbers(text, 'susan')).toEqual(['WA7777']);
  });
});

describe('the look-up', () => {
  test('is for those who take contacts', async () => {
    for (const as of ['audrey', 'sasha', adam.username])
      expect((await app.call('GET', '/api/customers?text=rosa', { as })).status).toBe(403);
    expect((await app.call('GET', '/api/customers?text=rosa')).status).toBe(401);
  });

  test.each([
    '',
    'text=a&text=b',
    'text[]=abc',
    'text=a%00c',
    'text=abc&limit=21',
    'text=abc&limit=0',
    `text=${'x'.repeat(101)}`,
    'text=abc&sort=name',
  ])('refuses %s', async (query) =>
    expect((await app.call('GET', `/api/customers?${query}`, { as: frank.username })).status).toBe(400),
  );

  test('answers at most twenty, and as many as asked for', async () => {
    for (let n = 0; n < 25; n += 1)
      await serve(app, { name: `Many Mills ${n}`, address: `${n} Mill Road`, accounts: [{ number: `MI${100 + n}` }] });
    const count = async (limit: string) =>
      (await app.call<{ items: Item[] }>('GET', `/api/customers?text=mill${limit}`, { as: frank.username })).body.items.length;
    expect([await count(''), await count('&limit=3'), await count('&limit=20')]).toEqual([10, 3, 20]);
    expect(await app.nest.get(CustomersApi).lookUp(app.sql, 'mills', 500)).toHaveLength(20);
  });
});
