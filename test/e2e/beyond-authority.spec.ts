import { startApp, type TestApp } from '../support/app.ts';
import { Desk, must, usd } from './desk.ts';

const aboveTheLimit = { kind: 'AUTHORITY', remedy: 'goodwill-credit', amount: usd(7500) };

describe('a remedy beyond the frontline', () => {
  let app: TestApp;
  let frank: Desk;
  let susan: Desk;
  beforeAll(async () => {
    app = await startApp();
    frank = new Desk(app);
    susan = new Desk(app, 'susan.supervisor');
  });
  afterAll(() => app.stop());

  it('is shown with its limit, asked of a supervisor, granted, and the complaint never changes hands', async () => {
    const complaint = await frank.register('8820430');
    const { remedies } = await frank.panel(complaint.id);
    expect(remedies.find(({ kind }) => kind === 'goodwill-credit')).toMatchObject({ verdict: 'PERMIT', limit: usd(2500) });
    expect(await frank.give(complaint.id, usd(7500))).toMatchObject({ status: 409, body: { type: '/problems/verdict-changed' } });

    const escalation = must(201, await frank.escalate(complaint, aboveTheLimit));
    expect(escalation).toMatchObject({ kind: 'AUTHORITY', state: 'OPEN', level: 'supervisor', holderName: 'Susan Suarez' });
    expect(await frank.page(complaint.id)).toMatchObject({ state: 'AWAITING_DECISION', ownerId: complaint.ownerId });

    const inbox = must(
      200,
      await app.call<{ items: { id: string }[] }>('GET', '/api/escalations?view=inbox', { as: 'susan.supervisor' }),
    );
    expect(inbox.items.map(({ id }) => id)).toContain(escalation.id);

    must(201, await susan.rule(escalation.id, { answer: 'GRANT' }));
    const after = await frank.page(complaint.id);
    expect(after).toMatchObject({ state: 'OPEN', ownerId: complaint.ownerId });
    expect(after.remedies).toMatchObject([{ state: 'AUTHORISED', amount: usd(7500), byOwnAuthority: false }]);

    must(201, await frank.resolve(after));
    expect(await frank.types(complaint.id)).toEqual([
      'complaint.registered',
      'remedy.proposed',
      'escalation.opened',
      'complaint.awaiting-decision',
      'remedy.authorised',
      'escalation.decided',
      'complaint.decision-made',
      'complaint.resolved',
      'message.requested',
    ]);
  });

  it('can be answered with another amount', async () => {
    const complaint = await frank.register('8820490');
    const { id } = must(201, await frank.escalate(complaint, aboveTheLimit));
    const ruled = must(201, await susan.rule(id, { answer: 'OTHER_AMOUNT', amount: usd(5000) }));
    expect(ruled.ruling).toMatchObject({ amount: usd(5000) });
    expect((await frank.page(complaint.id)).remedies).toMatchObject([{ state: 'AUTHORISED', amount: usd(5000) }]);
  });

  it('can be refused, with a reason that the customer may be told', async () => {
    const complaint = await frank.register('8820500');
    const { id } = must(201, await frank.escalate(complaint, aboveTheLimit));
    expect(await susan.rule(id, { answer: 'REFUSE' })).toMatchObject({
      status: 422,
      body: { type: '/problems/customer-reason-missing' },
    });
    must(201, await susan.rule(id, { answer: 'REFUSE', customerReason: 'The reading was right.' }));
    expect(await frank.page(complaint.id)).toMatchObject({ state: 'OPEN', remedies: [{ state: 'REFUSED' }] });
  });

  it('can be sent back with advice', async () => {
    const complaint = await frank.register('8820520');
    const { id } = must(201, await frank.escalate(complaint, aboveTheLimit));
    must(201, await susan.rule(id, { answer: 'SEND_BACK', reason: 'Look at the photograph of the meter first.' }));
    expect(await frank.page(complaint.id)).toMatchObject({ state: 'OPEN', remedies: [{ state: 'EXPIRED' }] });
  });

  it('is never decided by who asked, nor by somebody too low, nor twice', async () => {
    const complaint = await frank.register('8820540');
    const { id } = must(201, await frank.escalate(complaint, aboveTheLimit));
    expect(await new Desk(app).rule(id, { answer: 'GRANT' })).toMatchObject({ status: 403 });
    expect(await new Desk(app, 'sam.senior').rule(id, { answer: 'GRANT' })).toMatchObject({
      status: 403,
      body: { type: '/problems/level-too-low' },
    });
    const both = await Promise.all([
      susan.rule(id, { answer: 'GRANT' }),
      new Desk(app, 'maria.manager').rule(id, { answer: 'GRANT' }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect((await frank.page(complaint.id)).remedies).toHaveLength(1);
  });

  it('is not asked when there is no need, and one question at a time', async () => {
    const complaint = await frank.register('8820450');
    expect(await frank.escalate(complaint, { ...aboveTheLimit, amount: usd(1000) })).toMatchObject({
      status: 409,
      body: { type: '/problems/no-need-to-escalate' },
    });
    must(201, await frank.escalate(complaint, aboveTheLimit));
    const now = await frank.page(complaint.id);
    expect(await frank.escalate(now, aboveTheLimit)).toMatchObject({
      status: 409,
      body: { type: '/problems/escalation-open-already' },
    });
    expect(await frank.resolve(now)).toMatchObject({ status: 409 });
  });

  it('may be withdrawn, and leaves nothing behind', async () => {
    const complaint = await frank.register('8820420');
    const { id } = must(201, await frank.escalate(complaint, aboveTheLimit));
    must(200, await app.call('POST', `/api/escalations/${id}/withdrawal`, { as: 'frank.frontline' }));
    expect(await frank.page(complaint.id)).toMatchObject({ state: 'OPEN', remedies: [{ state: 'EXPIRED' }] });
    expect(await susan.rule(id, { answer: 'GRANT' })).toMatchObject({
      status: 409,
      body: { type: '/problems/escalation-not-open' },
    });
  });

  it('closes with a complaint that the customer withdraws', async () => {
    const complaint = await frank.register('8820510');
    const { id } = must(201, await frank.escalate(complaint, aboveTheLimit));
    must(
      201,
      await app.call('POST', `/api/complaints/${complaint.id}/withdrawal`, {
        as: 'frank.frontline',
        body: { reason: 'Found the mistake at home.' },
      }),
    );
    await app.drainJobs();
    expect(must(200, await app.call('GET', `/api/escalations/${id}`, { as: 'frank.frontline' }))).toMatchObject({
      state: 'CLOSED',
    });
  });

  it('moves the complaint when it is skill that is missing, and gives it to who takes it over', async () => {
    const complaint = await frank.register('8820560');
    const { id } = must(201, await frank.escalate(complaint, { kind: 'SKILL' }));
    expect((await susan.page(complaint.id)).ownerId).not.toBe(complaint.ownerId);
    must(201, await new Desk(app, 'maria.manager').rule(id, { answer: 'TAKE_OVER' }));
    expect(await susan.page<{ owner: { name: string } }>(complaint.id)).toMatchObject({ owner: { name: 'Maria Marsh' } });
  });
});
