import { startApp, type TestApp } from '../support/app.ts';

type Body = Record<string, unknown>;

const frank = 'frank.frontline';

describe('thinking again within ten seconds', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  const credit = {
    kind: 'billing-credit',
    amount: { minor: 2000, currency: 'USD' },
    seen: { verdict: 'PERMIT', rulesetVersion: 1 },
  };
  const ending = { outcome: 'UPHELD', cause: 'meter-misread', sentence: 'Your bill is corrected.', remedies: [credit] };
  const resolved = async (name: string): Promise<string> => {
    const { body: found } = await app.call('GET', `/api/customers?text=${encodeURIComponent(name)}`, { as: frank });
    const [customer] = found['items'] as Body[];
    const about = { customerId: customer?.['customerId'], accountId: customer?.['accountId'] };
    const said = { channel: 'phone', category: 'high-bill', description: 'My bill doubled.', keep: true };
    const { body: complaint } = await app.call('POST', '/api/complaints', { as: frank, body: { ...about, ...said } });
    const [id, version] = [String(complaint['id']), complaint['version']];
    await app.drainJobs();
    expect((await app.call('POST', `/api/complaints/${id}/resolution`, { as: frank, body: { ...ending, version } })).status).toBe(
      201,
    );
    await app.drainJobs();
    return id;
  };
  const undo = (id: string) => app.call('DELETE', `/api/complaints/${id}/resolution`, { as: frank });
  const outbox = async (id: string): Promise<string[]> => {
    await app.drainJobs();
    const { body } = await app.call('GET', `/api/outbox?complaintId=${id}`, { as: 'adam.admin' });
    return (body['items'] as Body[]).map(({ template, state }) => `${String(template)} ${String(state)}`).toSorted();
  };
  const remedyState = async (id: string): Promise<unknown> => {
    const { body } = await app.call('GET', `/api/complaints/${id}`, { as: frank });
    return (body['remedies'] as Body[])[0]?.['state'];
  };

  it('takes back the resolution, its credit and every word of it', async () => {
    const id = await resolved('Daniel Webb');
    await app.clock.advance({ seconds: 9 });
    expect((await undo(id)).body).toMatchObject({ state: 'OPEN' });
    expect(await outbox(id)).toEqual(['acknowledgement WAITING', 'remedy-approved CANCELLED', 'resolved CANCELLED']);
    await app.clock.advance({ minutes: 1 });
    expect(await outbox(id)).toEqual(['acknowledgement SENT', 'remedy-approved CANCELLED', 'resolved CANCELLED']);
    expect(await remedyState(id)).toBe('CANCELLED');
    const { body } = await app.call('GET', `/api/orders?complaintId=${id}&state=open`, { as: frank });
    expect(body['items']).toEqual([]);
  });

  it('is too late once it has left: the customer was told, and the complaint is reopened instead', async () => {
    const id = await resolved('Noah Fischer');
    await app.clock.advance({ seconds: 10 });
    expect(await outbox(id)).toEqual(['acknowledgement SENT', 'remedy-approved SENT', 'resolved SENT']);
    expect(await remedyState(id)).toBe('SENT');
    expect((await undo(id)).status).toBe(409);
    const reopening = { reason: 'The bill is the same.', channel: 'phone' };
    expect((await app.call('POST', `/api/complaints/${id}/reopening`, { as: frank, body: reopening })).status).toBe(201);
    await app.clock.advance({ seconds: 10 });
    expect(await outbox(id)).toContain('reopened SENT');
  });

  it('keeps what was said before: only the undone resolution is unsaid', async () => {
    const id = await resolved('Ivan Petrov');
    await app.call('POST', `/api/complaints/${id}/messages`, { as: frank, body: { text: 'I look at it once more.' } });
    expect((await undo(id)).status).toBe(200);
    await app.clock.advance({ seconds: 10 });
    expect(await outbox(id)).toEqual([
      'acknowledgement SENT',
      'remedy-approved CANCELLED',
      'resolved CANCELLED',
      'staff-message SENT',
    ]);
  });
});
