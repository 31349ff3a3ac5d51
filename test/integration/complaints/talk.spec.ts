import { codeOf, frank, lena, maria, must, startDesk, susan, type Body, type ComplaintDesk } from './complaint-desk.ts';

describe('what is said on a complaint', () => {
  let desk: ComplaintDesk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const response = async (id: string): Promise<Body | undefined> =>
    (await desk.deadlines(id)).find(({ kind }) => kind === 'FIRST_RESPONSE');
  const call = { channel: 'phone', direction: 'outbound', summary: 'Explained the reading' };

  it('to the customer is a message, kept as a contact; the first of substance is the first response', async () => {
    const { id } = await desk.kept();
    await desk.act(id, 'messages', { text: 'We have your complaint.', substance: false });
    expect(await response(id)).toMatchObject({ state: 'RUNNING' });
    const { body } = await desk.act(id, 'messages', { text: 'Your meter is read tomorrow.' });
    expect(await response(id)).toMatchObject({ state: 'MET' });
    expect((await desk.timeline(id)).slice(-2)).toMatchObject([
      { type: 'message.requested', text: 'We have your complaint.' },
      { type: 'message.requested', text: 'Your meter is read tomorrow.', payload: { contactId: body['contactId'] } },
    ]);
    const page = await desk.page(id);
    expect(page['nextDueAt']).toBe((await desk.deadlines(id)).find(({ kind }) => kind === 'RESOLUTION')?.['dueAt']);
  });

  it('sent twice leaves the house once', async () => {
    const { id } = await desk.kept();
    const send = () => desk.act(id, 'messages', { text: 'Once' }, { key: 'the-same-key' });
    const [first, second] = await Promise.all([send(), send()]);
    expect(first.body).toEqual(second.body);
    expect((await desk.told(id)).filter((type) => type === 'message.requested')).toHaveLength(1);
    expect(codeOf(await desk.act(id, 'messages', { text: 'Twice' }, { key: 'the-same-key' }))).toBe('idempotency-key-reused');
  });

  it('written to nobody is refused', async () => {
    const { id } = await desk.register({ keep: true });
    expect(codeOf(await desk.act(id, 'messages', { text: 'Hello' }))).toBe('nobody-to-reach');
  });

  it('on the telephone counts when it was said, also when it is written down late', async () => {
    const { id } = await desk.kept();
    await desk.app.clock.advance({ hours: 30 });
    expect(codeOf(await desk.act(id, 'contacts', { ...call, at: '2026-03-02T14:59:59Z' }))).toBe('too-early');
    expect(codeOf(await desk.act(id, 'contacts', { ...call, at: desk.inHours(1) }))).toBe('in-the-future');
    must(await desk.act(id, 'contacts', { ...call, at: '2026-03-02T15:30:00Z' }, { as: lena }), 201);
    expect(await response(id)).toMatchObject({ state: 'MET', stoppedAt: '2026-03-02T15:30:00.000Z' });
  });

  it('counts even when a later word was written down first: the breach that was found meanwhile is withdrawn', async () => {
    const { id } = await desk.kept();
    const early = desk.inHours(0.5);
    await desk.app.clock.advance({ hours: 72 });
    must(await desk.act(id, 'messages', { text: 'Your meter is read tomorrow.' }), 201);
    expect(await response(id)).toMatchObject({ state: 'MISSED' });
    must(await desk.act(id, 'contacts', { ...call, at: early }, { as: lena }), 201);
    expect(await response(id)).toMatchObject({ state: 'MET', stoppedAt: early, breachedAt: null });
    must(await desk.act(id, 'contacts', { ...call, at: desk.inHours(-1) }), 201);
    expect(await response(id)).toMatchObject({ state: 'MET', stoppedAt: early });
  });

  it('among staff is a note, apart from messages', async () => {
    const { id } = await desk.kept();
    must(await desk.act(id, 'notes', { body: 'Rude on the phone.' }, { as: lena }), 201);
    expect((await desk.timeline(id)).at(-1)).toMatchObject({
      type: 'note.added',
      actorName: 'Lena Lindqvist',
      text: 'Rude on the phone.',
    });
    expect(await response(id)).toMatchObject({ state: 'RUNNING' });
  });

  it('stands in the journal by its id only', async () => {
    const { id } = await desk.kept({ description: 'CANARY-1' });
    await desk.act(id, 'messages', { text: 'CANARY-2' });
    await desk.act(id, 'notes', { body: 'CANARY-3' });
    await desk.act(id, 'promises', { what: 'CANARY-4', dueAt: desk.inHours(5) });
    await desk.act(id, 'withdrawal', { reason: 'CANARY-5' });
    const rows = await desk.app.sql.rows({
      name: 'test-canary',
      text: `SELECT seq FROM complaint_event WHERE payload::text LIKE '%CANARY%'`,
    });
    expect(rows).toEqual([]);
    expect((await desk.timeline(id)).map(({ text }) => text).filter(Boolean)).toEqual([
      'CANARY-1',
      'CANARY-2',
      'CANARY-3',
      'CANARY-4',
      'CANARY-5',
    ]);
  });

  it('as a promise has a clock that stops when it is kept, at the moment it was', async () => {
    const { id } = await desk.kept();
    const dueAt = desk.inHours(3);
    const promise = must(await desk.act(id, 'promises', { what: 'Call back', dueAt }), 201);
    const [clock] = (await desk.deadlines(id)).filter(({ kind }) => kind === 'PROMISE');
    expect(clock).toMatchObject({ key: promise['id'], state: 'RUNNING', dueAt });
    const keeping = `promises/${String(promise['id'])}/keeping`;
    expect(codeOf(await desk.act(id, keeping, { keptAt: desk.inHours(1) }))).toBe('in-the-future');
    await desk.app.clock.advance({ hours: 4 });
    must(await desk.act(id, keeping, { keptAt: desk.inHours(-2) }), 201);
    expect((await desk.deadlines(id)).find(({ kind }) => kind === 'PROMISE')).toMatchObject({ state: 'MET' });
    expect(codeOf(await desk.act(id, keeping))).toBe('promise-kept');
    const other = await desk.kept();
    expect(codeOf(await desk.act(other.id, keeping))).toBe('promise-not-found');
  });
});

