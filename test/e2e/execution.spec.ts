import { startApp, type TestApp } from '../support/app.ts';

type Body = Record<string, unknown>;
type Row = Body & { id: string };

const [frank, lena, sam, adam] = ['frank.frontline', 'lena.frontline', 'sam.senior', 'adam.admin'];

describe('a remedy on its way to the customer', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  const expectOk = async (answer: Promise<{ status: number; body: Body }>): Promise<Body> => {
    const { status, body } = await answer;
    expect({ status, ...(status >= 400 && body) }).toEqual({ status: expect.any(Number) as unknown });
    return body;
  };
  const get = (url: string, as = frank) => expectOk(app.call('GET', url, { as }));
  const post = (url: string, body: Body, as = frank) => expectOk(app.call('POST', url, { as, body }));
  const tenSecondsLater = async (): Promise<void> => {
    await app.drainJobs();
    await app.clock.advance({ seconds: 10 });
    await app.drainJobs();
  };
  const complaintOf = async (name: string): Promise<Row> => {
    const [customer] = (await get(`/api/customers?text=${encodeURIComponent(name)}`))['items'] as Body[];
    const about = { customerId: customer?.['customerId'], accountId: customer?.['accountId'] };
    const said = { channel: 'phone', category: 'high-bill', description: 'My bill doubled.', keep: true };
    return (await post('/api/complaints', { ...about, ...said })) as Row;
  };
  const give = (id: string, kind: string, more: Body = {}) =>
    post(`/api/complaints/${id}/remedies`, { kind, seen: { verdict: 'PERMIT', rulesetVersion: 1 }, ...more });
  const remedy = async (id: string): Promise<Body> => ((await get(`/api/complaints/${id}`))['remedies'] as Body[]).at(-1) ?? {};
  const orders = async (query: string): Promise<Row[]> => (await get(`/api/orders${query}`, lena))['items'] as Row[];
  const lastMessage = async (id: string): Promise<Body> => {
    await app.drainJobs();
    return ((await get(`/api/outbox?complaintId=${id}`, adam))['items'] as Body[])[0] ?? {};
  };

  it('is approved, put on its way, posted by billing and told, and nothing reads as posted before it is', async () => {
    const { id } = await complaintOf('Raymond Chen');
    await give(id, 'billing-credit', { amount: { minor: 2400, currency: 'USD' } });
    expect((await remedy(id))['state']).toBe('AUTHORISED');
    await tenSecondsLater();
    expect(await remedy(id)).toMatchObject({ state: 'SENT', executedAt: null, externalRef: null });
    expect((await lastMessage(id))['body']).toMatch(/Approved: Billing credit, \$24\.00\. It will be on your bill by /);

    const [order] = await orders(`?executor=billing&state=open&complaintId=${id}`);
    expect(order).toMatchObject({ code: 'ADJ-BILL', accountNumber: '8820420', amount: { minor: 2400, currency: 'USD' } });
    await app.clock.advance({ hours: 20 });
    await post(`/api/orders/${String(order?.id)}/confirmation`, { externalRef: 'BILL-20991' }, lena);

    expect(await remedy(id)).toMatchObject({ state: 'EXECUTED', externalRef: 'BILL-20991' });
    expect(await orders(`?executor=billing&state=open&complaintId=${id}`)).toEqual([]);
    expect((await lastMessage(id))['body']).toMatch(/Posted to your account: Billing credit, \$24\.00\./);
  });

  it('that fails comes back to the owner of the complaint, who gives another; until one arrives the complaint does not close', async () => {
    const { id } = await complaintOf('Grace Okafor');
    await give(id, 'billing-credit', { amount: { minor: 1800, currency: 'USD' } });
    await tenSecondsLater();
    const [order] = await orders(`?complaintId=${id}`);
    await post(`/api/orders/${String(order?.id)}/failure`, { reason: 'Billing refuses adjustments on this tariff.' }, lena);
    const { version, owner } = await get(`/api/complaints/${id}`);
    expect((owner as Body)['name']).toBe('Frank Foster');
    expect(await remedy(id)).toMatchObject({ state: 'FAILED', endedReason: 'Billing refuses adjustments on this tariff.' });

    await post(`/api/complaints/${id}/resolution`, {
      outcome: 'UPHELD',
      cause: 'meter-misread',
      sentence: 'We credit your bill.',
      version,
    });
    await tenSecondsLater();
    expect((await app.call('POST', `/api/complaints/${id}/acceptance`, { as: frank, body: {} })).status).toBe(409);

    await post(`/api/complaints/${id}/reopening`, { reason: 'The credit failed.', channel: 'phone' });
    await give(id, 'billing-credit', { amount: { minor: 1800, currency: 'USD' } });
    await tenSecondsLater();
    const [second] = await orders(`?complaintId=${id}&state=open`);
    expect(second?.id).not.toBe(order?.id);
    await post(`/api/orders/${String(second?.id)}/confirmation`, { externalRef: 'BILL-20992' }, lena);
    const { version: newer } = await get(`/api/complaints/${id}`);
    await post(`/api/complaints/${id}/resolution`, {
      outcome: 'UPHELD',
      cause: 'meter-misread',
      sentence: 'It is on your bill.',
      version: newer,
    });
    await tenSecondsLater();
    expect(await post(`/api/complaints/${id}/acceptance`, {})).toMatchObject({ state: 'CLOSED' });
  });

  it('that is itself a message carries itself out when it leaves', async () => {
    const { id } = await complaintOf('Maria Lopez');
    await give(id, 'apology');
    await app.drainJobs();
    expect((await remedy(id))['state']).toBe('AUTHORISED');
    await tenSecondsLater();
    const message = await lastMessage(id);
    expect(message).toMatchObject({ template: 'apology', state: 'SENT', language: 'es' });
    expect(await remedy(id)).toMatchObject({ state: 'EXECUTED', externalRef: message['id'] });
    expect(await orders(`?complaintId=${id}&state=confirmed`)).toMatchObject([
      { executor: 'message', confirmedBy: null, externalRef: message['id'] },
    ]);
  });

  it('that is a message nobody can be sent waits in the worklist until somebody has said it', async () => {
    const said = { channel: 'phone', category: 'staff-conduct', description: 'Nobody called me back.', keep: true };
    const { id } = (await post('/api/complaints', said)) as Row;
    await give(id, 'apology');
    await tenSecondsLater();
    expect(await remedy(id)).toMatchObject({ state: 'SENT' });
    const [order] = await orders(`?executor=message&complaintId=${id}`);
    await post(`/api/orders/${String(order?.id)}/confirmation`, { externalRef: 'said on the phone' }, frank);
    expect(await remedy(id)).toMatchObject({ state: 'EXECUTED', externalRef: 'said on the phone' });
  });

  it('is worked off by executor, what is overdue first', async () => {
    const { id } = await complaintOf('Thomas Ng');
    await give(id, 'meter-re-read');
    await give(id, 'field-visit');
    await tenSecondsLater();
    await app.clock.advance({ days: 4 });
    const crew = (await orders('?executor=work-order')).map(({ code, overdue }) => [code, overdue]);
    expect(crew).toEqual([
      ['VISIT', true],
      ['REREAD', false],
    ]);
    expect((await app.call('GET', '/api/orders', { as: sam })).status).toBe(200);
  });
});
