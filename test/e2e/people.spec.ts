import { randomUUID } from 'node:crypto';
import type { Person } from '../../src/staff/index.ts';
import { adam, enrol, frank, idOf } from '../integration/staff/enrol.ts';
import { startApp, type Answer, type TestApp } from '../support/app.ts';

type Body = Record<string, unknown>;

let app: TestApp;
let people: Record<string, Person>;
let eastId: string;

const as = adam.username;

beforeAll(async () => {
  app = await startApp({ seed: false });
  people = await enrol(app, adam, frank, { username: 'audrey', name: 'Audrey Aoki', role: 'AUDITOR' });
  eastId = String((await app.call('POST', '/api/teams', { as, body: { name: 'East' } })).body['id']);
  await enrol(app, { username: 'susan', name: 'Susan Suarez', role: 'SUPERVISOR', teamId: eastId as Person['teamId'] });
});

afterAll(() => app.stop());

let made = 0;

const create = (body: object = {}): Promise<Answer<Body>> =>
  app.call('POST', '/api/people', {
    as,
    body: { username: `new.${(made += 1)}`, name: 'New Person', role: 'FRONTLINE', ...body },
  });

const problem = (status: number, code: string) => ({ status, body: { type: `/problems/${code}` } });

describe('an administrator', () => {
  test('adds somebody, changes them and lists them', async () => {
    const { status, body } = await create({ name: '  Nadia Novak ', teamId: eastId, hiredOn: '2026-02-28', language: 'es' });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String), username: `new.${made}`, name: 'Nadia Novak', role: 'FRONTLINE', teamId: eastId, language: 'es',
      hiredOn: '2026-02-28', active: true, version: 1,
    }); // prettier-ignore
    const changed = await app.call('PATCH', `/api/people/${String(body['id'])}`, {
      as,
      body: { name: 'Nadia Nowak', teamId: null, version: 1 },
    });
    expect(changed).toMatchObject({
      status: 200,
      body: { name: 'Nadia Nowak', teamId: null, hiredOn: '2026-02-28', version: 2 },
    });
    const found = await app.call<{ items: Body[] }>('GET', '/api/people?text=NOWAK', { as: frank.username });
    expect(found.body.items).toEqual([{ ...changed.body, teamName: null, absent: false }]);
  });

  test('is told when somebody else was faster', async () => {
    const { body } = await create();
    const url = `/api/people/${String(body['id'])}`;
    await app.call('PATCH', url, { as, body: { name: 'First', version: 1 } });
    const late = await app.call('PATCH', url, { as, body: { name: 'Second', version: 1 } });
    expect(late).toMatchObject({ ...problem(409, 'stale-version'), body: { given: 1, current: 2 } });
    expect((await app.call('GET', url, { as })).body['name']).toBe('First');
  });

  test('who sends the same command twice has done it once', async () => {
    const command = { as, key: 'one-and-the-same', body: { username: 'twice', name: 'Twice', role: 'STAFF' } };
    const [first, second] = [await app.call('POST', '/api/people', command), await app.call('POST', '/api/people', command)];
    expect(second).toMatchObject({ status: 201, body: first.body });
    expect(await app.call('POST', '/api/people', { ...command, body: { ...command.body, name: 'Other' } })).toMatchObject(
      problem(422, 'idempotency-key-reused'),
    );
  });

  test('cannot give a name twice, in whatever case, or a team that is not there', async () => {
    expect(await create({ username: 'FRANK.frontline' })).toMatchObject(problem(409, 'username-taken'));
    expect(await create({ teamId: randomUUID() })).toMatchObject(problem(422, 'team-unknown'));
    expect(await app.call('POST', '/api/teams', { as, body: { name: 'East' } })).toMatchObject(problem(409, 'team-name-taken'));
  });

  test('cannot leave nobody to manage people', async () => {
    const url = `/api/people/${idOf(people, as)}`;
    expect(await app.call('POST', `${url}/deactivation`, { as, body: { version: 1 } })).toMatchObject(
      problem(409, 'last-administrator'),
    );
    expect(await app.call('PATCH', url, { as, body: { role: 'MANAGER', version: 1 } })).toMatchObject(
      problem(409, 'last-administrator'),
    );
    expect((await app.call('GET', '/api/session', { as })).status).toBe(200);
  });

  test('sets levels with dates and basis, and trainings', async () => {
    const url = `/api/people/${String((await create()).body['id'])}`;
    const levels = [
      { family: 'credit', level: 'senior', validFrom: '2026-03-01', validTo: null, basis: 'course of 27 February' },
    ];
    const trainings = [{ training: 'tariffs', completedOn: '2026-02-27', validTo: '2027-02-27' }];
    expect(await app.call('PUT', `${url}/levels`, { as, body: { levels, version: 1 } })).toMatchObject({
      status: 200,
      body: { version: 2 },
    });
    expect(await app.call('PUT', `${url}/levels`, { as, body: { levels: [], version: 1 } })).toMatchObject(
      problem(409, 'stale-version'),
    );
    expect((await app.call('PUT', `${url}/trainings`, { as, body: { trainings, version: 2 } })).status).toBe(200);
    expect((await app.call('GET', url, { as })).body).toMatchObject({
      levels,
      trainings,
      links: [],
      absences: [],
      hasPassword: false,
    });
    const twice = { levels: [...levels, ...levels], version: 3 };
    expect(await app.call('PUT', `${url}/levels`, { as, body: twice })).toMatchObject(problem(422, 'levels-overlap'));
  });
});

