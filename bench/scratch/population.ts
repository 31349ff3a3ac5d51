import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { load } from '../harness/product.ts';

/** A signed-in employee, and customers to complain: enough of both that no cap bites and nobody waits for somebody else's row. */
export type Population = {
  readonly tokens: readonly string[];
  readonly customers: readonly { readonly customerId: string; readonly accountId: string; readonly premiseId: string }[];
};

const people = 32;
const customers = 2_000;
const password = 'seven lanterns at the pier';

/** Invents them through the doors the seed uses; every employee has a team of their own and signs in once. */
export async function populate(app: NestFastifyApplication): Promise<Population> {
  const { systemActor } = await load<typeof import('../../src/kernel/index.ts')>('kernel/index.js');
  const { UnitOfWork } = await load<typeof import('../../src/platform/index.ts')>('platform/index.js');
  const work = app.get(UnitOfWork);
  const numbers = (most: number): number[] => Array.from({ length: most }, (_, at) => at);
  for (const number of numbers(people)) await work.run(systemActor('bench'), (tx) => enrol(app, tx, number));
  const made = await work.run(systemActor('bench'), async (tx) => {
    const all: Population['customers'][number][] = [];
    for (const number of numbers(customers)) all.push(await admit(app, tx, number));
    return all;
  });
  const tokens: string[] = [];
  for (const number of numbers(people)) tokens.push(await signIn(app, username(number)));
  return { tokens, customers: made };
}

type Tx = import('../../src/platform/index.ts').Tx;

const username = (number: number): string => `bench.${number}`;

async function enrol(app: NestFastifyApplication, tx: Tx, number: number): Promise<void> {
  const { StaffApi } = await load<typeof import('../../src/staff/index.ts')>('staff/index.js');
  const staff = app.get(StaffApi);
  const hiredOn = '2022-03-14';
  await staff.createPerson(tx, {
    username: username(number),
    name: `Employee-${number}`,
    role: 'FRONTLINE',
    teamId: await staff.ensureTeam(tx, `Desk ${number}`),
    hiredOn,
    password,
    levels: [{ family: '*', level: 'frontline', validFrom: hiredOn, validTo: null, basis: 'synthetic' }],
    trainings: ['billing-basics'].map((training) => ({ training, completedOn: hiredOn, validTo: null })),
  });
}

async function admit(app: NestFastifyApplication, tx: Tx, number: number): Promise<Population['customers'][number]> {
  const { CustomersApi } = await load<typeof import('../../src/customers/index.ts')>('customers/index.js');
  const api = app.get(CustomersApi);
  const customer = await api.createCustomer(tx, {
    name: `Customer ${number}`,
    customerSince: '2019-05-01',
    contactPoints: [{ kind: 'email', value: `customer.${number}@example.com`, preferred: true }],
  });
  const premise = await api.createPremise(tx, { address: `${number} Synthetic Street`, city: 'Harborview', postcode: '21202' });
  const account = await api.createAccount(tx, {
    number: `S${number}`,
    customerId: customer.id,
    utility: 'water',
    currency: 'USD',
    openedOn: '2019-05-01',
    balanceMinor: 11_240,
    disputedMinor: 0,
    lastBillMinor: 11_240,
    averageBillMinor: 9_800,
    factsAsOf: tx.now,
    premises: [{ premiseId: premise.id, role: 'tenant' }],
  });
  return { customerId: customer.id, accountId: account.id, premiseId: premise.id };
}

async function signIn(app: NestFastifyApplication, name: string): Promise<string> {
  const { statusCode, headers, body } = await app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { username: name, password },
  });
  const [, token] = /^firsthand=([^;]+)/.exec(String(headers['set-cookie'])) ?? [];
  if (statusCode !== 201 || !token) throw new Error(`${name} could not sign in: ${statusCode} ${body}`);
  return token;
}
