import { startApp, type TestApp } from '../support/app.ts';

describe('bad input over HTTP', () => {
  let app: TestApp;
  const frank = { as: 'frank.frontline' };
  const good = {
    channel: 'phone',
    category: 'high-bill',
    description: 'Too high.',
    caller: { relation: 'holder', verifiedBy: 'none' },
  };
  const countOf = async (table: string): Promise<unknown> =>
    (await app.sql.rows({ name: `count-${table}`, text: `SELECT count(*) FROM ${table}` }))[0];
  const raw = async (payload: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> => {
    const cookie = await app.cookieOf('frank.frontline');
    const response = await app.nest.inject({
      method: 'POST',
      url: '/api/complaints',
      headers: { cookie, 'idempotency-key': 'raw-request', 'content-type': 'application/json', ...headers },
      payload,
    });
    return { status: response.statusCode, body: response.body };
  };

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it.each([
    ['an unknown field', { ...good, ownerId: 'me' }, 'ownerId'],
    ['a field that is ours to set', { ...good, state: 'CLOSED' }, 'state'],
    ['a wrong type', { ...good, description: 42 }, 'description'],
    ['a missing field', { ...good, category: undefined }, 'category'],
    ['an unknown channel', { ...good, channel: 'pigeon' }, 'channel'],
    ['an impossible date', { ...good, receivedAt: '2026-02-30T10:00:00Z' }, 'receivedAt'],
    ['a date without a zone', { ...good, receivedAt: '2026-02-20' }, 'receivedAt'],
    ['a severity that there is not', { ...good, severity: 9 }, 'severity'],
    ['an id that is none', { ...good, customerId: '1 OR 1=1' }, 'customerId'],
    ['a text without end', { ...good, description: 'a'.repeat(20_001) }, 'description'],
    ['a fault inside', { ...good, caller: { relation: 'alien', verifiedBy: 'none' } }, 'caller.relation'],
  ])('names the field: %s', async (_, body, field) => {
    const before = await countOf('complaint');
    const answer = await app.call<{ errors: { field: string }[] }>('POST', '/api/complaints', { ...frank, body });
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body.errors.map((error) => error.field)).toContain(field);
    expect(await countOf('complaint')).toEqual(before);
  });

  it.each(['POST', 'PUT'] as const)('asks who sends a whole document before it is read: %s', async (method) => {
    const url = `/api/rulesets/01890000-0000-7000-8000-000000000001/file${method === 'POST' ? '/readings' : ''}`;
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'raw-document' };
    const sent = { method, url, payload: '{"a":'.repeat(3_000) };
    expect((await app.nest.inject({ ...sent, headers })).statusCode).toBe(401);
    const { statusCode, body } = await app.nest.inject({
      ...sent,
      headers: { ...headers, cookie: await app.cookieOf('rita.rules') },
    });
    expect([statusCode, body]).toEqual([400, expect.stringContaining('body-too-deep')]);
  });

  it.each([
    ['no JSON', '{"channel":', 400, 'malformed-json'],
    ['nothing at all', '', 400, 'malformed'],
    ['a list', '[]', 400, 'malformed-request'],
    ['a NUL', JSON.stringify({ ...good, description: 'a\u0000b' }), 400, 'unstorable-text'],
    [
      'half a character',
      `{"channel":"phone","category":"high-bill","description":"\\ud800","caller":{"relation":"holder","verifiedBy":"none"}}`,
      400,
      'unstorable-text',
    ],
    ['three thousand levels', `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`, 400, 'body-too-deep'],
    ['five thousand keys', `{${Array.from({ length: 5000 }, (_x, at) => `"k${at}":1`).join(',')}}`, 400, 'body-too-wide'],
    ['sixty-five kilobytes', JSON.stringify({ ...good, description: 'x'.repeat(65 * 1024) }), 413, 'body-too-large'],
    ['a prototype', '{"__proto__":{"admin":true}}', 400, 'malformed'],
  ])('is refused shortly: %s', async (_, payload, status, code) => {
    const answer = await raw(payload);
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(code);
    expect(answer.body.length).toBeLessThan(4096);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-7\tx', 'multipart/form-data'])(
    'takes JSON alone, not %s',
    async (type) => {
      expect((await raw('channel=phone', { 'content-type': type })).status).toBeGreaterThanOrEqual(400);
      expect((await raw('channel=phone', { 'content-type': type })).status).toBeLessThan(500);
    },
  );

  it.each([0, -1, 0.5, '5', 2 ** 53, null, [5], { minor: 1 }])('never takes %j for an amount of money', async (minor) => {
    const { body: complaint } = await app.call<{ id: string; version: number }>('POST', '/api/complaints', {
      ...frank,
      body: { ...good, keep: true },
    });
    const body = { kind: 'goodwill-credit', amount: { minor, currency: 'USD' }, seen: { verdict: 'PERMIT', rulesetVersion: 1 } };
    const answer = await app.call('POST', `/api/complaints/${complaint.id}/remedies`, { ...frank, body });
    expect(answer.status).toBe(400);
  });

  it.each(['0', '-1', 'undefined', 'null', '[]', '1e100', '%00', '00000000-0000-1000-8000-000000000000', "' OR 1=1--"])(
    'never finds the first row for the id %s',
    async (id) => {
      const answer = await app.call('GET', `/api/complaints/${id}`, frank);
      expect([400, 404]).toContain(answer.status);
    },
  );

  it('asks every command for an idempotency key', async () => {
    const answer = await app.call('POST', '/api/complaints', { ...frank, body: good, headers: { 'idempotency-key': '' } });
    expect(answer).toMatchObject({ status: 400, body: { type: '/problems/idempotency-key-missing' } });
  });

  it('refuses the same key for another request', async () => {
    await app.call('POST', '/api/complaints', { ...frank, body: good, key: 'used-key-1' });
    const answer = await app.call('POST', '/api/complaints', {
      ...frank,
      body: { ...good, description: 'Another.' },
      key: 'used-key-1',
    });
    expect(answer).toMatchObject({ status: 422, body: { type: '/problems/idempotency-key-reused' } });
  });

  it('refuses a change that a browser sent from another site', async () => {
    const answer = await app.call('POST', '/api/complaints', {
      ...frank,
      body: good,
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(answer).toMatchObject({ status: 403, body: { type: '/problems/cross-site-request' } });
  });
});
