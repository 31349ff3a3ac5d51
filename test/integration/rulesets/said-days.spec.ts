import { AuthorityApi } from '../../../src/authority/index.ts';
import { RebuildCheck } from '../../../src/complaints/index.ts';
import { codeOf, type Body, type Desk } from '../remedies/a-desk.ts';
import type { RulesDesk } from './a-draft.ts';
import { remedy, startDays, type DaysDesk } from './a-said-day.ts';

const frank = 'frank.frontline';

describe('rules that go by a day which somebody says', () => {
  let days: DaysDesk;
  let desk: Desk;
  let rules: RulesDesk;
  beforeAll(async () => {
    days = await startDays();
    ({ desk, rules } = days);
  }, 240_000);
  afterAll(() => desk.app.stop());

  it('go by it as it was said when the complaint was written down, and the decision says so and comes out the same again', async () => {
    const { id } = await days.missed({ eventOn: '2026-03-04', billOn: '2026-03-01' });
    expect(await days.owed(id)).toBe(4_000);
    expect((await days.pay(id, 4_000)).status).toBe(201);
    const told = await days.why(id);
    expect(told['daysSaidBy']).toEqual(['Frank Foster', 'Frank Foster']);
    expect(told['decision']).toMatchObject({
      earlierVersion: null,
      receiptStoodFor: [],
      days: [
        { day: 'event', on: '2026-03-04', saidLater: false, version: 2 },
        { day: 'bill', on: '2026-03-01', saidLater: false },
      ],
    });
    expect(await days.replayed(String((told['decision'] as Body)['id']))).toBe('same');
    const proof = await desk.app.nest.get(AuthorityApi, { strict: false }).verifyDecisions(desk.app.sql, () => undefined);
    expect(proof.filter(({ broken }) => broken > 0)).toEqual([]);
  });

  it('go by the receipt where nobody said it, and by what a complaint says that is only being written', async () => {
    const { id } = await days.missed();
    expect(await days.owed(id)).toBe(1_000);
    const party = await desk.customer();
    const preview = async (days: Body): Promise<unknown> => {
      const body = { ...party, category: 'high-bill', channel: 'phone', flags: ['missed-appointment'], ...days };
      const { body: panel } = await desk.app.call<Body>('POST', '/api/authority/preview', { as: frank, body });
      return (panel['remedies'] as Body[]).find(({ kind }) => kind === remedy)?.['owed'];
    };
    expect([await preview({}), await preview({ eventOn: '2026-03-04' })]).toMatchObject([{ minor: 1_000 }, { minor: 4_000 }]);
  });

  it('put what only a day said later lets through before a lead, and keep who said it in the decision', async () => {
    const { id, version } = await days.missed();
    expect(codeOf(await days.pay(id, 4_000))).toBe('verdict-changed');
    expect((await days.say(id, { eventOn: '2026-03-04', version })).status).toBe(201);
    expect(await days.owed(id)).toBe(4_000);
    expect((await days.pay(id, 4_000)).status).toBe(201);
    expect((await days.why(id))['decision']).toMatchObject({
      days: [{ day: 'event', on: '2026-03-04', saidLater: true, version: 2 }],
    });
    const { body } = await desk.app.call<{ items: Body[] }>('GET', '/api/decisions/marked', { as: 'susan.supervisor' });
    expect(body.items.filter(({ complaintId }) => complaintId === id)).toMatchObject([
      { days: [{ day: 'event', fromOn: null, toOn: '2026-03-04' }], recategorisedBy: { name: 'Frank Foster' } },
    ]);
  });

  it('change nothing that was decided when the day is corrected afterwards', async () => {
    const { id, version } = await days.missed({ eventOn: '2026-03-04' });
    expect((await days.pay(id, 4_000)).status).toBe(201);
    const before = await days.why(id);
    expect((await days.say(id, { eventOn: '2026-03-07', version })).status).toBe(201);
    expect(await days.why(id)).toEqual(before);
    expect(await days.owed(id)).toBe(0);
  });

  it('take a day once for one key, over what was seen, within reason, and only from who works on the complaint', async () => {
    const { id, version } = await days.missed();
    const key = 'say-days-once-0001';
    const said = await days.say(id, { eventOn: '2026-03-04', billOn: '2026-03-01', version }, { key });
    expect(said.body).toMatchObject({ eventOn: '2026-03-04', billOn: '2026-03-01', version: version + 1 });
    expect((await days.say(id, { eventOn: '2026-03-04', billOn: '2026-03-01', version }, { key })).body).toEqual(said.body);
    const now = version + 1;
    expect(codeOf(await days.say(id, { eventOn: '2026-03-05', version }))).toBe('stale-version');
    expect(codeOf(await days.say(id, { eventOn: '2026-03-04', version: now }))).toBe('nothing-changes');
    expect(codeOf(await days.say(id, { eventOn: '2026-03-10', version: now }))).toBe('after-receipt');
    expect(codeOf(await days.say(id, { billOn: '1990-01-01', version: now }))).toBe('too-early');
    expect(codeOf(await days.say(id, { eventOn: '2026-03-05', version: now }, { as: 'lena.frontline' }))).toBe('not-yours');
    const emptied = await days.say(id, { billOn: null, version: now });
    expect(emptied.body).toMatchObject({ eventOn: '2026-03-04', billOn: null });
    const early = {
      ...(await desk.customer()),
      channel: 'phone',
      category: 'high-bill',
      description: 'Late.',
      eventOn: '2026-03-10',
    };
    expect(codeOf(await desk.post('/api/complaints', { as: frank, body: early }))).toBe('after-receipt');
  });

  it('keep the days of the complaint that goes on when two become one, and say where the two differ', async () => {
    const party = await desk.customer();
    const first = await desk.complaint(party, { eventOn: '2026-03-04' });
    const again = await desk.complaint(party, { eventOn: '2026-03-07', billOn: '2026-03-01' });
    const apart = [
      { day: 'event', kept: '2026-03-04', other: '2026-03-07' },
      { day: 'bill', kept: null, other: '2026-03-01' },
    ];
    const { body } = await desk.app.call<Body>('GET', `/api/complaints/${again.id}/merging?into=${first.id}`, { as: frank });
    expect(body['daysApart']).toEqual(apart);
    const merged = await desk.post(`/api/complaints/${again.id}/merging`, {
      as: frank,
      body: { into: first.id, version: again.version },
    });
    expect(merged.body).toMatchObject({ eventOn: '2026-03-04', billOn: null });
    const timeline = await desk.app.call<{ items: Body[] }>('GET', `/api/complaints/${first.id}/timeline`, { as: frank });
    expect(timeline.body.items.find(({ type }) => type === 'complaint.merged-in')).toMatchObject({
      payload: { daysApart: apart },
    });
  });

  it('list what decided cases are owed more by the day of each', async () => {
    const byReceipt = await days.missed();
    const byDay = await days.missed({ eventOn: '2026-03-04' });
    expect([(await days.pay(byReceipt.id, 1_000)).status, (await days.pay(byDay.id, 4_000)).status]).toEqual([201, 201]);
    await desk.app.clock.advance({ minutes: 1 });
    const { id } = await days.draft(5_000, { date: 'event', keepsTheBetter: true });
    const { items } = await rules.must<{ items: Body[] }>('GET', `/rulesets/${id}/owes-more`);
    const of = (one: string) => items.find(({ complaintId }) => complaintId === one);
    expect(of(byReceipt.id)).toMatchObject({ beforeMinor: 1_000, afterMinor: 5_000, moreMinor: 4_000 });
    expect(of(byDay.id)).toMatchObject({ beforeMinor: 4_000, afterMinor: 5_000, moreMinor: 1_000 });
  });

  it('leave a past case out of a what-if where an earlier day had rules of its own, and say how many', async () => {
    const { id } = await days.draft(5_000);
    const report = await rules.must<{ notReplayed: { why: string; cases: number }[] }>(
      'GET',
      `/authority/backtests/${await rules.tryOnPast(id)}/report`,
    );
    const [decided] = await desk.app.sql.rows<{ cases: number }>({
      name: 'test-decided-by-earlier-days',
      text: `SELECT count(*)::int AS cases FROM decision WHERE record -> 'earlier' IS NOT NULL OR record @? '$.days[*].ruleset.id'`,
    });
    expect(decided?.cases).toBeGreaterThan(2);
    expect(report.notReplayed).toEqual([{ why: 'received-under-earlier-rules', cases: decided?.cases }]);
  });

  it('rebuild from the journal with everything else', async () => {
    const { id, version } = await days.missed({ eventOn: '2026-03-04' });
    const said = await days.say(id, { billOn: '2026-03-01', version });
    expect(said.body).toMatchObject({ eventOn: '2026-03-04', billOn: '2026-03-01' });
    const differences: unknown[] = [];
    await desk.app.nest.get(RebuildCheck, { strict: false }).execute((difference) => differences.push(difference));
    expect(differences).toEqual([]);
  });
});