describe('a contact that is no complaint', () => {
  let desk: ComplaintDesk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const log = (body: Body, as = frank) =>
    desk.app.call<Body & { id: string }>('POST', '/api/contacts', {
      as,
      body: { kind: 'ENQUIRY', channel: 'phone', summary: 'Opening hours?', ...body },
    });
  const listed = async (query: string, as = frank): Promise<string[]> =>
    must(await desk.app.call<{ items: { id: string }[] }>('GET', `/api/contacts?${query}`, { as }), 200).items.map(
      ({ id }) => id,
    );

  it('is logged in one step, by anybody', async () => {
    const party = await desk.party();
    const report = must(await log({ ...party, kind: 'REPORT', summary: 'Streetlight out' }, 'sasha.staff'), 201);
    expect(report).toMatchObject({ kind: 'REPORT', complaintId: null, direction: 'inbound', customerId: party.customerId });
    expect(await listed(`customerId=${party.customerId}`)).toEqual([report.id]);
    expect((await log({ kind: 'COMPLAINT' })).status).toBe(400);
  });

  it('that was a complaint after all becomes one, from the moment it was said, once', async () => {
    const party = await desk.party();
    const contact = must(
      await log({
        ...party,
        at: '2026-02-26T16:00:00Z',
        summary: 'Why is it so high?',
        caller: { name: 'Ann', relation: 'holder', verifiedBy: 'questions' },
      }),
      201,
    );
    const convert = () =>
      desk.app.call('POST', `/api/contacts/${contact.id}/conversion`, { as: lena, body: { category: 'high-bill', keep: true } });
    const complaint = must(await convert(), 201);
    expect(complaint).toMatchObject({
      receivedAt: '2026-02-26T16:00:00.000Z',
      description: 'Why is it so high?',
      customerId: party.customerId,
      state: 'OPEN',
    });
    expect((await desk.timeline(String(complaint['id'])))[0]).toMatchObject({
      text: 'Why is it so high?',
      callerName: 'Ann',
      payload: { contactId: contact.id },
    });
    expect(codeOf(await convert())).toBe('already-converted');
  });

  it('that was a danger says what to tell the caller first', async () => {
    const contact = must(await log({ kind: 'REPORT', summary: 'It smells in the cellar' }), 201);
    const url = `/api/contacts/${contact.id}/conversion`;
    const complaint = must(await desk.app.call('POST', url, { as: lena, body: { category: 'gas-smell' } }), 201);
    expect(complaint).toMatchObject({ safety: 'open', emergency: { en: expect.any(String), es: expect.any(String) } });
  });

  it('made twice at the same moment is one complaint', async () => {
    const contact = must(await log({}), 201);
    const answers = await Promise.all(
      [frank, lena].map((as) =>
        desk.app.call('POST', `/api/contacts/${contact.id}/conversion`, { as, body: { category: 'other' } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('with the press is about nobody, and is for leads to see', async () => {
    const party = await desk.party();
    expect(codeOf(await log({ ...party, kind: 'MEDIA' }))).toBe('media-without-account');
    const question = must(await log({ kind: 'MEDIA', summary: 'Is it true that …?' }), 201);
    expect(await listed('kind=MEDIA', susan)).toEqual([question.id]);
    expect(await listed('kind=MEDIA', maria)).toEqual([question.id]);
    expect(await listed('kind=MEDIA', lena)).toEqual([]);
  });

  it('of somebody close is not shown', async () => {
    const party = await desk.party();
    const contact = must(await log({ ...party }), 201);
    await desk.declare(lena, party.customerId);
    expect(await listed(`customerId=${party.customerId}`, lena)).toEqual([]);
    expect(
      codeOf(await desk.app.call('POST', `/api/contacts/${contact.id}/conversion`, { as: lena, body: { category: 'other' } })),
    ).toBe('contact-not-found');
  });

  it('that became a complaint about oneself, or of a customer who is protected, is seen as little as the complaint', async () => {
    const party = await desk.party();
    const aboutFrank = { category: 'staff-conduct', aboutPersonId: await desk.personId(frank) };
    await desk.register({ ...party, ...aboutFrank, as: lena });
    expect(await listed(`customerId=${party.customerId}`, lena)).toHaveLength(1);
    expect(await listed(`customerId=${party.customerId}`, frank)).toEqual([]);
    const told = { kind: 'MEDIA', channel: 'phone', direction: 'inbound', summary: 'Is it true of your supervisor?' };
    const aboutSusan = await desk.register({ ...aboutFrank, aboutPersonId: await desk.personId(susan), as: lena });
    const { body } = await desk.act(aboutSusan.id, 'contacts', told, { as: lena });
    expect(await listed('kind=MEDIA', maria)).toContain(body['contactId']);
    expect(await listed('kind=MEDIA', susan)).not.toContain(body['contactId']);
    const hidden = await desk.party({ protected: true });
    await desk.register({ ...hidden, as: lena });
    expect(await listed(`customerId=${hidden.customerId}`, lena)).toEqual([]);
    expect(await listed(`customerId=${hidden.customerId}`, susan)).toHaveLength(1);
  });

  it('comes in pages, the newest first', async () => {
    const party = await desk.party();
    const made: string[] = [];
    for (let day = 1; day <= 5; day += 1) made.unshift(must(await log({ ...party, at: `2026-02-0${day}T10:00:00Z` }), 201).id);
    const first = must(
      await desk.app.call<{ items: { id: string }[]; next: string }>(
        'GET',
        `/api/contacts?customerId=${party.customerId}&limit=3`,
        { as: frank },
      ),
      200,
    );
    const second = await listed(`customerId=${party.customerId}&limit=3&cursor=${first.next}`);
    expect([...first.items.map(({ id }) => id), ...second]).toEqual(made);
  });
});
