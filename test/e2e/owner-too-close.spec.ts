import { startApp, type TestApp } from '../support/app.ts';
import { Desk, must, usd, type Complaint } from './desk.ts';

const above = { kind: 'AUTHORITY', remedy: 'goodwill-credit', amount: usd(7500) };
const tooClose = { status: 409, body: { type: '/problems/owner-too-close' } };

describe('a remedy granted at a ruling, and whoever owns its complaint next', () => {
  let app: TestApp;
  let frank: Desk;
  beforeAll(async () => {
    app = await startApp();
    frank = new Desk(app);
  });
  afterAll(() => app.stop());

  const acquainted = async (accountNumber: string, as: string): Promise<string> => {
    const { items } = must(
      200,
      await app.call<{ items: { customerId: string }[] }>('GET', `/api/customers?text=${accountNumber}`, {
        as: 'frank.frontline',
      }),
    );
    const body = { customerId: items[0]?.customerId, relation: 'acquaintance' };
    must(201, await app.call('POST', '/api/people/me/links', { as, body }));
    return must(200, await app.call<{ person: { id: string } }>('GET', '/api/session', { as })).person.id;
  };
  const granted = async (accountNumber: string): Promise<Complaint> => {
    const complaint = await frank.register(accountNumber);
    const { id } = must(201, await frank.escalate(complaint, above));
    must(201, await new Desk(app, 'susan.supervisor').rule(id, { answer: 'GRANT' }));
    return frank.page(complaint.id);
  };
  const assign = (id: string, as: string, body: object) => app.call('POST', `/api/complaints/${id}/assignment`, { as, body });

  it('is nobody who knows the customer: neither given to them nor taken', async () => {
    const lena = await acquainted('8820430', 'lena.frontline');
    const { id, version } = await granted('8820430');
    expect(await assign(id, 'susan.supervisor', { version, ownerId: lena })).toMatchObject(tooClose);
    const susan = await acquainted('8820430', 'susan.supervisor');
    expect(await assign(id, 'susan.supervisor', { version, ownerId: susan })).toMatchObject(tooClose);
    expect(await frank.page(id)).toMatchObject({ version, remedies: [{ state: 'AUTHORISED' }] });
  });

  it('is offered to somebody else when it waits for an owner', async () => {
    await acquainted('8820490', 'lena.frontline');
    const { id, version } = await granted('8820490');
    const { teamId } = must(
      200,
      await app.call<{ person: { teamId: string } }>('GET', '/api/session', { as: 'lena.frontline' }),
    ).person;
    must(201, await assign(id, 'maria.manager', { version, ownerId: null, teamId }));
    const next = (as: string) => app.call<Complaint>('POST', '/api/complaints/next', { as });
    expect(await next('lena.frontline')).toMatchObject({ status: 404, body: { type: '/problems/nothing-to-take' } });
    expect(must(201, await next('sam.senior')).id).toBe(id);
  });

  it('may be an acquaintance where nothing was granted', async () => {
    const lena = await acquainted('8820500', 'lena.frontline');
    const { id, version } = await frank.register('8820500');
    must(201, await assign(id, 'susan.supervisor', { version, ownerId: lena }));
  });
});
