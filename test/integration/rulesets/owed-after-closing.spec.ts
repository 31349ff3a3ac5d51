import { codeOf, startDesk, type Body, type Desk } from '../remedies/a-desk.ts';
import { RulesDesk } from './a-draft.ts';

const maria = 'maria.manager';

/** A missed appointment was paid with 25.00 and closed; rules that keep the better of both then owe 40.00. */
describe('a closed complaint that is owed more', () => {
  let desk: Desk;
  let rules: RulesDesk;
  let changed: string;
  let closed: string;
  let open: string;
  let followUp: Body;

  const missed = async (): Promise<{ id: string; version: number }> =>
    desk.complaint(await desk.customer(), { flags: ['missed-appointment'] });
  const seen = { verdict: 'OWED', seen: { verdict: 'OWED', rulesetVersion: 1 } };
  const owesMore = async (): Promise<Body[]> =>
    (await rules.must<{ items: Body[] }>('GET', `/rulesets/${changed}/owes-more`)).items;
  const settle = (id: string, rule = 'O-01', key?: string) =>
    desk.post(`/api/complaints/${id}/owed-follow-up`, {
      as: 'frank.frontline',
      body: { rule, reason: 'Owed since June.' },
      ...(key && { key }),
    });

  beforeAll(async () => {
    desk = await startDesk();
    rules = new RulesDesk(desk.app);
    const { id, version } = await desk.complaint(await desk.customer(), { category: 'other', flags: ['missed-appointment'] });
    closed = id;
    await desk.post(`/api/complaints/${id}/category`, { as: 'frank.frontline', body: { category: 'high-bill', version } });
    await desk.give(id, 'missed-appointment-payment', 2_500, seen);
    await desk.app.drainJobs();
    await desk.app.clock.advance({ seconds: 10 });
    await desk.app.drainJobs();
    const { body } = await desk.app.call<{ items: Body[] }>('GET', `/api/orders?complaintId=${id}`, { as: maria });
    const orderId = String(body.items[0]?.['id']);
    await desk.app.call('POST', `/api/orders/${orderId}/confirmation`, {
      as: maria,
      body: { externalRef: 'B-1' },
    });
    const page = await desk.app.call<Body>('GET', `/api/complaints/${id}`, { as: 'frank.frontline' });
    await desk.resolve(id, Number((page.body['complaint'] as Body | undefined)?.['version'] ?? page.body['version']));
    await desk.app.call('POST', `/api/complaints/${id}/acceptance`, { as: 'frank.frontline', body: {} });
    open = (await missed()).id;
    await desk.give(open, 'missed-appointment-payment', 2_500, seen);
    const effect = { type: 'owe', amount: 4_000, payWithin: { count: 10, unit: 'working-days' }, latePenalty: 1_000 } as const;
    const missedOne = { fact: 'complaint.tags', operator: 'contains', value: 'missed-appointment' } as const;
    const conditions = { all: [missedOne, { fact: 'complaint.category', operator: 'equal', value: 'high-bill' } as const] };
    const change = { effect, conditions, goesBy: { date: 'event', keepsTheBetter: true } as const, tests: [] };
    const draft = await rules.submit(await rules.change(await rules.begin(), 'O-01', change));
    await rules.readyToPublish(draft);
    await rules.publish(draft.id);
    changed = draft.id;
    await desk.app.clock.advance({ seconds: 10 });
  }, 120_000);
  afterAll(() => desk.app.stop());

  it('is listed as closed with what is still to give', async () => {
    expect(await owesMore()).toMatchObject([
      { complaintId: closed, state: 'CLOSED', moreMinor: 1_500 },
      { complaintId: open, state: 'OPEN', moreMinor: 1_500 },
    ]);
  });

  it('is paid the rest, and only that, on a follow-up that points back', async () => {
    const both = await Promise.all([settle(closed, 'O-01', 'pay-the-rest-one'), settle(closed, 'O-01', 'pay-the-rest-two')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const won = both.findIndex(({ status }) => status === 201);
    const answer = both[won] ?? both[0];
    expect(answer).toMatchObject({
      status: 201,
      body: {
        remedy: { kind: 'missed-appointment-payment', amount: { minor: 1_500 }, state: 'AUTHORISED' },
        decision: { verdict: 'OWED' },
      },
    });
    followUp = answer.body;
    expect((await settle(closed, 'O-01', won === 0 ? 'pay-the-rest-one' : 'pay-the-rest-two')).body).toEqual(followUp);
  });

  it('is put before a lead where only another category of the closed one let it through', async () => {
    const { body } = await desk.app.call<{ items: Body[] }>('GET', '/api/decisions/marked', { as: maria });
    expect(body.items).toMatchObject([
      {
        complaintId: followUp['followUpId'],
        fromCategory: 'other',
        toCategory: 'high-bill',
        recategorisedBy: { name: 'Frank Foster' },
      },
    ]);
  });

  it('stays closed, says where it was paid, and leaves the list', async () => {
    const journal = await desk.app.sql.rows<{ type: string; payload: Body }>({
      name: 'test-owed-journal',
      text: `SELECT type, payload FROM complaint_event WHERE complaint_id = $1 ORDER BY seq DESC LIMIT 1`,
      values: [closed],
    });
    expect(journal).toMatchObject([
      { type: 'complaint.owed-settled', payload: { followUpId: followUp['followUpId'], rule: 'O-01' } },
    ]);
    expect(await owesMore()).toMatchObject([{ complaintId: open }]);
  });

  it('owes nothing more there either, and the follow-up can be resolved', async () => {
    const id = String(followUp['followUpId']);
    const panel = await desk.panel(id, '?remedy=missed-appointment-payment', maria);
    expect(panel['missed-appointment-payment']?.['owed'] ?? null).toBeNull();
    const page = await desk.app.call<Body>('GET', `/api/complaints/${id}`, { as: maria });
    const version = Number((page.body['complaint'] as Body | undefined)?.['version'] ?? page.body['version']);
    expect((await desk.resolve(id, version, { as: maria })).status).toBeLessThan(300);
  });

  it('is not paid twice, nor where it is open or another rule is named', async () => {
    expect(codeOf(await settle(closed))).toBe('nothing-owed');
    expect(codeOf(await settle(closed, 'G-01'))).toBe('nothing-owed');
    expect(codeOf(await settle(open))).toBe('complaint-not-closed');
  });
});
