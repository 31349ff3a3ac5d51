import { codeOf, reasonsOf, startDesk, type Body, type Desk, type Party } from './a-desk.ts';

describe('what no rule lifts', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const declare = (as: string, link: Body): Promise<{ status: number; body: Body }> =>
    desk.app.call('POST', '/api/people/me/links', { as, body: link });
  const resolved = (party: Partial<Party>, { as = 'frank.frontline', ...more }: Body & { as?: string } = {}) =>
    desk.app.call('POST', '/api/complaints/resolved', {
      as,
      body: {
        ...{ channel: 'phone', category: 'high-bill', description: 'Too high.', ...party },
        ...{ outcome: 'UPHELD', cause: 'meter-misread', sentence: 'Done.', remedies: [{ kind: 'apology' }], ...more },
      },
    });

  it('is an acquaintance: money goes to somebody else', async () => {
    const party = await desk.customer();
    const { id } = await desk.complaint(party);
    expect((await declare('frank.frontline', { customerId: party.customerId, relation: 'acquaintance' })).status).toBe(201);
    const refused = await desk.give(id, 'billing-credit', 1000, { verdict: 'ESCALATE' });
    expect([refused.status, codeOf(refused), reasonsOf(refused)]).toEqual([403, 'beyond-authority', ['OWN_ACCOUNT']]);
    expect((await desk.panel(id))['billing-credit']).toMatchObject({ verdict: 'ESCALATE', limit: { minor: 0 } });
  });

  it('is the own account and the household’s: such a complaint is not even seen', async () => {
    const own = await desk.customer();
    const { id } = await desk.complaint(own);
    await declare('frank.frontline', { customerId: own.customerId, relation: 'self' });
    expect((await desk.give(id, 'billing-credit', 1000)).status).toBe(404);
    expect(codeOf(await resolved(own))).toBe('own-affair');
    const householdId = '01a20565-0000-7000-8000-000000000001';
    const home = await desk.customer({ householdId } as Parameters<Desk['customer']>[0]);
    await declare('frank.frontline', { householdId, relation: 'household' });
    expect(codeOf(await resolved(home))).toBe('own-affair');
  });

  it('is what happens in one’s own household: HR names only the own account', async () => {
    const householdId = '01a20565-0000-7000-8000-000000000002';
    const shared = { householdId } as Parameters<Desk['customer']>[0];
    const [own, wife] = [await desk.customer(shared), await desk.customer(shared)];
    const { id } = await desk.complaint(wife, { as: 'lena.frontline' });
    const seen = async () => (await desk.app.call('GET', `/api/complaints/${id}`, { as: 'tina.trainee' })).status;
    expect(await seen()).toBe(200);
    expect((await declare('tina.trainee', { customerId: own.customerId, relation: 'self' })).status).toBe(201);
    expect(await seen()).toBe(404);
    const registered = await resolved(wife, { as: 'tina.trainee' });
    expect(codeOf(registered)).toBe('own-affair');
  });

  it('is a complaint about oneself', async () => {
    const aboutPersonId = await desk.personId('frank.frontline');
    expect(codeOf(await resolved(await desk.customer(), { aboutPersonId }))).toBe('own-affair');
    const { id } = await desk.complaint(await desk.customer(), { as: 'lena.frontline', aboutPersonId });
    expect((await desk.app.call('GET', `/api/complaints/${id}/authority`, { as: 'frank.frontline' })).status).toBe(404);
  });

  it('is a legal hold, which is for a manager', async () => {
    const { id } = await desk.complaint(await desk.customer({}, { legalHold: true }));
    const { level, reasons } = (await desk.panel(id, '?remedy=goodwill-credit&amount=1000'))['goodwill-credit'] ?? {};
    expect(reasons).toContainEqual(expect.objectContaining({ code: 'LEGAL_HOLD', params: {} }));
    expect(['manager', 'board']).toContain(level);
    expect(codeOf(await desk.give(id, 'goodwill-credit', 1000, { verdict: 'ESCALATE' }))).toBe('beyond-authority');
  });

  it('is a danger that nobody has made safe: help goes out, settling waits', async () => {
    const { id, version } = await desk.complaint(await desk.customer(), { category: 'safety' });
    expect(codeOf(await desk.give(id, 'apology', null, { verdict: 'NOT_OFFERED' }))).toBe('not-offered');
    expect((await desk.give(id, 'field-visit', null)).status).toBe(201);
    expect(codeOf(await desk.resolve(id, version))).toBe('safety-open');
    const safe = await desk.app.call('POST', `/api/complaints/${id}/safety`, {
      as: 'frank.frontline',
      body: { made: true, how: 'Line switched off.', version },
    });
    expect(safe.status).toBe(201);
    expect((await desk.resolve(id, Number(safe.body['version']))).status).toBe(201);
  });

  it('is a trainee alone with money: a colleague confirms from their own session, once and up to an amount', async () => {
    const { id } = await desk.complaint(await desk.customer(), { as: 'tina.trainee' });
    const tina = await desk.personId('tina.trainee');
    const ask = (minor: number, verdict: string) => desk.give(id, 'goodwill-credit', minor, { as: 'tina.trainee', verdict });
    const confirm = (as: string, body: Body) =>
      desk.app.call('POST', `/api/complaints/${id}/second-opinions`, {
        as,
        body: { remedyKind: 'goodwill-credit', forPersonId: tina, ...body },
      });

    expect(reasonsOf(await ask(1000, 'PERMIT_IF'))).toEqual(['SECOND_PERSON_MISSING']);
    expect(codeOf(await confirm('tina.trainee', { amountMinor: 1000 }))).toBe('second-opinion-of-yourself');
    expect(codeOf(await confirm('frank.frontline', {}))).toBe('amount-missing');
    expect((await confirm('frank.frontline', { amountMinor: 1000 })).status).toBe(201);
    expect((await desk.panel(id, '', 'tina.trainee'))['goodwill-credit']).toMatchObject({
      verdict: 'PERMIT',
      limit: { minor: 1000 },
    });

    expect(reasonsOf(await ask(1001, 'PERMIT_IF'))).toEqual(['SECOND_PERSON_MISSING']);
    expect((await ask(1000, 'PERMIT')).status).toBe(201);
    expect(reasonsOf(await ask(500, 'PERMIT_IF'))).toEqual(['SECOND_PERSON_MISSING']);
  });
});