describe('a link to a customer', () => {
  const customerId = randomUUID();

  test('is declared by anybody, once, and ended by somebody else only', async () => {
    const declare = () =>
      app.call('POST', '/api/people/me/links', { as: frank.username, body: { customerId, relation: 'acquaintance' } });
    const [first, again] = [await declare(), await declare()];
    expect(first).toMatchObject({
      status: 201,
      body: { customerId, householdId: null, relation: 'acquaintance', source: 'declared' },
    });
    expect(again.body).toEqual(first.body);
    const url = `/api/people/${idOf(people, frank.username)}/links/${String(first.body['id'])}`;
    expect((await app.call('DELETE', url, { as: frank.username })).status).toBe(403);
    expect((await app.call('DELETE', url, { as })).status).toBe(200);
    expect(await app.call('DELETE', url, { as })).toMatchObject(problem(404, 'link-not-found'));
    expect((await app.call('GET', '/api/people/me/links', { as: frank.username })).body).toEqual({ items: [] });
  });

  test('of an administrator is not ended by themselves', async () => {
    const own = await app.call('POST', '/api/people/me/links', { as, body: { customerId, relation: 'self' } });
    const url = `/api/people/${idOf(people, as)}/links/${String(own.body['id'])}`;
    expect(await app.call('DELETE', url, { as })).toMatchObject(problem(403, 'own-link'));
  });

  test.each([
    { relation: 'self' },
    { customerId, householdId: customerId, relation: 'household' },
    { householdId: customerId, relation: 'acquaintance' },
  ])('names one: not %j', async (body) => {
    const url = `/api/people/${idOf(people, frank.username)}/links`;
    expect(await app.call('POST', url, { as, body })).toMatchObject(problem(422, 'link-names-one'));
  });
});

