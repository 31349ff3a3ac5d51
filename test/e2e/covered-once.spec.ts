import { startApp, type TestApp } from '../support/app.ts';
import { Desk, must, usd } from './desk.ts';

const note = 'She has waited a month.';
const wish = { kind: 'AUTHORITY', remedy: 'goodwill-credit', amount: usd(6000) };

describe('a one-time approval', () => {
  let app: TestApp;
  let frank: Desk;
  let susan: Desk;
  beforeAll(async () => {
    app = await startApp();
    frank = new Desk(app);
    susan = new Desk(app, 'susan.supervisor');
  });
  afterAll(() => app.stop());

  const covered = async (accountNumber: string): Promise<{ id: string; coverId: string }> => {
    const complaint = await frank.register(accountNumber);
    const { id: coverId } = must(201, await frank.escalate(complaint, wish));
    must(201, await susan.rule(coverId, { answer: 'COVER_ONCE' }));
    return { id: complaint.id, coverId };
  };

  it('reserves nothing, and lets the asker give it once, in their own name', async () => {
    const { id, coverId } = await covered('8820430');
    expect((await frank.page(id)).remedies.filter(({ state }) => state === 'AUTHORISED')).toEqual([]);
    const escalation = async () => (await app.call('GET', `/api/escalations/${coverId}`, { as: 'frank.frontline' })).body;
    expect(await escalation()).toMatchObject({ decisionDueAt: '2026-03-02T16:00:00.000Z', ruling: { coverUsedBy: null } });
    const { remedy } = must(201, await frank.give(id, usd(6000), { coverId, note }));
    expect(await escalation()).toMatchObject({ ruling: { coverUsedBy: remedy.id } });
    expect((await frank.page(id)).remedies).toContainEqual(
      expect.objectContaining({ state: 'AUTHORISED', byOwnAuthority: false }),
    );
    expect(await frank.give(id, usd(100), { coverId, note })).toMatchObject({
      status: 409,
      body: { type: '/problems/cover-used' },
    });
  });

  it('covers its amount and no more', async () => {
    const { id, coverId } = await covered('8820490');
    expect(await frank.give(id, usd(6001), { coverId, note })).toMatchObject({
      status: 422,
      body: { type: '/problems/cover-too-small' },
    });
    must(201, await frank.give(id, usd(5900), { coverId, note }));
  });

  it('is for the one who asked', async () => {
    const { id, coverId } = await covered('8820500');
    expect(await new Desk(app, 'maria.manager').give(id, usd(6000), { coverId, note })).toMatchObject({
      status: 422,
      body: { type: '/problems/cover-unknown' },
    });
  });

  it('is used by one of two clicks at once', async () => {
    const { id, coverId } = await covered('8820520');
    const both = await Promise.all([frank.give(id, usd(6000), { coverId, note }), frank.give(id, usd(6000), { coverId, note })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  it('ends after five working days', async () => {
    const { id, coverId } = await covered('8820540');
    await app.clock.advance({ days: 8 });
    expect(await frank.give(id, usd(6000), { coverId, note })).toMatchObject({
      status: 409,
      body: { type: '/problems/cover-ended' },
    });
  });
});
