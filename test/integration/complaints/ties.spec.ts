import { codeOf, startDesk, type Body, type Desk } from '../remedies/a-desk.ts';

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

  it('is named from a bill: after ten numbers that do not exist, within ten minutes, whoever names them waits', async () => {
    const named = (accountNumber: string, as = 'lena.frontline', key?: string) =>
      desk.post('/api/ties', { as, body: { accountNumber, relation: 'acquaintance' }, ...(key && { key }) });
    await desk.signIn('lena.frontline', 'frank.frontline');
    await desk.customer();
    const known = 'T000001';
    const tried = await Promise.all(Array.from({ length: 14 }, (_, at) => named(`NOBODY-${at}`)));
    const codes = tried.map((answer) => codeOf(answer));
    expect([
      codes.filter((code) => code === 'tie-account-unknown').length,
      codes.filter((code) => code === 'too-many-look-ups').length,
    ]).toEqual([10, 4]);
    const held = await named(known);
    expect([held.status, codeOf(held), Number(held.body['retryAfterSeconds']) > 500]).toEqual([429, 'too-many-look-ups', true]);
    expect((await named(known, 'frank.frontline')).status).toBe(201);
    await desk.app.clock.advance({ minutes: 11 });
    const key = 'tie-known-once-0001';
    for (let again = 0; again < 12; again += 1) expect((await named(known, 'lena.frontline', key)).status).toBe(201);
    expect(codeOf(await named('NOBODY-15'))).toBe('tie-account-unknown');
  });
});
