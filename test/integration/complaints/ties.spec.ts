import { startDesk, type Body, type Desk } from '../remedies/a-desk.ts';

describe('whom somebody keeps away from', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  it('is shown by the account that was named, not by another of the same customer', async () => {
    await desk.anotherAccount(await desk.customer());
    const body = { accountNumber: 't 000-002', relation: 'acquaintance' };
    expect((await desk.post('/api/ties', { as: 'frank.frontline', body })).status).toBe(201);
    const { body: ties } = await desk.app.call<{ items: Body[] }>('GET', '/api/ties', { as: 'frank.frontline' });
    expect(ties.items).toMatchObject([{ relation: 'acquaintance', accountEnding: '0002' }]);
  });
});
