import { enrol } from '../staff/enrol.ts';
import { codeOf, dana, frank, lena, maria, must, startDesk, susan, type Body, type ComplaintDesk } from './complaint-desk.ts';

describe('who looks after a complaint', () => {
  let desk: ComplaintDesk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const next = (as: string) => desk.app.call('POST', '/api/complaints/next', { as });

  it('is whoever takes it first; the other is told that somebody has it', async () => {
    const { id, version } = await desk.register();
    const answers = await Promise.all([frank, lena].map((as) => desk.act(id, 'assignment', { version }, { as })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.filter(({ status }) => status === 409).map(codeOf)).toEqual(['stale-version']);
    expect(codeOf(await desk.act(id, 'assignment', { version: version + 1 }, { as: 'tina.trainee' }))).toBe('already-taken');
  });

  it('is never two people when many ask for the most urgent one at once', async () => {
    for (const one of await open()) await desk.does(one, 'void', { reason: 'Test entry' }, { as: maria });
    const danger = await desk.register({ category: 'gas-smell' });
    const [first, second, third] = [
      await desk.register({ category: 'outage' }),
      await desk.register(),
      await desk.register({ category: 'moving' }),
    ];
    const answers = await Promise.all([frank, lena, 'sam.senior', susan, 'tina.trainee'].map(next));
    expect(answers.filter(({ status }) => status === 404).map(codeOf)).toEqual(['nothing-to-take']);
    const taken = answers.filter(({ status }) => status === 201).map(({ body }) => body['id']);
    expect([...taken].sort()).toEqual([danger.id, first.id, second.id, third.id].sort());
  });

  it('is asked for in the order of the queue', async () => {
    const [low, urgent] = [await desk.register({ category: 'moving' }), await desk.register({ category: 'outage' })];
    expect((await next(frank)).body['id']).toBe(urgent.id);
    expect((await next(frank)).body['id']).toBe(low.id);
    expect(codeOf(await next(dana))).toBe('nothing-to-take');
  });

  it('is never somebody close to the customer, nor the person it is about', async () => {
    const party = await desk.party();
    await desk.declare(lena, party.customerId);
    const household = await desk.register(party);
    const about = await desk.register({ category: 'staff-conduct', aboutPersonId: await desk.personId(lena) });
    expect(codeOf(await next(lena))).toBe('nothing-to-take');
    for (const { id, version } of [household, about]) {
      expect(codeOf(await desk.act(id, 'assignment', { version }, { as: lena }))).toBe('complaint-not-found');
      const toLena = await desk.act(id, 'assignment', { version, ownerId: await desk.personId(lena) }, { as: susan });
      expect([toLena.status, codeOf(toLena)]).toEqual([422, 'cannot-own']);
    }
  });

  it('is decided by a lead of its team, who may give a reason', async () => {
    const { id, version } = await desk.register();
    const ownerId = await desk.personId(lena);
    expect(codeOf(await desk.act(id, 'assignment', { version, ownerId }, { as: frank }))).toBe('not-yours');
    expect(codeOf(await desk.act(id, 'assignment', { version, ownerId }, { as: dana }))).toBe('not-yours');
    const given = await desk.does(id, 'assignment', { version, ownerId, reason: 'Lena knows the street' }, { as: susan });
    expect(given).toMatchObject({ state: 'OPEN', ownerId, version: version + 1 });
    expect((await desk.timeline(id)).at(-1)).toMatchObject({
      type: 'complaint.assigned',
      actorName: 'Susan Suarez',
      text: 'Lena knows the street',
    });
  });

  it('can be handed to another team by its owner, which then has nobody for it', async () => {
    const { id, version } = await desk.kept();
    const crew = (await desk.app.call<{ person: { teamId: string } }>('GET', '/api/session', { as: dana })).body.person.teamId;
    expect(await desk.does(id, 'assignment', { version, teamId: crew })).toMatchObject({
      state: 'OPEN',
      ownerId: null,
      teamId: crew,
    });
    expect((await next('fiona.field')).body['id']).toBe(id);
  });

  it('is offered to everybody as long as it has no team', async () => {
    await enrol(desk.app, { username: 'nora', name: 'Nora Nyberg', role: 'STAFF' });
    const { id } = await desk.register({ category: 'gas-smell', as: 'nora' });
    expect(await desk.page(id)).toMatchObject({ teamId: null, ownerId: null });
    expect((await next(frank)).body['id']).toBe(id);
  });

  it('is nobody who cannot work on it', async () => {
    const { id, version } = await desk.register();
    for (const username of ['adam.admin', 'audrey.auditor', 'sasha.staff']) {
      const ownerId = await desk.personId(username);
      expect(codeOf(await desk.act(id, 'assignment', { version, ownerId }, { as: susan }))).toBe('cannot-own');
    }
    const unknown = await desk.act(id, 'assignment', { version, ownerId: '00000000-0000-7000-8000-000000000000' }, { as: susan });
    expect([unknown.status, codeOf(unknown)]).toEqual([404, 'person-not-found']);
  });

  it('acts alone: a colleague who does not own it may only look, note and write down contacts', async () => {
    const { id, version } = await desk.kept();
    const refused = [
      desk.act(id, 'category', { category: 'leak', version }, { as: lena }),
      desk.act(id, 'messages', { text: 'Hello' }, { as: lena }),
      desk.act(id, 'withdrawal', { reason: 'They changed their mind' }, { as: lena }),
      desk.act(id, 'promises', { what: 'x', dueAt: desk.inHours(5) }, { as: lena }),
    ];
    expect((await Promise.all(refused)).map(codeOf)).toEqual(['not-yours', 'not-yours', 'not-yours', 'not-yours']);
    expect((await desk.act(id, 'notes', { body: 'The neighbour called too.' }, { as: lena })).status).toBe(201);
    expect((await desk.act(id, 'void', { reason: 'Duplicate' }, { as: frank })).status).toBe(403);
  });

  const open = async (): Promise<string[]> => {
    const { body } = await desk.app.call<{ items: { id: string }[] }>('GET', '/api/complaints?view=all&limit=100', { as: maria });
    return body.items.map(({ id }) => id);
  };

  it('heard by a colleague who works on none waits for whoever takes it next, in no team’s queue alone', async () => {
    const sasha = 'sasha.staff';
    const heard = { channel: 'counter', category: 'high-bill', description: 'Heard it at the fair.', ...(await desk.party()) };
    const kept = await desk.app.call<Body>('POST', '/api/complaints', { as: sasha, body: { ...heard, keep: true } });
    expect([kept.status, codeOf(kept), kept.body['field']]).toEqual([422, 'cannot-own', 'keep']);
    const { id } = await desk.register({ ...heard, as: sasha });
    expect(await desk.page(id)).toMatchObject({ state: 'NEW', ownerId: null, teamId: null });
    for (const as of [frank, dana]) {
      const { items } = must(await desk.app.call<{ items: Body[] }>('GET', '/api/complaints?view=unassigned', { as }), 200);
      expect(items.map((item) => item['id'])).toContain(id);
    }
  });
});
