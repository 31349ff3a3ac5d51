import { codeOf, startDesk, type Body, type Desk } from './a-desk.ts';

describe('the authority panel before there is a complaint', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const preview = (asked: Body, as = 'frank.frontline') =>
    desk.app.call('POST', '/api/authority/preview', { as, body: { channel: 'phone', category: 'high-bill', ...asked } });
  const verified = { relation: 'holder', verifiedBy: 'questions' };
  const stored = async (): Promise<Body[]> =>
    desk.app.sql.rows({
      name: 'test-stored',
      text: 'SELECT (SELECT count(*) FROM complaint) AS complaints, (SELECT count(*) FROM decision) AS decisions, (SELECT count(*) FROM contact) AS contacts',
    });

  it('says what the panel says as soon as the complaint is registered, and stores nothing', async () => {
    const party = await desk.customer();
    const before = await stored();
    const early = await preview({ ...party, ...verified, flags: ['missed-appointment'] });
    expect(await stored()).toEqual(before);
    const { id } = await desk.complaint(party, { flags: ['missed-appointment'] });
    const late = await desk.app.call('GET', `/api/complaints/${id}/authority`, { as: 'frank.frontline' });
    expect([early.status, withoutMoments(early.body)]).toEqual([200, withoutMoments(late.body)]);
    expect(early.body['recommended']).toEqual({
      kind: 'missed-appointment-payment',
      why: 'owed',
      amount: { minor: 2500, currency: 'USD' },
    });
  });

  it('answers for an amount, and for what was asked for by its name', async () => {
    const party = await desk.customer();
    const { body } = await preview({
      ...party,
      ...verified,
      remedy: 'goodwill-credit',
      amount: 7500,
      remedySought: 'A meter re-read',
    });
    expect((body['remedies'] as Body[]).find(({ kind }) => kind === 'goodwill-credit')).toMatchObject({
      verdict: 'ESCALATE',
      asked: { minor: 7500 },
    });
    expect(body['recommended']).toEqual({ kind: 'meter-re-read', why: 'sought', amount: null });
  });

  it('knows of no money where no account was found, and of no right for whoever was not asked who they are', async () => {
    const credit = async (query: Body): Promise<unknown> =>
      ((await preview(query)).body['remedies'] as Body[]).find(({ kind }) => kind === 'billing-credit')?.['verdict'];
    expect(await credit({})).not.toBe('PERMIT');
    expect(await credit({ ...(await desk.customer()), ...verified })).toBe('PERMIT');
  });

  it('is refused as registering would be: for one’s own affair, an unknown category, an unknown account', async () => {
    const { customerId } = await desk.customer();
    const declared = { customerId, relation: 'self' };
    const link = await desk.app.call('POST', '/api/people/me/links', { as: 'lena.frontline', body: declared });
    expect([link.status, codeOf(await preview({ customerId }, 'lena.frontline'))]).toEqual([201, 'own-affair']);
    expect(codeOf(await preview({ category: 'nothing-like-it' }))).toBe('category-unknown');
    expect(codeOf(await preview({ accountId: '00000000-0000-7000-8000-000000000000' }))).toBe('account-unknown');
    expect((await preview({ channel: 'pigeon' })).status).toBe(400);
  });
});

/** Both questions have a moment of their own. */
const withoutMoments = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inside: unknown) => (key === 'asOf' || key === 'evaluatedAt' ? undefined : inside)));
