import { codeOf, frank, maria, startDesk, susan, type Body, type ComplaintDesk } from '../complaints/complaint-desk.ts';

const adam = 'adam.admin';

describe('who is on call', () => {
  let desk: ComplaintDesk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const teamOf = async (username: string): Promise<string> => {
    const { body } = await desk.app.call<{ person: { teamId: string } }>('GET', '/api/session', { as: username });
    return body.person.teamId;
  };
  const duty = async (username: string, more: Body = {}): Promise<Body> => ({
    ...{ personId: await desk.personId(username), startsAt: desk.inHours(0), endsAt: desk.inHours(12) },
    ...more,
  });
  const name = (as: string, body: Body) => desk.app.call<Body>('POST', '/api/on-call', { as, body });
  const listed = async (as: string): Promise<Body[]> =>
    (await desk.app.call<{ items: Body[] }>('GET', '/api/on-call', { as })).body.items;

  it('is said between two instants by an administrator, for all teams, and read by leads', async () => {
    const { status, body } = await name(adam, await duty(maria, { email: 'on-call@utility.example' }));
    expect([status, body]).toMatchObject([201, { personName: 'Maria Marsh', teamId: null, email: 'on-call@utility.example' }]);
    expect(await listed(susan)).toMatchObject([{ id: body['id'], email: 'on-call@utility.example' }]);
    expect(await listed('audrey.auditor')).toMatchObject([{ id: body['id'], email: null }]);
    expect((await desk.app.call('GET', '/api/on-call', { as: frank })).status).toBe(403);
    const ended = await desk.app.call('DELETE', `/api/on-call/${String(body['id'])}`, { as: adam });
    expect(ended.status).toBe(200);
    expect(await listed(susan)).toEqual([]);
    expect(codeOf(await desk.app.call<Body>('DELETE', `/api/on-call/${String(body['id'])}`, { as: adam }))).toBe(
      'on-call-not-found',
    );
  });

  it('is said by a supervisor for the own team only', async () => {
    expect(codeOf(await name(susan, await duty(maria)))).toBe('not-your-team');
    const made = await name(susan, await duty('sam.senior', { teamId: await teamOf(susan) }));
    expect([made.status, made.body['teamName']]).toEqual([201, 'Contact center']);
    const url = `/api/on-call/${String(made.body['id'])}`;
    expect(codeOf(await desk.app.call<Body>('DELETE', url, { as: 'dana.supervisor' }))).toBe('not-your-team');
    expect((await desk.app.call('DELETE', url, { as: susan })).status).toBe(200);
  });

  it('is somebody who can act, for a time that is still to come', async () => {
    expect(codeOf(await name(adam, await duty('audrey.auditor')))).toBe('role-cannot-be-on-call');
    expect(codeOf(await name(adam, await duty(maria, { endsAt: desk.inHours(-1) })))).toBe('ends-before-it-begins');
    const past = { startsAt: desk.inHours(-5), endsAt: desk.inHours(-1) };
    expect(codeOf(await name(adam, await duty(maria, past)))).toBe('on-call-over');
    const nowhere = { teamId: '01a20565-0000-7000-8000-0000000000aa' };
    expect(codeOf(await name(adam, await duty(maria, nowhere)))).toBe('team-unknown');
    expect((await name(adam, await duty(maria, { email: 'not an address' }))).status).toBe(400);
    expect((await name(frank, await duty(maria))).status).toBe(403);
  });
});
