import type { LightMyRequestResponse } from 'fastify';
import { samplePassword } from '../../src/sample/seed.ts';
import type { Person } from '../../src/staff/index.ts';
import { adam, enrol, frank, idOf } from '../integration/staff/enrol.ts';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
let people: Record<string, Person>;

beforeAll(async () => {
  app = await startApp({ seed: false });
  people = await enrol(app, frank, adam, { username: 'lena', name: 'Lena Lindqvist', role: 'FRONTLINE', language: 'es' });
});

afterAll(() => app.stop());

type Attempt = { username: string; password: string; headers?: Record<string, string>; remoteAddress?: string };

const signIn = ({ username, password, headers = {}, remoteAddress = '127.0.0.1' }: Attempt): Promise<LightMyRequestResponse> =>
  app.nest.inject({ method: 'POST', url: '/api/session', headers, remoteAddress, payload: { username, password } });

const cookieOf = (response: LightMyRequestResponse): string => String(response.headers['set-cookie']).split(';')[0] ?? '';

const session = (cookie: string) => app.call('GET', '/api/session', { headers: { cookie } });

const signedIn = async (username: string, password = samplePassword): Promise<string> => {
  const response = await signIn({ username, password });
  expect(response.statusCode).toBe(201);
  return cookieOf(response);
};

