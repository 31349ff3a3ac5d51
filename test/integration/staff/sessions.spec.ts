import { SessionReader } from '../../../src/platform/index.ts';
import { ForgetSessions } from '../../../src/staff/subscribers/forget-sessions.ts';
import { SignIn } from '../../../src/staff/use-cases/sign-in.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import { systemActor } from '../../../src/kernel/index.ts';
import { samplePassword } from '../../../src/sample/seed.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { enrol, frank } from './enrol.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ seed: false });
  await enrol(app, frank);
});

afterAll(() => app.stop());

const signIn = async (): Promise<string> => {
  const input = { username: frank.username, password: samplePassword, address: '192.0.2.1', replacing: null };
  return (await app.nest.get(SignIn).execute(input)).token;
};

const isOpen = async (token: string): Promise<boolean> => (await app.nest.get(SessionReader).actorOf(token)) !== null;

const rows = (text: string) => app.sql.rows<Record<string, unknown>>({ name: text, text });

describe('a session', () => {
  test('tells who acts', async () => {
    const actor = await app.nest.get(SessionReader).actorOf(await signIn());
    expect(actor).toMatchObject({ kind: 'person', name: 'Frank Foster', role: 'FRONTLINE', teamId: null });
  });

  test('left alone ends after eight hours', async () => {
    const token = await signIn();
    await app.clock.advance({ hours: 7, minutes: 59 });
    expect(await isOpen(token)).toBe(true);
    await app.clock.advance({ hours: 8 });
    expect(await isOpen(token)).toBe(false);
  });

  test('in use ends after twelve hours', async () => {
    const token = await signIn();
    for (let hour = 1; hour < 12; hour += 1) {
      await app.clock.advance({ hours: 1 });
      expect(await isOpen(token)).toBe(true);
    }
    await app.clock.advance({ hours: 1 });
    expect(await isOpen(token)).toBe(false);
  });

  test('is written down as seen once a minute, not at every request', async () => {
    const token = await signIn();
    const seen = async () => (await rows('SELECT seen_at FROM session ORDER BY created_at DESC LIMIT 1'))[0]?.['seen_at'];
    const begun = app.clock.now();
    await app.clock.advance({ seconds: 59 });
    await isOpen(token);
    expect(await seen()).toEqual(begun);
    await app.clock.advance({ seconds: 1 });
    await isOpen(token);
    expect(await seen()).toEqual(app.clock.now());
  });

  test('is stored as a hash from which no cookie can be made', async () => {
    const token = await signIn();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const stored = await rows('SELECT token_hash FROM session');
    expect(JSON.stringify(stored)).not.toContain(token);
    for (const { token_hash: hash } of stored) expect(await isOpen(String(hash))).toBe(false);
  });

  test('that opens nothing any more is cleared away', async () => {
    const old = await signIn();
    await app.clock.advance({ hours: 12 });
    const fresh = await signIn();
    await app.nest.get(UnitOfWork).run(systemActor('test'), (tx) => app.nest.get(ForgetSessions).handle(tx));
    expect(await rows('SELECT count(*)::int AS n FROM session')).toEqual([{ n: 1 }]);
    expect([await isOpen(old), await isOpen(fresh)]).toEqual([false, true]);
  });
});

test('a password is stored as argon2id with its costs and a salt of its own', async () => {
  await enrol(app, { username: 'fran', name: 'Fran Fisher', role: 'STAFF' });
  const stored = (await rows('SELECT password_hash FROM person')).map((row) => String(row['password_hash']));
  for (const hash of stored) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w-]{22}\$[\w-]{43}$/);
  expect(new Set(stored).size).toBe(2);
});
