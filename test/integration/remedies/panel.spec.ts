import { codeOf, startDesk, type Body, type Desk } from './a-desk.ts';

describe('the authority panel', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  it('answers for every remedy that is offered here, with reasons, approver and what would make more possible', async () => {
    const { id } = await desk.complaint(await desk.customer());
    const panel = await desk.panel(id);
    expect(Object.keys(panel)).toEqual([
      'late-fee-waiver', 'billing-credit', 'leak-adjustment', 'goodwill-credit', 'missed-appointment-payment', 'payment-arrangement',
      'disconnection-hold', 'apology', 'meter-re-read', 'field-visit', 'meter-test',
    ]); // prettier-ignore
    expect(panel['billing-credit']).toMatchObject({
      verdict: 'PERMIT',
      label: { en: 'Billing credit' },
      limit: { minor: 4000, currency: 'USD' },
      level: null,
      approver: null,
      remaining: [
        {
          counter: 'customer',
          window: 'rolling-365-days',
          left: { minor: 20_000, currency: 'USD' },
          of: { minor: 20_000, currency: 'USD' },
        },
        {
          counter: 'employee',
          window: 'calendar-day',
          left: { minor: 30_000, currency: 'USD' },
          of: { minor: 30_000, currency: 'USD' },
        },
      ],
    });
    expect(panel['billing-credit']?.['unlock']).toContainEqual({
      kind: 'evidence',
      params: { evidence: 'meter-photo', limitMinor: 10_000 },
    });
    expect(panel['apology']).toMatchObject({ verdict: 'PERMIT', limit: null, hasMoney: false });
    expect(panel['meter-test']).toMatchObject({ verdict: 'ESCALATE', level: 'senior', approver: { name: 'Sam Sorensen' } });
  });

  it('says which fact of which source decided it', async () => {
    const { id } = await desk.complaint(await desk.customer());
    const trace = (await desk.panel(id))['payment-arrangement']?.['trace'] as { leaves: Body[] }[];
    expect(trace.flatMap(({ leaves }) => leaves)).toContainEqual(
      expect.objectContaining({
        fact: 'account.balanceMinor',
        operator: 'lessThanInclusive',
        expected: 150_000,
        actual: 18_000,
        passed: 'yes',
        source: 'billing extract',
      }),
    );
  });

  it('answers for one amount, with the split', async () => {
    const { id } = await desk.complaint(await desk.customer());
    expect((await desk.panel(id, '?remedy=late-fee-waiver&amount=6000'))['late-fee-waiver']).toMatchObject({
      ...{ verdict: 'ESCALATE', level: 'supervisor', approver: { name: 'Susan Suarez' }, asked: { minor: 6000 } },
      split: { now: { minor: 4000, currency: 'USD' }, ask: { minor: 2000, currency: 'USD' } },
      reasons: [{ code: 'OVER_LIMIT', params: { rule: 'G-01', limitMinor: 4000, askedMinor: 6000, givenMinor: 0 } }],
    });
  });

  it('answers for one plan', async () => {
    const { id } = await desk.complaint(await desk.customer());
    expect((await desk.panel(id, '?remedy=payment-arrangement&planMonths=18'))['payment-arrangement']).toMatchObject({
      verdict: 'ESCALATE',
      level: 'senior',
    });
  });

  it('is about the person who looks, and stores nothing', async () => {
    const { id } = await desk.complaint(await desk.customer());
    expect((await desk.panel(id, '', 'susan.supervisor'))['late-fee-waiver']).not.toEqual(
      (await desk.panel(id))['late-fee-waiver'],
    );
    expect(
      await desk.app.sql.rows({ name: 'test-none', text: 'SELECT 1 FROM decision WHERE subject_id = $1', values: [id] }),
    ).toEqual([]);
  });

  it.each([
    ['?amount=100', 400, 'remedy-missing'],
    ['?remedy=apology&amount=100', 422, 'amount-not-expected'],
    ['?remedy=a-castle', 422, 'remedy-unknown'],
    ['?remedy=apology&amount=ten', 400, 'malformed-request'],
    ['?remedy=billing-credit&amount=-1', 400, 'malformed-request'],
  ])('refuses %s', async (query, status, code) => {
    const { id } = await desk.complaint(await desk.customer());
    const refused = await desk.app.call('GET', `/api/complaints/${id}/authority${query}`, { as: 'frank.frontline' });
    expect([refused.status, codeOf(refused)]).toEqual([status, code]);
  });

  it('without rules in force leaves everything to somebody else', async () => {
    const { id } = await desk.complaint(await desk.customer());
    await desk.app.sql
      .rows({
        name: 'test-end-rules',
        text: 'UPDATE ruleset SET valid_to = $1 WHERE valid_to IS NULL',
        values: [desk.app.clock.now()],
      })
      .catch(() => undefined);
    await desk.app.clock.advance({ seconds: 1 });
    await desk.app.sql.rows({
      name: 'test-end-rules-now',
      text: 'UPDATE ruleset SET valid_to = $1 WHERE valid_to IS NULL',
      values: [desk.app.clock.now()],
    });
    const panel = await desk.panel(id);
    expect(new Set(Object.values(panel).map(({ verdict }) => verdict))).toEqual(new Set(['ESCALATE']));
    expect(panel['apology']?.['reasons']).toContainEqual(expect.objectContaining({ code: 'NO_RULESET', params: {} }));
    expect(codeOf(await desk.give(id, 'apology', null))).toBe('verdict-changed');
  });
});
