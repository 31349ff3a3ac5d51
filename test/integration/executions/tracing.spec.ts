import { startDesk, type Body, type Desk } from '../remedies/a-desk.ts';

type Traced = { items: { reference: string; posting: Body | null }[] };

describe('references from billing', () => {
  let desk: Desk;
  let orderId: string;
  beforeAll(async () => {
    desk = await startDesk();
    const { id } = await desk.complaint(await desk.customer());
    await desk.give(id, 'billing-credit', 2000);
    await desk.app.drainJobs();
    await desk.app.clock.advance({ seconds: 10 });
    await desk.app.drainJobs();
    const { body } = await desk.app.call<{ items: { id: string }[] }>('GET', `/api/orders?complaintId=${id}`, {
      as: 'frank.frontline',
    });
    orderId = body.items[0]?.id ?? '';
    await desk.app.call('POST', `/api/orders/${orderId}/confirmation`, {
      as: 'lena.frontline',
      body: { externalRef: 'ADJ-77', postedAmount: { minor: 2000, currency: 'USD' }, postedAt: '2026-03-02T15:00:05Z' },
    });
  });
  afterAll(() => desk.app.stop());

  const trace = (references: string, as = 'audrey.auditor') =>
    desk.app.call<Traced>('GET', `/api/orders/tracing?references=${encodeURIComponent(references)}`, { as });

  it('lead back to who gave it, by which rule and version, and to what was posted', async () => {
    const { status, body } = await trace(`ADJ-77\n${orderId}, NOT-OURS`);
    expect(status).toBe(200);
    expect(body.items.map(({ reference, posting }) => [reference, posting?.['orderId'] ?? null])).toEqual([
      ['ADJ-77', orderId],
      [orderId, orderId],
      ['NOT-OURS', null],
    ]);
    expect(body.items[0]?.posting).toMatchObject({
      ...{ givenBy: 'Frank Foster', rulesetVersion: 1, remedy: 'billing-credit', externalRef: 'ADJ-77' },
      postedAmount: { minor: 2000, currency: 'USD' },
      rules: expect.arrayContaining(['G-02']),
      because: expect.arrayContaining([
        { rule: 'G-02', title: expect.any(String), sentence: { en: expect.stringContaining('$'), es: expect.any(String) } },
      ]),
    });
  });

  it('are for leads and auditors, and at most two hundred', async () => {
    expect((await trace('ADJ-77', 'frank.frontline')).status).toBe(403);
    expect((await trace(Array.from({ length: 201 }, (_, index) => `A-${index}`).join(' '))).status).toBe(400);
  });
});
