import { codeOf, frank, maria, must, startDesk, susan, type Body, type ComplaintDesk } from './complaint-desk.ts';

describe('registering a complaint', () => {
  let desk: ComplaintDesk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const post = (body: Body, key?: string) =>
    desk.app.call('POST', '/api/complaints', {
      as: frank,
      body: { channel: 'phone', category: 'leak', description: 'A leak', ...body },
      ...(key && { key }),
    });

  it('starts its clocks at the moment it was first said, in the past or now', async () => {
    const { id } = await desk.register({ ...(await desk.party()), receivedAt: '2026-02-27T21:30:00Z' });
    const page = await desk.page(id);
    expect(page).toMatchObject({ state: 'NEW', ownerId: null, receivedAt: '2026-02-27T21:30:00.000Z', severity: 3 });
    const deadlines = page['deadlines'] as Body[];
    expect(deadlines.map(({ kind, startedAt }) => [kind, startedAt])).toEqual(
      expect.arrayContaining([
        ['FIRST_RESPONSE', '2026-02-27T21:30:00.000Z'],
        ['RESOLUTION', '2026-02-27T21:30:00.000Z'],
      ]),
    );
    expect(page['nextDueAt']).toBe(deadlines.map(({ dueAt }) => String(dueAt)).sort()[0]);
  });

  it('is refused for the future, an unknown category, or somebody else’s account, and leaves nothing', async () => {
    const before = await desk.app.sql.rows({ name: 'test-count', text: 'SELECT count(*) AS n FROM complaint' });
    const [one, other] = [await desk.party(), await desk.party()];
    expect(codeOf(await post({ receivedAt: '2026-03-02T15:00:01Z' }))).toBe('in-the-future');
    expect(codeOf(await post({ category: 'no-such-thing' }))).toBe('category-unknown');
    expect(await post({ aboutPersonId: '01a20565-0000-7000-8000-0000000000aa' })).toMatchObject({
      status: 422,
      body: { type: '/problems/person-unknown', field: 'aboutPersonId' },
    });
    expect(codeOf(await post({ customerId: one.customerId, accountId: other.accountId }))).toBe('account-of-another-customer');
    expect(await desk.app.sql.rows({ name: 'test-count', text: 'SELECT count(*) AS n FROM complaint' })).toEqual(before);
  });

  it.each([
    ['a day that does not exist', { receivedAt: '2026-02-30T10:00:00Z' }],
    ['a moment without a zone', { receivedAt: '2026-02-27T10:00:00' }],
    ['a field that is not there', { ownerId: 'x' }],
    ['no description', { description: '   ' }],
    ['a severity of five', { severity: 5 }],
    ['a customer that is no id', { customerId: '1 OR 1=1' }],
    ['a NUL', { description: 'a\u0000b' }],
    ['half a character', { description: 'a\ud800' }],
    ['eleven flags', { flags: Array.from({ length: 11 }, (_, index) => `flag-${index}`) }],
    ['too long a story', { description: 'x'.repeat(8001) }],
  ])('is refused with 400 for %s', async (_, body) => {
    expect((await post(body)).status).toBe(400);
  });

  it('pressed twice is one complaint', async () => {
    const [first, second] = await Promise.all([post({}, 'pressed-twice'), post({}, 'pressed-twice')]);
    expect(first.body['id']).toBe(second.body['id']);
    expect(codeOf(await post({ description: 'Another story' }, 'pressed-twice'))).toBe('idempotency-key-reused');
  });

  it('with keep makes the registrar its owner', async () => {
    expect(await desk.kept()).toMatchObject({ state: 'OPEN', ownerId: await desk.personId(frank) });
  });

  it('without a name and an account is taken all the same; nobody can be answered, so no answer is due', async () => {
    const { id } = await desk.register({ caller: { relation: 'unknown', verifiedBy: 'none' } });
    expect((await desk.deadlines(id)).map(({ kind }) => kind)).toEqual(['RESOLUTION']);
  });

  it('of a danger says first what to tell the caller, and stays at the front until it was made safe', async () => {
    const registered = await desk.register({ category: 'gas-smell', description: 'It smells of gas in the hall.' });
    expect(registered).toMatchObject({
      safety: 'open',
      queueBand: 0,
      severity: 1,
      emergency: { en: expect.stringContaining('Leave the building') },
    });
    expect(await desk.page(registered.id)).toMatchObject({ emergency: { es: expect.stringContaining('Salgan') } });
  });

  it('for a regulator runs until the day it named has ended here', async () => {
    const { id } = await desk.register({ origin: 'REGULATOR', originReference: 'PSC-2026-17', originDueOn: '2026-03-20' });
    const [regulatory] = (await desk.deadlines(id)).filter(({ kind }) => kind === 'REGULATORY');
    expect(regulatory).toMatchObject({ key: 'PSC-2026-17', dueAt: '2026-03-21T04:00:00.000Z' });
    expect(codeOf(await post({ originDueOn: '2026-03-20' }))).toBe('due-without-body');
    expect(codeOf(await post({ origin: 'REGULATOR', originDueOn: '2026-03-01' }))).toBe('too-early');
  });

  it('may carry a promise, which has a clock of its own', async () => {
    const { id } = await desk.register({
      ...(await desk.party()),
      promise: { what: 'Call back today', dueAt: '2026-03-02T20:00:00Z' },
    });
    const page = await desk.page(id);
    expect(page).toMatchObject({ nextDueAt: '2026-03-02T20:00:00.000Z', promises: [{ what: 'Call back today', keptAt: null }] });
    expect(await desk.told(id)).toEqual(['complaint.registered', 'promise.made']);
  });

  it('of one’s own household is for somebody else to look after', async () => {
    const party = await desk.party();
    await desk.declare(frank, party.customerId);
    expect(codeOf(await post({ ...party, keep: true }))).toBe('own-affair');
    const { id } = must(await post(party), 201) as { id: string };
    expect((await desk.app.call('GET', `/api/complaints/${id}`, { as: frank })).status).toBe(404);
    expect((await desk.page(id, susan))['id']).toBe(id);
  });

  it('is found by its reference as people say it', async () => {
    const { id, reference } = await desk.register();
    const spoken = `${reference.slice(0, 3)}-${reference.slice(3)}`.toLowerCase();
    expect((await desk.page(spoken))['id']).toBe(id);
    for (const nonsense of ['0', '-1', 'undefined', 'null', '[]', '1e100', 'ABCDEF0', '00000000-0000-0000-0000-000000000000']) {
      expect((await desk.app.call('GET', `/api/complaints/${nonsense}`, { as: maria })).status).toBe(404);
    }
  });

  it('shows what is open already before another one is made, and of a place nothing that is a neighbour’s', async () => {
    const [mine, neighbour] = [await desk.party(), await desk.party()];
    const { id } = await desk.register({ ...mine, category: 'outage' });
    await desk.register({ ...neighbour, category: 'outage' });
    const related = must(
      await desk.app.call('GET', `/api/complaints/related?accountId=${mine.accountId}&category=outage`, { as: frank }),
      200,
    );
    expect(related).toMatchObject({ items: [{ id, category: 'outage', state: 'NEW' }], incidents: [] });
    expect(must(await desk.app.call('GET', '/api/complaints/related?category=outage', { as: frank }), 200)).toEqual({
      items: [],
      incidents: [],
    });
  });
});
