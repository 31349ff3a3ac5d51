import { codeOf, startDesk, type Body, type Desk } from './a-desk.ts';

describe('a shut-off while the customer asks for a supervisor', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const hold = async (id: string, as?: string): Promise<Body | undefined> => (await desk.panel(id, '', as))['disconnection-hold'];
  const ask = (id: string, version: number) =>
    desk.app.call<Body>('POST', `/api/complaints/${id}/escalations`, {
      as: 'frank.frontline',
      body: { kind: 'CUSTOMER', note: 'She asks for a supervisor.', version },
    });
  const obligations = async (id: string): Promise<Body[]> => {
    const { body } = await desk.app.call('GET', `/api/complaints/${id}`, { as: 'frank.frontline' });
    return (body['deadlines'] as Body[]).filter(({ kind }) => kind === 'OBLIGATION');
  };

  it('is held because the customer is owed it, once, and collections get the order', async () => {
    const party = await desk.customer({}, { disconnectOn: '2026-03-06' });
    const { id, version } = await desk.complaint(party);
    expect((await hold(id))?.['verdict']).toBe('ESCALATE');
    expect((await ask(id, version)).status).toBe(201);
    expect(await hold(id)).toMatchObject({ verdict: 'OWED', limit: null, duties: [] });
    expect((await desk.give(id, 'disconnection-hold', null, { verdict: 'OWED' })).status).toBe(201);
    expect(await obligations(id)).toMatchObject([
      { key: 'O-02', state: 'RUNNING', startedAt: '2026-03-02T15:00:00.000Z', dueAt: '2026-03-03T22:00:00.000Z' },
    ]);
    expect((await hold(id))?.['verdict']).not.toBe('OWED');
    await desk.app.clock.advance({ seconds: 11 });
    await desk.app.drainJobs();
    const { body } = await desk.app.call<{ items: Body[] }>('GET', `/api/orders?complaintId=${id}`, { as: 'frank.frontline' });
    expect(body.items).toMatchObject([{ kind: 'disconnection-hold', executor: 'collections', code: 'HOLD', state: 'OPEN' }]);
    const confirmed = await desk.app.call('POST', `/api/orders/${String(body.items[0]?.['id'])}/confirmation`, {
      as: 'frank.frontline',
      body: { externalRef: 'HOLD-77' },
    });
    expect(confirmed.status).toBe(201);
    expect(await obligations(id)).toMatchObject([{ key: 'O-02', state: 'MET' }]);
  });

  it('is owed by nobody when no shut-off is near, or once the supervisor has answered', async () => {
    const far = await desk.complaint(await desk.customer());
    await ask(far.id, far.version);
    expect((await hold(far.id))?.['verdict']).toBe('ESCALATE');
    const near = await desk.complaint(await desk.customer({}, { disconnectOn: '2026-03-06' }));
    const { body } = await ask(near.id, near.version);
    expect((await hold(near.id))?.['verdict']).toBe('OWED');
    const answer = { answer: 'SEND_BACK', reason: 'Frank has it in hand.' };
    await desk.app.call('POST', `/api/escalations/${String(body['id'])}/ruling`, { as: 'susan.supervisor', body: answer });
    expect((await hold(near.id))?.['verdict']).toBe('ESCALATE');
    expect(codeOf(await desk.give(near.id, 'disconnection-hold', null, { verdict: 'OWED' }))).toBe('verdict-changed');
  });
});
