import { codeOf, startDesk, type Body, type Desk } from '../remedies/a-desk.ts';

type Order = Body & { id: string; state: string };

describe('an order', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const worklist = async (query = '', as = 'frank.frontline'): Promise<Order[]> => {
    const { status, body } = await desk.app.call('GET', `/api/orders${query}`, { as });
    expect(status).toBe(200);
    return body['items'] as Order[];
  };
  const orderOf = async (complaintId: string, state = 'all'): Promise<Order | undefined> =>
    (await worklist(`?complaintId=${complaintId}&state=${state}`))[0];
  const remedyOf = async (complaintId: string): Promise<Body> => {
    const { body } = await desk.app.call('GET', `/api/complaints/${complaintId}`, { as: 'frank.frontline' });
    return (body['remedies'] as Body[])[0] ?? {};
  };
  const given = async (kind: string, minor: number | null, more: Body = {}): Promise<string> => {
    const { id } = await desk.complaint(await desk.customer());
    expect((await desk.give(id, kind, minor, more)).status).toBe(201);
    return id;
  };
  const released = async (kind = 'billing-credit', minor: number | null = 2000): Promise<{ id: string; order: Order }> => {
    const id = await given(kind, minor);
    await desk.app.drainJobs();
    await desk.app.clock.advance({ seconds: 10 });
    await desk.app.drainJobs();
    const order = await orderOf(id, 'open');
    if (!order) throw new Error('no order was released');
    return { id, order };
  };
  const confirm = (order: Order, body: Body, { as = 'lena.frontline', key }: { as?: string; key?: string } = {}) =>
    desk.app.call('POST', `/api/orders/${order.id}/confirmation`, { as, body, ...(key && { key }) });

  it('stays in the house for ten seconds, then its remedy is sent and it stands in the worklist', async () => {
    const id = await given('billing-credit', 2500);
    await desk.app.drainJobs();
    expect(await orderOf(id)).toBeUndefined();
    expect((await remedyOf(id))['state']).toBe('AUTHORISED');
    await desk.app.clock.advance({ seconds: 10 });
    await desk.app.drainJobs();
    expect((await remedyOf(id))['state']).toBe('SENT');
    expect(await orderOf(id, 'open')).toMatchObject({
      id: expect.stringMatching(/^FH-[A-HJ-NP-Z2-9]{7}-A$/) as unknown,
      executor: 'billing',
      code: 'ADJ-BILL',
      kind: 'billing-credit',
      amount: { minor: 2500, currency: 'USD' },
      accountNumber: expect.stringMatching(/^T\d{6}$/) as unknown,
      // Five working days after Monday 2 March, Saturday among them: Saturday at noon.
      executeBy: '2026-03-07T17:00:00.000Z',
      ageSeconds: 10,
      overdue: false,
      state: 'OPEN',
      externalRef: null,
    });
  });

  it('says what is to be done: months of a plan, bottles of water', async () => {
    const { id } = await desk.complaint(await desk.customer());
    await desk.give(id, 'payment-arrangement', null, { params: { planMonths: 3 } });
    await desk.app.drainJobs();
    await desk.app.clock.advance({ seconds: 10 });
    expect(await orderOf(id, 'open')).toMatchObject({
      executor: 'collections',
      code: 'ARRANGE',
      params: { planMonths: 3 },
      amount: null,
    });
  });

  it('confirmed by a named person makes the remedy executed under the reference, once', async () => {
    const { id, order } = await released();
    const first = await confirm(
      order,
      { externalRef: 'ADJ-4711', postedAmount: { minor: 2000, currency: 'USD' } },
      { key: 'confirm-once' },
    );
    expect(first).toMatchObject({
      status: 201,
      body: { state: 'CONFIRMED', externalRef: 'ADJ-4711', postedAmount: { minor: 2000 } },
    });
    expect(await remedyOf(id)).toMatchObject({ state: 'EXECUTED', externalRef: 'ADJ-4711' });
    const again = await confirm(
      order,
      { externalRef: 'ADJ-4711', postedAmount: { minor: 2000, currency: 'USD' } },
      { key: 'confirm-once' },
    );
    expect(again).toMatchObject({ status: 201, body: first.body });
    const twice = await confirm(order, { externalRef: 'ADJ-4712' });
    expect([twice.status, codeOf(twice)]).toEqual([409, 'order-not-open']);
    const [confirmed] = await worklist(`?state=confirmed&complaintId=${id}`);
    expect(confirmed).toMatchObject({ confirmedByName: 'Lena Lindqvist', externalRef: 'ADJ-4711' });
    const { body } = await desk.app.call('GET', `/api/complaints/${id}/timeline`, { as: 'frank.frontline' });
    const types = (body['items'] as Body[]).map(({ type }) => type).filter((type) => String(type).startsWith('remedy.'));
    expect(types.toSorted()).toEqual(['remedy.authorised', 'remedy.executed', 'remedy.sent']);
  });

  it.each([
    { minor: 1999, currency: 'USD' },
    { minor: 2001, currency: 'USD' },
    { minor: 2000, currency: 'EUR' },
  ])('is not confirmed with another amount: %o', async (postedAmount) => {
    const { id, order } = await released();
    const answer = await confirm(order, { externalRef: 'ADJ-1', postedAmount });
    expect([answer.status, codeOf(answer)]).toEqual([422, 'amount-differs']);
    expect((await remedyOf(id))['state']).toBe('SENT');
  });

  it('is confirmed for the day it was posted, never for tomorrow or before it was given', async () => {
    const { id, order } = await released();
    await desk.app.clock.advance({ hours: 2 });
    const posted = (postedAt: string) => confirm(order, { externalRef: 'ADJ-2', postedAt });
    expect(codeOf(await posted('2031-01-01T00:00:00Z'))).toBe('posted-in-the-future');
    expect(codeOf(await posted('2026-01-01T00:00:00Z'))).toBe('posted-too-early');
    const at = new Date(desk.app.clock.now().getTime() - 3_600_000).toISOString();
    expect((await posted(at)).status).toBe(201);
    expect((await remedyOf(id))['executedAt']).toBe(at);
  });

  it('that fails makes the remedy failed; the owner of the complaint gives another, which gets its own order', async () => {
    const { id, order } = await released();
    const failed = await desk.app.call('POST', `/api/orders/${order.id}/failure`, {
      as: 'lena.frontline',
      body: { reason: 'The account was closed.' },
    });
    expect(failed).toMatchObject({ status: 201, body: { state: 'FAILED', failureReason: 'The account was closed.' } });
    expect(await remedyOf(id)).toMatchObject({ state: 'FAILED', endedReason: 'The account was closed.' });
    const { body } = await desk.app.call('GET', `/api/complaints/${id}`, { as: 'frank.frontline' });
    expect((body['owner'] as Body)['name']).toBe('Frank Foster');
    expect((await desk.give(id, 'billing-credit', 2000)).status).toBe(201);
    await desk.app.drainJobs();
    await desk.app.clock.advance({ seconds: 10 });
    expect(await orderOf(id, 'open')).toMatchObject({ id: order.id.replace(/A$/, 'B') });
    expect((await worklist('?state=failed')).map((item) => item.id)).toContain(order.id);
    expect((await confirm(order, { externalRef: 'late' })).status).toBe(409);
  });

  it('of a remedy that was taken back in time is cancelled and never sent', async () => {
    const id = await given('billing-credit', 1500);
    await desk.app.drainJobs();
    const { id: remedyId } = await remedyOf(id);
    const cancelled = await desk.app.call('POST', `/api/complaints/${id}/remedies/${String(remedyId)}/cancellation`, {
      as: 'frank.frontline',
      body: { reason: 'The wrong customer.' },
    });
    expect(cancelled.status).toBe(201);
    await desk.app.drainJobs();
    await desk.app.clock.advance({ seconds: 10 });
    await desk.app.drainJobs();
    expect(await orderOf(id)).toMatchObject({ state: 'CANCELLED' });
    expect((await remedyOf(id))['state']).toBe('CANCELLED');
  });

  it('is not even written when the remedy was taken back first', async () => {
    const id = await given('billing-credit', 1500);
    const { id: remedyId } = await remedyOf(id);
    const url = `/api/complaints/${id}/remedies/${String(remedyId)}/cancellation`;
    await desk.app.call('POST', url, { as: 'frank.frontline', body: { reason: 'Said twice.' } });
    await desk.app.drainJobs();
    expect(await orderOf(id)).toBeUndefined();
  });

  it('cannot be confirmed or failed before it is released', async () => {
    const id = await given('billing-credit', 1200);
    await desk.app.drainJobs();
    const rows = await desk.app.sql.rows<{ id: string }>({
      name: 'test-order',
      text: 'SELECT id FROM execution_order WHERE complaint_id = $1',
      values: [id],
    });
    const order = rows[0] as Order;
    expect(codeOf(await confirm(order, { externalRef: 'ADJ-3' }))).toBe('order-not-released');
    const failure = await desk.app.call('POST', `/api/orders/${order.id}/failure`, {
      as: 'frank.frontline',
      body: { reason: 'no' },
    });
    expect([failure.status, codeOf(failure)]).toEqual([409, 'order-not-released']);
  });

  it('of two who confirm at once, one does', async () => {
    const { order } = await released();
    const answers = await Promise.all([
      confirm(order, { externalRef: 'ADJ-8' }, { as: 'lena.frontline' }),
      confirm(order, { externalRef: 'ADJ-9' }, { as: 'sam.senior' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  it('nobody has is 404, and so is a text that can be none', async () => {
    for (const id of ['FH-ZZZZZZZ-A', 'nonsense', "'; DROP TABLE person"]) {
      const answer = await confirm({ id: encodeURIComponent(id) } as Order, { externalRef: 'x' });
      expect([answer.status, codeOf(answer)]).toEqual([404, 'order-not-found']);
    }
  });

  it.each([
    {},
    { externalRef: '' },
    { externalRef: ' ' },
    { externalRef: 'a\nb' },
    { externalRef: 'A', postedAmount: { minor: -1, currency: 'USD' } },
    { externalRef: 'A', postedAt: '2026-02-30T00:00:00Z' },
  ])('refuses a malformed confirmation: %o', async (body) => {
    const answer = await confirm({ id: 'FH-ZZZZZZZ-A' } as Order, body);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'malformed-request']);
  });
});