describe('signing in', () => {
  test('answers who one is and which doors are open, and keeps the session in a cookie no script reads', async () => {
    const response = await signIn({ username: 'LENA', password: samplePassword });
    expect(response.statusCode).toBe(201);
    expect(response.json()).toMatchObject({
      person: {
        id: idOf(people, 'lena'),
        name: 'Lena Lindqvist',
        username: 'lena',
        role: 'FRONTLINE',
        teamName: null,
        language: 'es',
      },
      permissions: expect.arrayContaining(['complaints.work']),
      utility: { zone: null, currency: null },
    });
    expect(response.headers['set-cookie']).toMatch(/^firsthand=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/);
    expect(response.body).not.toContain(cookieOf(response).slice('firsthand='.length));
  });

  test('over plain http from elsewhere gives a cookie that only https brings back', async () => {
    const response = await signIn({ username: 'lena', password: samplePassword, remoteAddress: '192.0.2.4' });
    expect(response.headers['set-cookie']).toMatch(
      /^__Host-firsthand=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  test('answers the same for an unknown name, a wrong password, no password and somebody who left', async () => {
    await enrol(app, { username: 'gone', name: 'Gone', role: 'STAFF' });
    await app.sql.rows({ name: 'leave', text: `UPDATE person SET deactivated_at = now() WHERE username = 'gone'` });
    await app.call('POST', '/api/people', {
      as: adam.username,
      body: { username: 'nopass', name: 'No Password', role: 'STAFF' },
    });
    const answers = await Promise.all([
      signIn({ username: 'nobody', password: samplePassword }),
      signIn({ username: 'lena', password: 'not the right one' }),
      signIn({ username: 'nopass', password: 'not the right one' }),
      signIn({ username: 'gone', password: samplePassword }),
    ]);
    for (const answer of answers) {
      expect(answer.statusCode).toBe(401);
      expect({ ...answer.json<object>(), instance: '' }).toEqual({
        type: '/problems/sign-in-refused',
        title: 'The name or the password is not right.',
        status: 401,
        instance: '',
      });
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  test('takes as long for an unknown name as for a wrong password', async () => {
    const median = async (name: (at: number) => string): Promise<number> => {
      const times: number[] = [];
      for (let at = 0; at < 15; at += 1) {
        const began = performance.now();
        await signIn({ username: name(at), password: 'not the right one', remoteAddress: `192.0.2.${at + 10}` });
        times.push(performance.now() - began);
      }
      return times.toSorted((a, b) => a - b)[7] ?? 0;
    };
    const [unknown, wrong] = [await median((at) => `nobody-${at}`), await median(() => 'lena')];
    expect(Math.min(unknown, wrong) / Math.max(unknown, wrong)).toBeGreaterThan(0.5);
  });

  test('from another site is refused', async () => {
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
    ] as Record<string, string>[]) {
      expect((await signIn({ username: 'lena', password: samplePassword, headers })).statusCode).toBe(403);
    }
  });

  test('starts a new session and ends the one the browser brought', async () => {
    const planted = await signedIn('lena');
    const fresh = cookieOf(await signIn({ username: 'lena', password: samplePassword, headers: { cookie: planted } }));
    expect(fresh).not.toBe(planted);
    expect((await session(planted)).status).toBe(401);
    expect((await session(fresh)).status).toBe(200);
    const invented = `firsthand=${'A'.repeat(43)}`;
    expect(cookieOf(await signIn({ username: 'lena', password: samplePassword, headers: { cookie: invented } }))).not.toBe(
      invented,
    );
    expect((await session(invented)).status).toBe(401);
  });

  test.each([
    [{}, 'username'],
    [{ username: 'lena' }, 'password'],
    [{ username: ['lena'], password: samplePassword }, 'username'],
    [{ username: 'lena', password: { length: 20 } }, 'password'],
    [{ username: 'lena', password: 'x'.repeat(1000) }, 'password'],
    [{ username: 'lena', password: samplePassword, role: 'ADMIN' }, 'role'],
  ])('takes nothing but a name and a password: %j', async (body, field) => {
    const answer = await app.call<{ errors: { field: string }[] }>('POST', '/api/session', { body });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0]?.field).toBe(field);
  });

  test('finds no account that nobody made', async () => {
    for (const username of ['admin', 'root', 'firsthand', 'postgres']) {
      for (const password of ['admin', 'password', username]) expect((await signIn({ username, password })).statusCode).toBe(401);
    }
  });
});

describe('a session ends at once', () => {
  test('when one signs out, and the cookie with it', async () => {
    const cookie = await signedIn('lena');
    const answer = await app.call('DELETE', '/api/session', { headers: { cookie } });
    expect(answer.status).toBe(204);
    expect(String(answer.headers['set-cookie'])).toMatch(/^firsthand=;.*Expires=Thu, 01 Jan 1970/);
    expect((await session(cookie)).status).toBe(401);
  });

  test('when the person is deactivated, and a role changes with the next request', async () => {
    const cookie = await signedIn('frank.frontline');
    const id = idOf(people, 'frank.frontline');
    await app.call('PATCH', `/api/people/${id}`, { as: adam.username, body: { role: 'AUDITOR', version: 1 } });
    expect((await session(cookie)).body).toMatchObject({ person: { role: 'AUDITOR' } });
    expect((await app.call('GET', '/api/customers?text=abc', { headers: { cookie } })).status).toBe(403);
    await app.call('POST', `/api/people/${id}/deactivation`, { as: adam.username, body: { version: 2 } });
    expect((await session(cookie)).status).toBe(401);
    await app.call('POST', `/api/people/${id}/reactivation`, { as: adam.username, body: { version: 3 } });
    expect((await session(cookie)).status).toBe(401);
  });

  test('everywhere when the person or an administrator sets another password', async () => {
    const [here, there] = [await signedIn('lena'), await signedIn('lena')];
    const next = 'gravel otter lamp thirteen';
    const changed = await app.call('PUT', '/api/session/password', {
      headers: { cookie: here },
      body: { current: samplePassword, password: next },
    });
    const fresh = String(changed.headers['set-cookie']).split(';')[0] ?? '';
    expect(changed.status).toBe(200);
    expect([(await session(here)).status, (await session(there)).status, (await session(fresh)).status]).toEqual([401, 401, 200]);
    expect((await signIn({ username: 'lena', password: samplePassword })).statusCode).toBe(401);

    const set = { as: adam.username, body: { password: samplePassword } };
    expect((await app.call('POST', `/api/people/${idOf(people, 'lena')}/password`, set)).status).toBe(204);
    expect((await session(fresh)).status).toBe(401);
    await signedIn('lena');
  });
});

describe('a new password', () => {
  const change = async (body: object) => app.call('PUT', '/api/session/password', { as: 'lena', body });

  test.each([
    ['password-too-short', 'gravel otter l'],
    ['password-guessable', 'passwordpassword'],
    ['password-contains-name', 'the gravel lena walks on'],
    ['password-contains-name', 'gravel firsthand otter'],
  ])('is refused as %s', async (code, password) => {
    const answer = await change({ current: samplePassword, password });
    expect(answer).toMatchObject({ status: 422, body: { type: `/problems/${code}`, field: 'password' } });
  });

  test('needs the current one', async () => {
    const answer = await change({ current: 'not the right one', password: 'gravel otter lamp thirteen' });
    expect(answer).toMatchObject({ status: 422, body: { type: '/problems/current-password-wrong', field: 'current' } });
  });

  test.each(['🐙🦊🐝🦉🐢🐸🦔🐧🐌🦋🐬🦒🐘🦜🐞', '  gravel with blanks around  ', `${'gravel otter '.repeat(9)}lamp!kettle`])(
    'is taken exactly as it is: %s',
    async (password) => {
      const set = (chosen: string) =>
        app.call('POST', `/api/people/${idOf(people, 'lena')}/password`, { as: adam.username, body: { password: chosen } });
      expect((await set(password)).status).toBe(204);
      const almost = Array.from(password).slice(0, -1).join('');
      const remoteAddress = '192.0.2.200';
      expect((await signIn({ username: 'lena', password: almost, remoteAddress })).statusCode).toBe(401);
      expect((await signIn({ username: 'lena', password, remoteAddress })).statusCode).toBe(201);
      expect((await set(samplePassword)).status).toBe(204);
    },
  );

  test('leaves no trace but a slow hash', async () => {
    const password = 'canary gravel otter lamp';
    await app.call('POST', `/api/people/${idOf(people, 'lena')}/password`, { as: adam.username, body: { password } });
    const kept = await app.sql.rows({
      name: 'everything',
      text: `SELECT (SELECT json_agg(k) FROM idempotency_key k) AS keys, (SELECT json_agg(a) FROM audit_event a) AS audit,
               (SELECT json_agg(p) FROM person p) AS people`,
    });
    expect(JSON.stringify(kept)).not.toContain('canary');
    expect(JSON.stringify(kept)).not.toContain('/password"');
  });
});
