import {
  frank,
  lena,
  maria,
  must,
  startDesk,
  susan,
  type Body,
  type ComplaintDesk,
  type Registered,
} from '../integration/complaints/complaint-desk.ts';

describe('Grace’s bill, from the first call to the follow-up', () => {
  let desk: ComplaintDesk;
  let grace: Body;
  let complaint: Registered;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  it('Frank finds her while she says her number, and sees that nothing is open', async () => {
    const { body } = await desk.app.call<{ items: Body[] }>('GET', '/api/customers?text=8820430', { as: frank });
    grace = body.items[0] ?? {};
    expect(grace).toMatchObject({ name: 'Grace Okafor', accountNumber: '8820430' });
    const related = await desk.app.call<{ items: Body[] }>(
      'GET',
      `/api/complaints/related?accountId=${String(grace['accountId'])}&category=high-bill`,
      { as: frank },
    );
    expect(related.body.items).toEqual([]);
  });

  it('he writes it down with a promise, and reads her the reference', async () => {
    const { customerId, accountId, premiseId } = grace;
    complaint = await desk.register({
      ...{
        customerId,
        accountId,
        premiseId,
        receivedAt: '2026-03-02T14:55:00Z',
        promise: { what: 'Call back by five', dueAt: '2026-03-02T22:00:00Z' },
      },
      ...{ caller: { name: 'Grace Okafor', relation: 'holder', verifiedBy: 'questions' }, description: 'My water bill tripled.' },
    });
    expect(complaint.reference).toMatch(/^[A-HJ-NP-Z2-9]{7}$/);
    expect(await desk.page(complaint.reference)).toMatchObject({
      ...{
        state: 'NEW',
        customer: { name: 'Grace Okafor' },
        account: { number: '8820430', lastBill: { minor: 18450, currency: 'USD' } },
      },
      ...{ nextDueAt: '2026-03-02T22:00:00.000Z', next: expect.arrayContaining(['take']) },
    });
  });

  it('somebody who asks for the same account now is shown it before making another', async () => {
    const { body } = await desk.app.call<{ items: Body[] }>(
      'GET',
      `/api/complaints/related?accountId=${String(grace['accountId'])}&category=high-bill`,
      { as: lena },
    );
    expect(body.items).toMatchObject([{ reference: complaint.reference, state: 'NEW', ownerName: null }]);
  });

  it('Lena takes the most urgent one, which is hers, asks Grace for a reading and hears back', async () => {
    const taken = must(await desk.app.call<Registered>('POST', '/api/complaints/next', { as: lena }), 201);
    expect(taken).toMatchObject({ id: complaint.id, state: 'OPEN' });
    await desk.does(
      complaint.id,
      'question',
      { text: 'Please send a photo of the meter.', replyBy: '2026-03-05T22:00:00Z', version: taken.version },
      { as: lena },
    );
    await desk.app.clock.advance({ hours: 20 });
    const answer = { channel: 'email', direction: 'inbound', summary: 'Here is the photo.' };
    must(await desk.act(complaint.id, 'contacts', answer, { as: frank }), 201);
    expect(await desk.page(complaint.id, lena)).toMatchObject({ state: 'OPEN', waitingUntil: null });
  });

  it('a stale form is refused, the fresh one solves it, and Grace reads how', async () => {
    const ending = {
      outcome: 'UPHELD',
      cause: 'meter-misread',
      sentence: 'The reader mistook a 1 for a 7. Your new bill is 61.50.',
    };
    expect((await desk.act(complaint.id, 'resolution', { ...ending, version: 1 }, { as: lena })).status).toBe(409);
    const { version } = await desk.page(complaint.id, lena);
    expect(await desk.does(complaint.id, 'resolution', { ...ending, version }, { as: lena })).toMatchObject({
      state: 'RESOLVED',
      outcome: 'UPHELD',
    });
  });

  it('ten quiet days later it closes by itself, and the story can be read from the beginning', async () => {
    await desk.app.clock.advance({ days: 10 });
    await desk.job('complaints.close-when-window-ends');
    expect(await desk.page(complaint.id, lena)).toMatchObject({ state: 'CLOSED' });
    const told = (await desk.told(complaint.id)).filter((type) => !/^(deadline|survey)\./.test(type));
    expect(told).toEqual([
      'complaint.registered',
      'promise.made',
      'complaint.assigned',
      'complaint.awaiting-customer',
      'message.requested',
      'contact.recorded',
      'complaint.resumed',
      'complaint.resolved',
      'message.requested',
      'complaint.closed',
    ]);
  });

  it('when the next bill is wrong too, that is a new complaint which remembers this one', async () => {
    const { body } = await desk.act(complaint.id, 'contacts', {
      channel: 'phone',
      direction: 'inbound',
      summary: 'The new bill is wrong too.',
    });
    expect(body).toMatchObject({ isFollowUp: true, complaint: { state: 'NEW', flags: ['follow-up'] } });
    const found = must(await desk.app.call<{ items: Body[] }>('GET', '/api/complaints?view=unassigned', { as: susan }), 200);
    expect(found.items.map(({ id }) => id)).toContain((body['complaint'] as Registered).id);
    expect(await desk.page(complaint.id, maria)).toMatchObject({ state: 'CLOSED' });
  });
});
