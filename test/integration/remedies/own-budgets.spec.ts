import { AuthorityApi } from '../../../src/authority/index.ts';
import type { DecisionId } from '../../../src/kernel/index.ts';
import { codeOf, note, startDesk, type Body, type Desk } from './a-desk.ts';

const susan = 'susan.supervisor';
const maria = 'maria.manager';
const frank = 'frank.frontline';

/** It is Monday 2 March 2026. */
describe('a budget for one person or one team', () => {
  let desk: Desk;
  let frankId: string;
  let teamId: string;
  beforeAll(async () => {
    desk = await startDesk();
    frankId = await desk.personId(frank);
    const { body } = await desk.app.call<{ person: { teamId: string } }>('GET', '/api/session', { as: frank });
    teamId = body.person.teamId;
  });
  afterAll(() => desk.app.stop());

  const set = (body: Body, as = susan) =>
    desk.post('/api/authority/budgets', {
      as,
      body: {
        ...{ window: 'calendar-month', firstDay: '2026-03-02', reason: 'A new colleague in the first month.' },
        ...{ amount: { minor: 2_000, currency: 'USD' } },
        ...body,
      },
    });
  const budgets = async (as = frank) => (await desk.app.call<{ own: Body[] }>('GET', '/api/authority/budgets', { as })).body.own;
  const credit = async (minor: number) =>
    desk.give((await desk.complaint(await desk.customer())).id, 'goodwill-credit', minor, { note });

  it('narrows what the rules permit, from the day it is set for, and says why', async () => {
    expect((await credit(500)).status).toBe(201);
    expect((await set({ personId: frankId })).status).toBe(201);
    expect(await budgets()).toMatchObject([
      { scope: 'employee', holderName: 'Frank Foster', used: { minor: 500 }, of: { minor: 2_000 }, setByName: 'Susan Suarez' },
    ]);
    expect((await credit(1_500)).status).toBe(201);
    const { id } = await desk.complaint(await desk.customer());
    const panel = (await desk.panel(id, '?remedy=goodwill-credit&amount=500'))['goodwill-credit'];
    expect(panel).toMatchObject({ verdict: 'ESCALATE', level: 'senior', limit: { minor: 0 } });
    expect(panel?.['reasons']).toContainEqual(
      expect.objectContaining({
        code: 'OVER_CAP',
        params: expect.objectContaining({ counter: 'employee', window: 'calendar-month' }),
      }),
    );
    const refused = await desk.give(id, 'goodwill-credit', 500, { note });
    expect(refused.status).toBe(409);
  });

  it('is kept with the decision, which comes out the same again after it has ended', async () => {
    const party = await desk.customer();
    const { id, version } = await desk.complaint(party);
    const wish = {
      kind: 'AUTHORITY',
      remedy: 'goodwill-credit',
      amount: { minor: 600, currency: 'USD' },
      note: 'Twice now.',
      version,
    };
    expect((await desk.post(`/api/complaints/${id}/escalations`, { as: frank, body: wish })).status).toBe(201);
    const { body } = await desk.app.call<{ items: { id: DecisionId }[] }>('GET', `/api/complaints/${id}/decisions`, {
      as: frank,
    });
    const [decision] = body.items;
    const [budget] = await budgets();
    const ended = await desk.app.call('DELETE', `/api/authority/budgets/${String(budget?.['id'])}`, { as: susan });
    expect(ended.status).toBe(200);
    const authority = desk.app.nest.get(AuthorityApi, { strict: false });
    const again = await authority.replay(desk.app.sql, decision?.id ?? ('' as DecisionId));
    expect(again).toMatchObject({ outcome: 'same', decision: { verdict: 'ESCALATE' } });
    expect((await credit(600)).status).toBe(201);
  });

  it('of a team counts what everybody in it gives', async () => {
    const until = { firstDay: '2026-03-01', lastDay: '2026-03-31' };
    expect((await set({ teamId, ...until, amount: { minor: 3_000, currency: 'USD' } }, maria)).status).toBe(201);
    expect(await budgets()).toMatchObject([{ scope: 'team', of: { minor: 3_000 } }]);
    const refused = await credit(1_000);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'verdict-changed']);
    const { body } = await desk.app.call<{ own: Body[]; people: Body[] }>('GET', `/api/authority/budgets/team?teamId=${teamId}`, {
      as: susan,
    });
    expect(body.own).toMatchObject([{ scope: 'team', lastDay: '2026-03-31' }]);
    expect(body.people).toContainEqual(expect.objectContaining({ personName: 'Frank Foster', own: [] }));
  });

  it('is shown for whoever gives something in their role; the others are counted', async () => {
    const office = (await desk.app.call<{ person: { teamId: string } }>('GET', '/api/session', { as: maria })).body.person.teamId;
    const { body } = await desk.app.call<{ people: Body[]; givingNothing: number }>(
      'GET',
      `/api/authority/budgets/team?teamId=${office}`,
      { as: maria },
    );
    expect(body.people.map(({ personName }) => personName)).toEqual(['Maria Marsh']);
    expect(body.givingNothing).toBe(4);
  });

  it('is shown for whoever gave something in the window, whatever their role is now', async () => {
    const url = `/api/people/${frankId}`;
    const shown = async (): Promise<unknown[]> => {
      const team = await desk.app.call<{ people: Body[] }>('GET', `/api/authority/budgets/team?teamId=${teamId}`, { as: susan });
      return team.body.people.map(({ personName }) => personName);
    };
    const become = async (role: string): Promise<void> => {
      const { body } = await desk.app.call('GET', url, { as: 'adam.admin' });
      const changed = await desk.app.call('PATCH', url, { as: 'adam.admin', body: { role, version: body['version'] } });
      expect(changed.status).toBe(200);
    };
    await become('RULES_ADMIN');
    expect(await shown()).toContain('Frank Foster');
    await become('FRONTLINE');
  });

  it.each([
    ['a second time for the same days', 409, 'budget-set-already', { firstDay: '2026-03-20' }],
    ['backwards', 422, 'budget-ends-before-it-begins', { window: 'calendar-day', lastDay: '2026-03-01' }],
    ['in another money', 422, 'budget-in-another-currency', { window: 'calendar-day', amount: { minor: 100, currency: 'EUR' } }],
  ])('is not set %s', async (_, status, code, more) => {
    const refused = await set({ teamId, ...more }, maria);
    expect([refused.status, codeOf(refused)]).toEqual([status, code]);
  });

  it('of a team is neither set nor ended by the lead whom it limits too', async () => {
    const refused = await set({ teamId, window: 'calendar-year' });
    expect([refused.status, codeOf(refused)]).toEqual([403, 'own-team-budget']);
    const [budget] = (await budgets()).filter(({ scope }) => scope === 'team');
    const end = (as: string) => desk.app.call('DELETE', `/api/authority/budgets/${String(budget?.['id'])}`, { as });
    const kept = await end(susan);
    expect([kept.status, codeOf(kept)]).toEqual([403, 'own-team-budget']);
    expect((await end(maria)).status).toBe(200);
  });

  it('is set by the leads of the person and by nobody for themselves', async () => {
    const own = await set({ personId: await desk.personId(susan) });
    expect([own.status, codeOf(own)]).toEqual([403, 'own-budget']);
    const other = await set({ personId: await desk.personId(maria) });
    expect([other.status, codeOf(other)]).toEqual([403, 'not-your-budget']);
    const both = await set({ personId: frankId, teamId });
    expect([both.status, codeOf(both)]).toEqual([422, 'budget-names-one']);
    expect((await set({ personId: frankId, window: 'calendar-day' }, maria)).status).toBe(201);
  });
});
