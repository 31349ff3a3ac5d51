import type { Person } from '../../../src/staff/index.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { adam, enrol, idOf } from './enrol.ts';

let app: TestApp;
let people: Record<string, Person>;

beforeAll(async () => {
  app = await startApp({ seed: false });
  people = await enrol(app, adam, { username: 'ada', name: 'Ada Abel', role: 'ADMIN' });
});

afterAll(() => app.stop());

const deactivate = (username: string, as: string) =>
  app.call('POST', `/api/people/${idOf(people, username)}/deactivation`, { as, body: { version: 1 } });

test('two administrators who remove each other at once leave one of them', async () => {
  await Promise.all(['ada', 'adam.admin'].map((as) => app.call('GET', '/api/session', { as })));
  const answers = await Promise.all([deactivate('ada', 'adam.admin'), deactivate('adam.admin', 'ada')]);
  const active = await app.sql.rows({
    name: 'active',
    text: `SELECT 1 FROM person WHERE role = 'ADMIN' AND deactivated_at IS NULL`,
  });
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(active).toHaveLength(1);
});

test('one without a password is no administrator to rely on', async () => {
  const left = (
    await app.sql.rows<{ username: string }>({
      name: 'left',
      text: 'SELECT username FROM person WHERE deactivated_at IS NULL',
    })
  )[0]?.username;
  if (left === undefined) throw new Error('nobody is left');
  await app.call('POST', '/api/people', { as: left, body: { username: 'ann', name: 'Ann', role: 'ADMIN' } });
  const answer = await app.call('PATCH', `/api/people/${idOf(people, left)}`, {
    as: left,
    body: { role: 'MANAGER', version: 1 },
  });
  expect(answer).toMatchObject({ status: 409, body: { type: '/problems/last-administrator' } });
});
