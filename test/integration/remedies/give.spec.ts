import { AuthorityApi } from '../../../src/authority/index.ts';
import type { ComplaintId, DecisionId } from '../../../src/kernel/index.ts';
import { codeOf, reasonsOf, note, startDesk, type Body, type Desk } from './a-desk.ts';

describe('giving a remedy', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const events = async (id: string): Promise<{ type: string; payload: Body }[]> =>
    desk.app.sql.rows({
      name: 'test-events',
      text: 'SELECT type, payload FROM complaint_event WHERE complaint_id = $1 ORDER BY seq',
      values: [id],
    });
  const ledger = (id: string): Promise<Body[]> =>
    desk.app.sql.rows({
      name: 'test-ledger',
      text: 'SELECT state, amount_minor::int AS minor, business_day::text AS day FROM allowance WHERE subject_id = $1',
      values: [id],
    });
  const decisions = async (id: string): Promise<Body[]> =>
    (await desk.app.call<{ items: Body[] }>('GET', `/api/complaints/${id}/decisions`, { as: 'frank.frontline' })).body.items;

  it('within authority is decided, reserved and told in one command', async () => {
    const party = await desk.customer();
    const { id } = await desk.complaint(party);
    const { status, body } = await desk.give(id, 'billing-credit', 2000);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      remedy: {
        state: 'AUTHORISED',
        amount: { minor: 2000, currency: 'USD' },
        byOwnAuthority: true,
        executeBy: '2026-03-07T17:00:00.000Z',
      },
      decision: { verdict: 'PERMIT' },
    });
    expect(await ledger(id)).toEqual([{ state: 'reserved', minor: 2000, day: '2026-03-02' }]);
    expect((await events(id)).find(({ type }) => type === 'remedy.authorised')?.payload).toMatchObject({
      kind: 'billing-credit',
      executor: 'billing',
      code: 'ADJ-BILL',
      executeBy: '2026-03-07T17:00:00.000Z',
      accountId: party.accountId,
    });
  });

  it('is remembered with everything it went by, in an unbroken chain that replays', async () => {
    const { id } = await desk.complaint(await desk.customer());
    await desk.give(id, 'billing-credit', 1000);
    await desk.give(id, 'apology', null);
    const items = await decisions(id);
    expect(items.map(({ seq, answer }) => [seq, (answer as Body)['verdict']])).toEqual([
      [1, 'PERMIT'],
      [2, 'PERMIT'],
    ]);
    const { body } = await desk.app.call('GET', `/api/decisions/${String(items[0]?.['id'])}`, { as: 'frank.frontline' });
    expect(body['facts']).toContainEqual({
      fact: 'account.balanceMinor',
      value: 18_000,
      source: 'billing extract',
      asOf: '2026-03-02T15:00:00.000Z',
    });
    expect(body['used']).toContainEqual({
      counter: 'customer/rolling-365-days',
      used: { minor: 0, currency: 'USD' },
      times: null,
    });
    expect(body['used']).toContainEqual({ counter: 'account/calendar-year/times/billing-credit', used: null, times: 0 });
    expect(body['trace']).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'G-02', passed: 'yes' })]));
    const authority = desk.app.nest.get(AuthorityApi, { strict: false });
    expect(await authority.brokenLinks(desk.app.sql, id as ComplaintId)).toEqual([]);
    for (const item of items)
      expect(await authority.replay(desk.app.sql, item['id'] as DecisionId)).toMatchObject({ outcome: 'same' });
  });

  it('hides what is known of the customer from an auditor', async () => {
    const { id } = await desk.complaint(await desk.customer());
    await desk.give(id, 'billing-credit', 1000);
    const [first] = await decisions(id);
    const { body } = await desk.app.call('GET', `/api/decisions/${String(first?.['id'])}`, { as: 'audrey.auditor' });
    expect(body['facts']).toContainEqual(expect.objectContaining({ fact: 'account.balanceMinor', value: null }));
    expect(body['facts']).toContainEqual(expect.objectContaining({ fact: 'complaint.category', value: 'high-bill' }));
  });

  it('happens once when the button is pressed twice', async () => {
    const { id } = await desk.complaint(await desk.customer());
    const twice = await Promise.all([1, 2].map(() => desk.give(id, 'billing-credit', 1500, { key: 'one-and-the-same' })));
    expect(twice.map(({ status }) => status)).toEqual([201, 201]);
    expect(twice[0]?.body).toEqual(twice[1]?.body);
    expect(await ledger(id)).toHaveLength(1);
  });

  it('adds up what was given on the same complaint, whatever it was called', async () => {
    const { id } = await desk.complaint(await desk.customer());
    expect((await desk.give(id, 'goodwill-credit', 1000)).status).toBe(201);
    const more = await desk.give(id, 'billing-credit', 3001, { verdict: 'PERMIT_IF' });
    expect([more.status, codeOf(more), reasonsOf(more)]).toEqual([422, 'not-yet-permitted', ['EVIDENCE_MISSING']]);
    expect((await desk.give(id, 'billing-credit', 3000, { note })).status).toBe(201);
  });

  it('waits for evidence, and goes on when it is there', async () => {
    const { id } = await desk.complaint(await desk.customer());
    expect(codeOf(await desk.give(id, 'billing-credit', 6000, { verdict: 'PERMIT_IF' }))).toBe('not-yet-permitted');
    const evidence = await desk.app.call('POST', `/api/complaints/${id}/evidence`, {
      as: 'frank.frontline',
      body: { kind: 'meter-photo', reference: 'photo 17' },
    });
    expect(evidence.status).toBe(201);
    expect((await desk.give(id, 'billing-credit', 6000, { note })).status).toBe(201);
    expect((await events(id)).map(({ type }) => type)).toContain('evidence.added');
  });

  it('is refused with the new answer when that is another than the one shown', async () => {
    const { id } = await desk.complaint(await desk.customer());
    const refused = await desk.give(id, 'late-fee-waiver', 4001);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'verdict-changed']);
    expect(refused.body['answer']).toMatchObject({
      verdict: 'ESCALATE',
      level: 'supervisor',
      limit: { minor: 4000, currency: 'USD' },
    });
    expect(await decisions(id)).toEqual([]);
  });

  it('does not mind a smaller limit or other rules that still say the same', async () => {
    const { id } = await desk.complaint(await desk.customer());
    expect((await desk.give(id, 'billing-credit', 1000, { seen: { verdict: 'PERMIT', rulesetVersion: 99 } })).status).toBe(201);
  });

  it('beyond authority names the reasons and who could, and stores nothing', async () => {
    const { id } = await desk.complaint(await desk.customer());
    const refused = await desk.give(id, 'late-fee-waiver', 4001, { verdict: 'ESCALATE' });
    expect([refused.status, codeOf(refused), reasonsOf(refused)]).toEqual([403, 'beyond-authority', ['OVER_LIMIT']]);
    expect(refused.body['answer']).toMatchObject({ level: 'supervisor' });
    expect([await decisions(id), await ledger(id)]).toEqual([[], []]);
  });

  it('is not offered for another category, nor without an account', async () => {
    const { id } = await desk.complaint(await desk.customer());
    expect(reasonsOf(await desk.give(id, 'outage-credit', 1000, { verdict: 'NOT_OFFERED' }))).toEqual(['NOT_IN_CATALOGUE']);
    const nobody = await desk.complaint({});
    const refused = await desk.give(nobody.id, 'billing-credit', 1000, { verdict: 'NOT_OFFERED' });
    expect([refused.status, codeOf(refused), reasonsOf(refused)]).toEqual([422, 'not-offered', ['NO_ACCOUNT']]);
    expect((await desk.give(nobody.id, 'apology', null)).status).toBe(201);
  });

  it.each([
    ['another currency', 'billing-credit', { amount: { minor: 1000, currency: 'EUR' } }, 422, 'currency-mismatch'],
    ['no amount', 'billing-credit', {}, 422, 'amount-missing'],
    ['an amount where there is none', 'apology', { amount: { minor: 1000, currency: 'USD' } }, 422, 'amount-not-expected'],
    ['an unknown remedy', 'a-castle', { amount: { minor: 1000, currency: 'USD' } }, 422, 'remedy-unknown'],
    ['a negative amount', 'billing-credit', { amount: { minor: -1, currency: 'USD' } }, 400, 'malformed-request'],
    ['nothing', 'billing-credit', { amount: { minor: 0, currency: 'USD' } }, 400, 'malformed-request'],
    ['a fraction', 'billing-credit', { amount: { minor: 10.5, currency: 'USD' } }, 400, 'malformed-request'],
    ['a text', 'billing-credit', { amount: { minor: '1000', currency: 'USD' } }, 400, 'malformed-request'],
    ['all the money there is', 'billing-credit', { amount: { minor: 1e15, currency: 'USD' } }, 400, 'malformed-request'],
    ['a wish', 'billing-credit', { amount: { minor: 1000, currency: 'USD' }, please: true }, 400, 'malformed-request'],
    ['a plan of a hundred months', 'payment-arrangement', { params: { planMonths: 100 } }, 400, 'malformed-request'],
  ])('of %s is refused', async (_, kind, asked, status, code) => {
    const { id } = await desk.complaint(await desk.customer());
    const refused = await desk.give(id, kind, null, asked);
    expect([refused.status, codeOf(refused)]).toEqual([status, code]);
    expect(await decisions(id)).toEqual([]);
  });

  it('is for its owner and the leads of the team, on an open complaint', async () => {
    const { id, version } = await desk.complaint(await desk.customer());
    expect(codeOf(await desk.give(id, 'apology', null, { as: 'lena.frontline' }))).toBe('not-yours');
    expect((await desk.give(id, 'apology', null, { as: 'sasha.staff' })).status).toBe(403);
    expect((await desk.resolve(id, version)).status).toBe(201);
    expect(codeOf(await desk.give(id, 'apology', null))).toBe('complaint-not-open');
  });
});
