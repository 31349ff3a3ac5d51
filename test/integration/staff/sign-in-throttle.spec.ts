import { samplePassword } from '../../../src/sample/seed.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { enrol, frank } from './enrol.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ seed: false });
  await enrol(app, frank, { username: 'lena', name: 'Lena Lindqvist', role: 'FRONTLINE' });
});

afterAll(() => app.stop());

const office = '198.51.100.7';
const elsewhere = '203.0.113.9';

async function attempt(username: string, password: string, remoteAddress: string): Promise<{ status: number; seconds: number }> {
  const response = await app.nest.inject({ method: 'POST', url: '/api/session', remoteAddress, payload: { username, password } });
  return { status: response.statusCode, seconds: Number(response.headers['retry-after'] ?? 0) };
}

const statuses = (answers: readonly { status: number }[], status: number): number =>
  answers.filter((answer) => answer.status === status).length;

describe('somebody who guesses the password of one person', () => {
  test('gets five tries, however many are sent at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) => attempt(frank.username, `wrong password ${n}`, office)),
    );
    expect(statuses(answers, 401)).toBe(5);
    expect(statuses(answers, 429)).toBe(35);
  });

  test('is told how long to wait, even with the right password', async () => {
    expect(await attempt(frank.username, samplePassword, office)).toEqual({ status: 429, seconds: 1 });
  });

  test('does not lock that person out from another address', async () => {
    expect((await attempt(frank.username, samplePassword, elsewhere)).status).toBe(201);
  });

  test('waits longer each time, and a right password then clears the count', async () => {
    await app.clock.advance({ seconds: 1 });
    expect((await attempt(frank.username, 'wrong again and again', office)).status).toBe(401);
    expect(await attempt(frank.username, samplePassword, office)).toEqual({ status: 429, seconds: 2 });
    await app.clock.advance({ seconds: 2 });
    expect((await attempt(frank.username.toUpperCase(), samplePassword, office)).status).toBe(201);
    expect((await attempt(frank.username, 'wrong once more', office)).status).toBe(401);
    expect((await attempt(frank.username, samplePassword, office)).status).toBe(201);
  });
});

describe('somebody who tries one password on many names', () => {
  test('is slowed down after fifty, and strangers at that address with them', async () => {
    const answers: { status: number }[] = [];
    for (let n = 0; n < 60; n += 1) answers.push(await attempt(`name-${n}`, 'gravel otter lamp 12', office));
    expect(statuses(answers, 401)).toBeLessThanOrEqual(50);
    expect((await attempt('lena', samplePassword, office)).status).toBe(429);
  });

  test('holds up neither who has signed in from there before nor anybody elsewhere', async () => {
    expect((await attempt(frank.username, samplePassword, office)).status).toBe(201);
    expect((await attempt('lena', samplePassword, elsewhere)).status).toBe(201);
  });
});

test('what is typed as a name is not kept', async () => {
  await attempt('my secret by mistake', 'and the rest of it', office);
  const kept = await app.sql.rows({ name: 'all-attempts', text: 'SELECT bucket FROM sign_in_attempt' });
  expect(JSON.stringify(kept)).not.toContain('secret');
});
