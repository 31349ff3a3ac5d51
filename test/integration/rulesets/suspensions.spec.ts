import { AuthorityApi } from '../../../src/authority/index.ts';
import type { ComplaintId } from '../../../src/kernel/index.ts';
import { codeOf, reasonsOf, startDesk, type Body, type Desk } from '../remedies/a-desk.ts';

const maria = 'maria.manager';

describe('suspending authority', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const suspend = (body: object, as = maria) => desk.app.call<Body>('POST', '/api/suspensions', { as, body });
  const lift = (id: unknown) =>
    desk.app.call('POST', `/api/suspensions/${String(id)}/lifting`, { as: maria, body: { reason: 'It is settled.' } });
  const complaint = async (): Promise<string> => (await desk.complaint(await desk.customer())).id;

  it('stops one grant from the next decision on, shows so in the panel, and decides the same when it is replayed', async () => {
    const id = await complaint();
    expect((await desk.panel(id))['apology']).toMatchObject({ verdict: 'PERMIT' });
    const { body } = await suspend({ rule: 'G-20', reason: 'Wrong letters went out.' });
    expect(
      (await desk.app.call<{ items: object[] }>('GET', '/api/suspensions', { as: 'frank.frontline' })).body.items[0],
    ).toMatchObject({
      rule: 'G-20',
      title: expect.stringMatching(/apolog/i),
    });
    const refused = await desk.give(id, 'apology', null);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'verdict-changed']);
    expect(reasonsOf(await desk.give(id, 'apology', null, { verdict: 'ESCALATE' }))).toContain('SUSPENDED');
    expect((await desk.panel(id))['apology']).toMatchObject({ verdict: 'ESCALATE' });
    expect((await lift(body['id'])).status).toBe(200);
    expect((await desk.give(id, 'apology', null)).status).toBe(201);
  });

  it('sends all money to a manager, who still decides, and leaves other help alone', async () => {
    const id = await complaint();
    const { body } = await suspend({ reason: 'A wrong tariff is live.' });
    const panel = await desk.panel(id);
    expect(panel['billing-credit']).toMatchObject({ verdict: 'ESCALATE', level: 'manager' });
    expect(panel['apology']).toMatchObject({ verdict: 'PERMIT' });
    const asked = await desk.app.call<Body>('POST', `/api/complaints/${id}/escalations`, {
      as: 'frank.frontline',
      body: {
        kind: 'AUTHORITY',
        remedy: 'billing-credit',
        amount: { minor: 1000, currency: 'USD' },
        note: 'Please.',
        version: 1,
      },
    });
    expect(asked.status).toBe(201);
    const ruled = await desk.app.call<Body>('POST', `/api/escalations/${String(asked.body['id'])}/ruling`, {
      as: maria,
      body: { answer: 'GRANT', reason: 'Right.' },
    });
    expect(ruled.status).toBe(201);
    await lift(body['id']);
    const authority = desk.app.nest.get(AuthorityApi, { strict: false });
    const decisions = await authority.decisionsOf(desk.app.sql, id as ComplaintId);
    expect(decisions.map(({ record }) => record.suspended)).toEqual(decisions.map(() => ({ rules: [], ownCredits: true })));
    for (const decision of decisions) {
      expect(await authority.replay(desk.app.sql, decision.id)).toMatchObject({ outcome: 'same' });
    }
  });

  it('is for managers, for grants that are in force, and once at a time', async () => {
    for (const as of ['rita.rules', 'susan.supervisor']) expect((await suspend({ reason: 'No.' }, as)).status).toBe(403);
    const cap = await suspend({ rule: 'C-01', reason: 'To give more.' });
    expect([cap.status, codeOf(cap)]).toEqual([422, 'only-grants-are-suspended']);
    const none = await suspend({ rule: 'G-99', reason: 'No such rule.' });
    expect([none.status, codeOf(none)]).toEqual([404, 'rule-not-found']);
    const first = await suspend({ rule: 'G-01', reason: 'Once.' });
    const second = await suspend({ rule: 'G-01', reason: 'Twice.' });
    expect([second.status, codeOf(second)]).toEqual([409, 'already-suspended']);
    expect((await lift(first.body['id'])).status).toBe(200);
    expect((await lift(first.body['id'])).status).toBe(404);
  });

  it('begins before or after a decision and never within one: whoever decided later was refused', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, complaint));
    const [answers, suspension] = await Promise.all([
      Promise.all(ids.map((id) => desk.give(id, 'billing-credit', 500))),
      suspend({ reason: 'Now.' }),
    ]);
    expect(suspension.status).toBe(201);
    const after = await Promise.all(ids.map((id) => desk.give(id, 'billing-credit', 500)));
    expect(after.map(({ status }) => status)).toEqual(ids.map(() => 409));
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    await lift(suspension.body['id']);
  });
});
