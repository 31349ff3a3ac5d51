import { codeOf, note, startDesk, type Body, type Desk } from '../integration/remedies/a-desk.ts';

const frank = 'frank.frontline';
const usd = (minor: number) => ({ minor, currency: 'USD' });

describe('attacks on money', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
    await desk.signIn(frank, 'lena.frontline', 'susan.supervisor', 'maria.manager');
  });
  afterAll(() => desk.app.stop());

  const complaint = async (as = frank): Promise<string> => (await desk.complaint(await desk.customer(), { as })).id;
  const decisions = async (id: string): Promise<unknown[]> =>
    (await desk.app.call<{ items: unknown[] }>('GET', `/api/complaints/${id}/decisions`, { as: frank })).body.items;
  const remedies = async (id: string): Promise<Body[]> =>
    (await desk.app.call<{ remedies: Body[] }>('GET', `/api/complaints/${id}`, { as: frank })).body.remedies;

  it.each<readonly [string, Body]>([
    ['facts', { facts: { 'customer.vulnerable': true } }],
    ['a level', { level: 'manager' }],
    ['a role', { employee: { role: 'MANAGER' } }],
    ['a limit', { limitMinor: 1_000_000 }],
    ['a plan that is a text', { params: { planMonths: '6' } }],
    ['a plan that is a list', { params: { planMonths: [6] } }],
    ['a plan below nothing', { params: { planMonths: -6 } }],
    ['a plan that is a fact', { params: { 'employee.level': 4 } }],
  ])('facts and levels sent along are refused by their shape: %s', async (_, more) => {
    const id = await complaint();
    const refused = await desk.give(id, 'payment-arrangement', null, more);
    expect([refused.status, codeOf(refused)]).toEqual([400, 'malformed-request']);
    expect(await decisions(id)).toEqual([]);
  });

  it('a limit is told to whom it holds for, so that trying finds nothing', async () => {
    const id = await complaint();
    const { minor } = (await desk.panel(id))['goodwill-credit']?.['limit'] as { minor: number };
    for (const above of [1, 100, 5_000]) {
      const refused = await desk.give(id, 'goodwill-credit', minor + above, { note });
      expect([refused.status, codeOf(refused)]).toEqual([409, 'verdict-changed']);
    }
    expect(await decisions(id)).toEqual([]);
    expect((await desk.give(id, 'goodwill-credit', minor, { note })).status).toBe(201);
  });

  it('the same command fifty times at once has one effect', async () => {
    const id = await complaint();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => desk.give(id, 'goodwill-credit', 500, { note, key: 'fifty-at-once' })),
    );
    expect([...new Set(answers.map(({ status }) => status))]).toEqual([201]);
    expect(new Set(answers.map(({ body }) => String((body['remedy'] as Body)['id']))).size).toBe(1);
    expect(await remedies(id)).toHaveLength(1);
  });

  it('the same key of another person is another command', async () => {
    const [mine, hers] = [await complaint(), await complaint('lena.frontline')];
    const key = 'one-key-for-two';
    expect((await desk.give(mine, 'goodwill-credit', 500, { note, key })).status).toBe(201);
    expect((await desk.give(hers, 'goodwill-credit', 500, { note, key, as: 'lena.frontline' })).status).toBe(201);
    const reused = await desk.give(mine, 'goodwill-credit', 600, { note, key });
    expect([reused.status, codeOf(reused)]).toEqual([422, 'idempotency-key-reused']);
  });

  it('of two who answer at once, one does', async () => {
    const id = await complaint();
    const { body } = await desk.post(`/api/complaints/${id}/escalations`, {
      as: frank,
      body: { kind: 'AUTHORITY', remedy: 'goodwill-credit', amount: usd(6_000), note: 'A customer of many years.', version: 1 },
    });
    const answer = (as: string) =>
      desk.post(`/api/escalations/${String(body['id'])}/ruling`, { as, body: { answer: 'GRANT', reason: 'Seen the bill.' } });
    const both = await Promise.all([answer('susan.supervisor'), answer('maria.manager')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect((await remedies(id)).filter(({ state }) => state === 'AUTHORISED')).toHaveLength(1);
  });
});
