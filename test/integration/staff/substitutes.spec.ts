import { codeOf, note, startDesk, type Body, type Desk } from '../remedies/a-desk.ts';

const sam = 'sam.senior';
const susan = 'susan.supervisor';

/** Susan is away for a week from Monday; Sam stands in for her. */
describe('somebody who stands in', () => {
  let desk: Desk;
  let susanId: string;
  let samId: string;
  beforeAll(async () => {
    desk = await startDesk();
    [susanId, samId] = [await desk.personId(susan), await desk.personId(sam)];
  });
  afterAll(() => desk.app.stop());

  const week = { startsAt: '2026-03-02T00:00:00-05:00', endsAt: '2026-03-09T00:00:00-05:00' };
  const name = (body: Body, as = susan) => desk.post('/api/people/me/delegations', { as, body });
  const mine = (as: string) => desk.app.call<{ given: Body[]; held: Body[] }>('GET', '/api/people/me/delegations', { as });
  const samsComplaint = async (): Promise<string> => (await desk.complaint(await desk.customer(), { as: sam })).id;
  const inHerPlace = (id: string, minor: number, more: Body = {}) =>
    desk.give(id, 'goodwill-credit', minor, { as: sam, inPlaceOf: susanId, note, ...more });

  it('is refused before the giver names them', async () => {
    const refused = await inHerPlace(await samsComplaint(), 1000);
    expect([refused.status, codeOf(refused)]).toEqual([403, 'not-a-substitute']);
  });

  it('is named by the giver, for a time, and both see it', async () => {
    const named = await name({ substituteId: samId, ...week });
    expect([named.status, named.body]).toMatchObject([201, { substituteId: samId, endsAt: '2026-03-09T05:00:00.000Z' }]);
    expect((await mine(susan)).body).toMatchObject({ given: [{ substituteName: named.body['substituteName'] }], held: [] });
    expect((await mine(sam)).body).toMatchObject({ given: [], held: [{ giverId: susanId, giverRole: 'SUPERVISOR' }] });
    const page = await desk.app.call<{ standIns: Body[] }>('GET', `/api/people/${susanId}`, { as: 'adam.admin' });
    expect(page.body.standIns).toMatchObject([{ substituteId: samId }]);
  });

  it.each([
    ['twice for the same days', 409, 'substitute-named-already', {}],
    ['for a time that is over', 422, 'delegation-over', { startsAt: '2026-02-01T00:00:00Z', endsAt: '2026-02-02T00:00:00Z' }],
    ['backwards', 422, 'ends-before-it-begins', { startsAt: '2026-05-02T00:00:00Z', endsAt: '2026-05-01T00:00:00Z' }],
  ])('is not named %s', async (_, status, code, more) => {
    const refused = await name({ substituteId: samId, ...week, ...more });
    expect([refused.status, codeOf(refused)]).toEqual([status, code]);
  });

  it('is neither oneself nor somebody who gives no remedies', async () => {
    const own = await name({ substituteId: susanId, startsAt: '2026-06-01T00:00:00Z', endsAt: '2026-06-02T00:00:00Z' });
    expect([own.status, codeOf(own)]).toEqual([422, 'delegation-to-yourself']);
    const rita = await desk.personId('rita.rules');
    const other = await name({ substituteId: rita, startsAt: '2026-06-01T00:00:00Z', endsAt: '2026-06-02T00:00:00Z' });
    expect([other.status, codeOf(other)]).toEqual([422, 'role-cannot-stand-in']);
  });

  it('has the giver’s limit, and the decision and the event say in whose place', async () => {
    const id = await samsComplaint();
    const own = (await desk.panel(id, '?remedy=goodwill-credit', sam))['goodwill-credit'];
    const lent = (await desk.panel(id, `?remedy=goodwill-credit&inPlaceOf=${susanId}`, sam))['goodwill-credit'];
    const limitOf = (answer: Body | undefined): number => (answer?.['limit'] as { minor: number }).minor;
    expect(limitOf(lent)).toBeGreaterThan(limitOf(own));
    const given = await inHerPlace(id, limitOf(own) + 100);
    expect(given.status).toBe(201);
    expect(given.body).toMatchObject({ remedy: { byOwnAuthority: false } });
    const { body } = await desk.app.call<{ items: Body[] }>('GET', `/api/complaints/${id}/decisions`, { as: sam });
    expect(body.items).toMatchObject([{ decider: { id: samId, level: 'supervisor', onBehalfOf: susanId } }]);
    const events = await desk.app.sql.rows({
      name: 'test-on-behalf',
      text: `SELECT DISTINCT on_behalf_of AS "onBehalfOf" FROM complaint_event WHERE complaint_id = $1 AND type = 'remedy.authorised'`,
      values: [id],
    });
    expect(events).toEqual([{ onBehalfOf: susanId }]);
  });

  it('keeps the own household out, whosever limit it is', async () => {
    const party = await desk.customer();
    const { id } = await desk.complaint(party, { as: sam });
    await desk.post('/api/people/me/links', { as: sam, body: { customerId: party.customerId, relation: 'acquaintance' } });
    const refused = await inHerPlace(id, 100);
    expect(refused.status).toBeGreaterThanOrEqual(403);
  });

  it('does not lift what is forbidden to them in person', async () => {
    const { id } = await desk.complaint(await desk.customer({ segment: 'large-business' }), { as: sam });
    const refused = await inHerPlace(id, 100);
    expect([refused.status, codeOf(refused)]).toEqual([403, 'substitute-barred']);
    expect(refused.body['reasons']).toMatchObject([{ code: 'FORBIDDEN', reason: 'contract-customer' }]);
    const panel = await desk.panel(id, `?inPlaceOf=${susanId}`, sam);
    expect(panel['goodwill-credit']).toMatchObject({ verdict: 'ESCALATE', limit: { minor: 0 } });
  });

  it('spends the own limits over time, and is barred by them', async () => {
    const spent = async (): Promise<number> => {
      const { body } = await desk.app.call<{ items: Body[] }>('GET', '/api/authority/budgets', { as: sam });
      const day = body.items.find(({ window }) => window === 'calendar-day');
      return (day?.['money'] as { used: { minor: number } }).used.minor;
    };
    const before = await spent();
    expect((await inHerPlace(await samsComplaint(), 500)).status).toBe(201);
    expect(await spent()).toBe(before + 500);
    for (let times = 0; times < 12; times += 1) {
      const answer = await inHerPlace(await samsComplaint(), 5000);
      if (answer.status === 201) continue;
      expect([answer.status, codeOf(answer)]).toEqual([403, 'substitute-barred']);
      expect(answer.body['reasons']).toMatchObject([{ code: 'OVER_CAP', counter: 'employee' }]);
      return;
    }
    throw new Error('nothing ever stopped the substitute');
  });

  it('cannot pass it on: whoever stands in for Sam has Sam’s own limit', async () => {
    const frankId = await desk.personId('frank.frontline');
    const body = { substituteId: frankId, ...week };
    expect((await desk.post('/api/people/me/delegations', { as: sam, body })).status).toBe(201);
    const { id } = await desk.complaint(await desk.customer());
    const refused = await desk.give(id, 'goodwill-credit', 500, { inPlaceOf: susanId, note });
    expect([refused.status, codeOf(refused)]).toEqual([403, 'not-a-substitute']);
    const panel = await desk.panel(id, `?inPlaceOf=${samId}`);
    expect(panel['goodwill-credit']?.['limit']).toMatchObject({ minor: 2500 });
  });

  it('answers what was put to the giver, and not what the giver or they themselves asked', async () => {
    const ask = async (as: string): Promise<string> => {
      const { id } = await desk.complaint(await desk.customer(), { as });
      const body = {
        ...{ kind: 'AUTHORITY', remedy: 'goodwill-credit', amount: { minor: 9000, currency: 'USD' } },
        ...{ note: 'A customer of many years.', version: 1 },
      };
      return String((await desk.post(`/api/complaints/${id}/escalations`, { as, body })).body['id']);
    };
    const answer = (id: string) =>
      desk.post(`/api/escalations/${id}/ruling`, {
        as: sam,
        body: { answer: 'SEND_BACK', reason: 'Ask for the bill first.', inPlaceOf: susanId },
      });
    const franks = await ask('frank.frontline');
    const inbox = await desk.app.call<{ items: { id: string }[] }>('GET', '/api/escalations', { as: sam });
    expect(inbox.body.items.map(({ id }) => id)).toContain(franks);
    expect((await answer(franks)).status).toBe(201);
    const own = await answer(await ask(sam));
    expect([own.status, codeOf(own)]).toEqual([403, 'own-escalation']);
  });

  it('is over when it ends, and at once when the giver is back', async () => {
    const [delegation] = (await mine(susan)).body.given;
    const ended = await desk.app.call('DELETE', `/api/people/me/delegations/${String(delegation?.['id'])}`, { as: susan });
    expect(ended.status).toBe(200);
    const refused = await inHerPlace(await samsComplaint(), 100);
    expect([refused.status, codeOf(refused)]).toEqual([403, 'not-a-substitute']);
    const again = await desk.app.call('DELETE', `/api/people/me/delegations/${String(delegation?.['id'])}`, { as: susan });
    expect([again.status, codeOf(again as never)]).toEqual([404, 'delegation-not-found']);
  });
});

describe('limits over time', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const budgets = (as: string, personId?: string) =>
    desk.app.call<{ personName: string; items: Body[] }>(
      'GET',
      `/api/authority/budgets${personId ? `?personId=${personId}` : ''}`,
      { as },
    );

  it('say how much of each is used, in words and numbers, to the person and their leads alone', async () => {
    const { id } = await desk.complaint(await desk.customer());
    await desk.give(id, 'goodwill-credit', 1500, { note });
    const frankId = await desk.personId('frank.frontline');
    const { body } = await budgets('frank.frontline');
    const day = body.items.find(({ window }) => window === 'calendar-day');
    expect(day).toMatchObject({ scope: 'employee', money: { used: { minor: 1500, currency: 'USD' } } });
    expect((day?.['sentence'] as { es: string }).es).toMatch(/\.$/);
    expect((await budgets('maria.manager', frankId)).body.personName).toBe('Frank Foster');
    const refused = await budgets(sam, frankId);
    expect([refused.status, codeOf(refused as never)]).toEqual([403, 'not-your-budget']);
  });
});