describe('an absence', () => {
  const absence = { startsAt: '2026-03-02T12:00:00-05:00', endsAt: '2026-03-03T00:00:00Z' };

  test('is marked by a lead of the team and ended when somebody is back', async () => {
    const { body } = await create({ teamId: eastId, name: 'Away Anders' });
    const url = `/api/people/${String(body['id'])}/absences`;
    const marked = await app.call('POST', url, { as: 'susan', body: absence });
    expect(marked).toMatchObject({
      status: 201,
      body: { startsAt: '2026-03-02T17:00:00.000Z', endsAt: '2026-03-03T00:00:00.000Z' },
    });
    await app.clock.advance({ hours: 3 });
    const listed = () => app.call<{ items: Body[] }>('GET', '/api/people?text=anders', { as: 'susan' });
    expect((await listed()).body.items[0]).toMatchObject({ absent: true });
    expect((await app.call('DELETE', `${url}/${String(marked.body['id'])}`, { as: 'susan' })).status).toBe(200);
    expect((await listed()).body.items[0]).toMatchObject({ absent: false });
    expect(await app.call('DELETE', `${url}/${String(marked.body['id'])}`, { as: 'susan' })).toMatchObject(
      problem(404, 'absence-not-found'),
    );
  });

  test('answers the same to the same command', async () => {
    const url = `/api/people/${String((await create()).body['id'])}/absences`;
    const command = { as, key: 'absence-twice', body: absence };
    const [first, second] = [await app.call('POST', url, command), await app.call('POST', url, command)];
    expect(second).toMatchObject({ status: 201, body: first.body });
  });

  test('of another team is not for a supervisor', async () => {
    const url = `/api/people/${idOf(people, frank.username)}/absences`;
    expect(await app.call('POST', url, { as: 'susan', body: absence })).toMatchObject(problem(403, 'not-your-team'));
  });

  test('ends after it begins', async () => {
    const url = `/api/people/${idOf(people, frank.username)}/absences`;
    const backwards = { startsAt: absence.endsAt, endsAt: absence.startsAt };
    expect(await app.call('POST', url, { as, body: backwards })).toMatchObject(problem(422, 'ends-before-it-begins'));
  });
});

