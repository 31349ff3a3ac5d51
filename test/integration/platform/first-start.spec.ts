import { Clock, systemActor } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import { addAdministrator } from '../../../src/cli/admin-command.ts';
import { sampleComplaints } from '../../../src/sample/complaints.ts';
import { SampleBilling } from '../../../src/sample/sample-billing.ts';
import { begin, seedSample } from '../../../src/sample/seed.ts';
import { signInLines } from '../../../src/sample/sign-in-lines.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { withClient } from '../../support/with-client.ts';
import { inTx } from '../customers/a-utility.ts';

describe('the first start', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ seed: false });
  });
  afterAll(() => app.stop());

  it('fills the empty desk once, with work for today and a log for the reports', async () => {
    expect(await signInLines(app.nest)).toContain('npm run admin:create');
    expect(await begin(app.nest, { withSample: true })).toBe('sample');
    expect(await begin(app.nest, { withSample: true })).toBe('nothing');
    expect(await signInLines(app.nest)).toContain('frank.frontline');
    const { body } = await app.call<{ items: { receivedAt: string }[] }>('GET', '/api/complaints?view=team', {
      as: 'frank.frontline',
    });
    expect(body.items.length).toBeGreaterThan(5);
    expect(body.items.every(({ receivedAt }) => new Date(receivedAt) < app.nest.get(Clock).now())).toBe(true);
    const report = await app.call<{ groups: { n: number }[] }>('GET', '/api/insights/time-to-resolution?by=none', {
      as: 'frank.frontline',
    });
    expect(report.status).toBe(200);
  });
});

const complaintsIn = async ({ sql }: TestApp, where: string): Promise<number> => {
  const [row] = await sql.rows<{ n: number }>({
    name: `count ${where}`,
    text: `SELECT count(*)::int AS n FROM complaint c WHERE ${where}`,
  });
  return row?.n ?? 0;
};

describe('a first start that was cut off', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ seed: false });
  });
  afterAll(() => app.stop());

  it('is gone on with by the next, and nothing comes twice', async () => {
    await seedSample(app.nest);
    expect(await complaintsIn(app, 'true')).toBe(0);
    expect(await begin(app.nest, { withSample: true })).toBe('sample');
    expect(await complaintsIn(app, 'c.source IS NULL')).toBe(sampleComplaints.length);
    await withClient(app.database.adminUrl, (admin) =>
      admin.query(`DELETE FROM sample_step WHERE step IN ('complaints', 'log')`),
    );
    const all = await complaintsIn(app, 'true');
    expect(await begin(app.nest, { withSample: true })).toBe('sample');
    expect(await complaintsIn(app, 'true')).toBe(all);
  });
});

describe('a start without the sample', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ seed: false });
  });
  afterAll(() => app.stop());

  it('has rules, deadlines and categories to change, and nobody in it', async () => {
    expect(await begin(app.nest, { withSample: false })).toBe('ground');
    expect(await begin(app.nest, { withSample: true })).toBe('nothing');
    expect(await signInLines(app.nest)).toContain('npm run admin:create');
    const signIn = await app.call('POST', '/api/session', {
      body: { username: 'frank.frontline', password: 'sample utility 2026' },
    });
    expect(signIn.status).toBe(401);
  });

  it('gets its first administrator on the terminal, with a password of fifteen characters', async () => {
    const ada = { username: 'ada', name: 'Ada Ames', password: 'fourteen chars' };
    await expect(addAdministrator(app.nest, ada)).rejects.toMatchObject({ code: 'password-too-short' });
    await expect(addAdministrator(app.nest, { ...ada, username: 'a b' })).rejects.toThrow('A username is');
    const password = 'seventeen blue herons';
    await addAdministrator(app.nest, { ...ada, password });
    const signIn = await app.call('POST', '/api/session', { body: { username: 'ada', password } });
    expect(signIn.status).toBe(201);
    expect(await signInLines(app.nest)).toBe('');
  });

  it('confirms no facts of accounts that happen to have a number of the sample', async () => {
    const before = new Date('2026-01-01T00:00:00Z');
    const { id: customerId } = await inTx(app, (tx, customers) => customers.createCustomer(tx, { name: 'Nobody’s Sample' }));
    await inTx(app, (tx, customers) =>
      customers.createAccount(tx, {
        customerId,
        number: '8820410',
        utility: 'water',
        currency: 'USD',
        openedOn: '2020-01-01',
        factsAsOf: before,
      }),
    );
    await app.nest.get(UnitOfWork).run(systemActor('test'), (tx) => app.nest.get(SampleBilling, { strict: false }).handle(tx));
    const [account] = await app.sql.rows<{ at: Date }>({
      name: 'facts-of',
      text: `SELECT facts_as_of AS at FROM account WHERE number = '8820410'`,
    });
    expect(account?.at).toEqual(before);
  });
});
