import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../../support/app.ts';
import { enrol, frank, idOf } from '../staff/enrol.ts';
import { serve, type Served } from './a-utility.ts';

let app: TestApp;
let rosa: Served;
let paul: Served;
let frankId: string;

beforeAll(async () => {
  app = await startApp({ seed: false });
  const people = await enrol(
    app,
    frank,
    { username: 'susan', name: 'S', role: 'SUPERVISOR' },
    { username: 'audrey', name: 'A', role: 'AUDITOR' },
    { username: 'sasha', name: 'S', role: 'STAFF' },
  );
  frankId = idOf(people, frank.username);
  const contactPoints = [{ kind: 'phone' as const, value: '410 555 0123', preferred: true }];
  const account = {
    balanceMinor: 12_345,
    averageBillMinor: 0,
    disconnectOn: '2026-03-04',
    factsAsOf: new Date('2026-03-01T06:30:00Z'),
  };
  rosa = await serve(app, {
    name: 'Rosa Díaz', representative: 'Luis Díaz', vulnerable: true, medicalEquipment: true, spokenLanguage: 'es', contactPoints,
    address: '12 Elm Street', accounts: [{ number: 'WA1003', ...account }],
  }); // prettier-ignore
  paul = await serve(app, {
    name: 'Paul Hidden',
    protected: true,
    contactPoints,
    address: '7 Elm Street',
    accounts: [{ number: 'WA7777' }],
  });
});

afterAll(() => app.stop());

const context = (served: Served, as: string) => app.call('GET', `/api/customers/${served.customer.id}`, { as });

test('shows what somebody who talks with a customer wants to know', async () => {
  const { status, body } = await context(rosa, frank.username);
  expect(status).toBe(200);
  expect(body).toEqual({
    ...rosa.customer,
    accounts: [
      {
        id: rosa.accounts[0]?.id, number: 'WA1003', utility: 'water', currency: 'USD',
        balance: { minor: 12_345, currency: 'USD' }, disputed: null, lastBill: null, averageBill: { minor: 0, currency: 'USD' },
        disconnectOn: '2026-03-04', legalHold: false, factsAsOf: '2026-03-01T06:30:00.000Z', openedOn: '2020-01-01', closedOn: null,
        premises: [
          { id: rosa.premiseId, address: '12 Elm Street', city: 'Harborview', postcode: '21201', safetyFlags: [], role: 'tenant', validFrom: '2020-01-01', validTo: null },
        ],
      },
    ],
    contactPoints: [{ kind: 'phone', value: '410 555 0123', preferred: true }],
  }); // prettier-ignore
});

test('shows an auditor the facts and nothing that names anybody', async () => {
  const { status, body } = await context(rosa, 'audrey');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    name: 'R. D.',
    representative: 'L. D.',
    vulnerable: true,
    accounts: [
      { number: '•••03', balance: { minor: 12_345 }, premises: [{ address: '•••', postcode: '•••', city: 'Harborview' }] },
    ],
    contactPoints: [{ value: '•••23' }],
  });
  for (const secret of ['Rosa', 'Luis', 'Díaz', 'WA1003', 'Elm', '555']) expect(JSON.stringify(body)).not.toContain(secret);
});

test('tells only leads where a protected customer lives and is reached', async () => {
  const hidden = await context(paul, frank.username);
  expect(hidden.body).toMatchObject({ name: 'Paul Hidden', accounts: [{ number: 'WA7777' }], contactPoints: [{ value: '•••' }] });
  expect(JSON.stringify(hidden.body)).not.toMatch(/Elm|0123/);
  expect(JSON.stringify((await context(paul, 'susan')).body)).toMatch(/7 Elm Street.*0123/);
});

test('is closed to those who take no contacts, and empty for nobody', async () => {
  expect((await context(rosa, 'sasha')).status).toBe(403);
  const nobody = await app.call('GET', `/api/customers/${randomUUID()}`, { as: frank.username });
  expect(nobody).toMatchObject({ status: 404, body: { type: '/problems/customer-not-found' } });
  expect((await app.call('GET', '/api/customers/1', { as: frank.username })).status).toBe(400);
});

test('keeps who looked', async () => {
  const looks = await app.sql.rows({
    name: 'looks',
    text: `SELECT DISTINCT actor_id AS by FROM audit_event WHERE action = 'customer.read' AND subject_id = '${rosa.customer.id}' AND actor_id = '${frankId}'`,
  });
  expect(looks).toEqual([{ by: frankId }]);
});