describe('the list of people', () => {
  test('goes on where it stopped, each person once', async () => {
    const seen: unknown[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: Answer<{ items: Body[]; next: string | null }> = await app.call(
        'GET',
        `/api/people?limit=3${next && `&cursor=${next}`}`,
        { as },
      );
      seen.push(...page.body.items.map(({ id }) => id));
      next = page.body.next;
    }
    const all = await app.call<{ items: Body[] }>('GET', '/api/people?limit=100', { as });
    expect(seen).toEqual(all.body.items.map(({ id }) => id));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('leaves out those who left unless asked for', async () => {
    const { body } = await create({ name: 'Former Fern' });
    await app.call('POST', `/api/people/${String(body['id'])}/deactivation`, { as, body: { version: 1 } });
    const found = async (state: string) =>
      (await app.call<{ items: Body[] }>('GET', `/api/people?text=former${state}`, { as })).body.items.length;
    expect([await found(''), await found('&state=all')]).toEqual([0, 1]);
  });

  test.each([
    'limit=0',
    'limit=101',
    'limit=1.5',
    'limit=ten',
    'text=a&text=b',
    'text=%00',
    'cursor=bm9uc2Vuc2U',
    'teamId=1',
    'order=name',
    'state=gone',
  ])('refuses %s', async (query) => expect((await app.call('GET', `/api/people?${query}`, { as })).status).toBe(400));
});

describe('bad input', () => {
  test.each([
    [{ username: 'a b' }, 'username'],
    [{ username: 'x'.repeat(65) }, 'username'],
    [{ name: ' ' }, 'name'],
    [{ name: 'two\nlines' }, 'name'],
    [{ name: 'x'.repeat(121) }, 'name'],
    [{ name: null }, 'name'],
    [{ role: 'OWNER' }, 'role'],
    [{ role: ['ADMIN'] }, 'role'],
    [{ teamId: 'east' }, 'teamId'],
    [{ language: null }, 'language'],
    [{ hiredOn: '2026-02-30' }, 'hiredOn'],
    [{ hiredOn: '0001-01-01' }, 'hiredOn'],
    [{ hiredOn: 20260228 }, 'hiredOn'],
    [{ active: false }, 'active'],
    [{ version: 7 }, 'version'],
    [{ passwordHash: 'x' }, 'passwordHash'],
    [{ ['__proto__x']: 1 }, '__proto__x'],
  ])('%j is refused by its field and changes nothing', async (body, field) => {
    const count = () => app.sql.rows({ name: 'count', text: 'SELECT count(*)::int AS n FROM person' });
    const before = await count();
    const answer = await create(body);
    expect(answer.status).toBe(400);
    expect((answer.body['errors'] as { field: string }[])[0]?.field).toBe(field);
    expect(await count()).toEqual(before);
  });

  test.each(['0', '-1', 'null', 'undefined', '[]', '1e100', '00000000-0000-0000-0000-00000000000g', '%00'])(
    'nobody is found by the id %s',
    async (id) => {
      expect((await app.call('GET', `/api/people/${id}`, { as })).status).toBe(400);
    },
  );

  test('nobody is found by an id that nobody has', async () => {
    expect(await app.call('GET', `/api/people/${randomUUID()}`, { as })).toMatchObject(problem(404, 'person-not-found'));
    expect(await app.call('PATCH', `/api/people/${randomUUID()}`, { as, body: { version: 1 } })).toMatchObject(
      problem(404, 'person-not-found'),
    );
  });

  test('a command without a key is refused', async () => {
    const answer = await app.call('POST', '/api/teams', { as, body: { name: 'West' }, headers: { 'idempotency-key': '' } });
    expect(answer).toMatchObject(problem(400, 'idempotency-key-missing'));
  });
});

describe('doors', () => {
  const id = randomUUID();

  test.each([
    ['GET', `/api/people/${id}`],
    ['POST', '/api/people'],
    ['PATCH', `/api/people/${id}`],
    ['POST', `/api/people/${id}/deactivation`],
    ['POST', `/api/people/${id}/reactivation`],
    ['POST', `/api/people/${id}/password`],
    ['PUT', `/api/people/${id}/levels`],
    ['PUT', `/api/people/${id}/trainings`],
    ['POST', `/api/people/${id}/links`],
    ['DELETE', `/api/people/${id}/links/${id}`],
    ['POST', `/api/people/${id}/absences`],
    ['DELETE', `/api/people/${id}/absences/${id}`],
    ['POST', '/api/teams'],
  ] as const)('%s %s is closed to the frontline and to strangers', async (method, url) => {
    expect(await app.call(method, url, { as: frank.username, body: {} })).toMatchObject(problem(403, 'role-not-allowed'));
    expect(await app.call(method, url, { body: {} })).toMatchObject(problem(401, 'not-signed-in'));
  });

  test('an auditor reads a person and changes nobody', async () => {
    const url = `/api/people/${idOf(people, frank.username)}`;
    expect((await app.call('GET', url, { as: 'audrey' })).status).toBe(200);
    expect((await app.call('PATCH', url, { as: 'audrey', body: { version: 1 } })).status).toBe(403);
  });
});

test('every change of a person is in the audit with who did it, and without names', async () => {
  const { body } = await create({ name: 'Quincy Quill' });
  await app.call('PATCH', `/api/people/${String(body['id'])}`, {
    as,
    body: { name: 'Quincy Queen', role: 'SENIOR', version: 1 },
  });
  const audit = await app.sql.rows({
    name: 'audit',
    text: `SELECT actor_id AS by, action, details FROM audit_event WHERE subject_id = '${String(body['id'])}' ORDER BY action DESC`,
  });
  expect(audit).toMatchObject([
    { by: idOf(people, as), action: 'person.created' },
    {
      by: idOf(people, as),
      action: 'person.changed',
      details: { before: { role: 'FRONTLINE' }, after: { role: 'SENIOR' }, renamed: true },
    },
  ]);
  expect(JSON.stringify(audit)).not.toContain('Quincy');
});
