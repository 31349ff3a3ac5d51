import { AuthorityApi } from '../../../src/authority/index.ts';
import type { ComplaintId, DecisionId } from '../../../src/kernel/index.ts';
import { startDesk, type Body, type Desk } from '../remedies/a-desk.ts';
import { RulesDesk, type Rule } from './a-draft.ts';

type Owed = { readonly minor: number };
type OwesMore = { readonly looked: number; readonly items: Body[] };

/** O-01 goes by the day it happened, and an earlier complaint keeps the better of both. */
describe('rules that go by an earlier day', () => {
  let desk: Desk;
  let rules: RulesDesk;
  beforeAll(async () => {
    desk = await startDesk();
    rules = new RulesDesk(desk.app);
  }, 120_000);
  afterAll(() => desk.app.stop());

  const missed = async (): Promise<string> => {
    const more = { flags: ['missed-appointment'] };
    return (await desk.complaint(await desk.customer(), more)).id;
  };
  const owed = async (id: string): Promise<number> => {
    const panel = await desk.panel(id, '?remedy=missed-appointment-payment');
    return (panel['missed-appointment-payment']?.['owed'] as Owed | null)?.minor ?? 0;
  };
  const publish = async (amount: number, goesBy: Rule['goesBy']): Promise<string> => {
    const effect = { type: 'owe', amount, payWithin: { count: 10, unit: 'working-days' }, latePenalty: 1_000 } as const;
    const draft = await rules.submit(await rules.change(await rules.begin(), 'O-01', { effect, goesBy, tests: [] }));
    await rules.readyToPublish(draft);
    await rules.publish(draft.id);
    await desk.app.clock.advance({ seconds: 10 });
    return draft.id;
  };
  const paidIn = (id: string, minor: number, version: number) =>
    desk.give(id, 'missed-appointment-payment', minor, { verdict: 'OWED', seen: { verdict: 'OWED', rulesetVersion: version } });
  const why = async (id: string): Promise<unknown> => {
    const [decision] = await desk.app.nest.get(AuthorityApi, { strict: false }).decisionsOf(desk.app.sql, id as ComplaintId);
    const told = await desk.app.call<Body>('GET', `/api/decisions/${decision?.id ?? ''}/why`, { as: 'maria.manager' });
    return told.body['decision'];
  };
  const better = { date: 'event', keepsTheBetter: true } as const;
  const ofThen = { date: 'received', keepsTheBetter: false } as const;
  let early: string;
  let paidEarly: string;

  it('owe what they say while nothing has changed', async () => {
    early = await missed();
    paidEarly = await missed();
    expect([await owed(early), await owed(paidEarly)]).toEqual([2_500, 2_500]);
    expect((await paidIn(paidEarly, 2_500, 1)).status).toBe(201);
    expect(await why(paidEarly)).toMatchObject({ earlierVersion: null, receiptStoodFor: [{ rule: 'O-01', date: 'event' }] });
    expect(await owed(paidEarly)).toBe(0);
  });

  it('list the decided cases that a better version owes more, before and after it begins', async () => {
    const id = await publish(4_000, better);
    const more = await rules.must<OwesMore>('GET', `/rulesets/${id}/owes-more`);
    expect(more.looked).toBe(1);
    expect(more.items).toMatchObject([
      { complaintId: paidEarly, rule: 'O-01', beforeMinor: 2_500, afterMinor: 4_000, paidMinor: 2_500, moreMinor: 1_500 },
    ]);
  });

  it('give an earlier complaint the better version, once what was paid is taken off', async () => {
    expect([await owed(early), await owed(paidEarly)]).toEqual([4_000, 1_500]);
  });

  it('keep the better version of then when today’s is worse, and new complaints go by today’s', async () => {
    await publish(1_000, better);
    expect([await owed(early), await owed(await missed())]).toEqual([2_500, 1_000]);
  });

  it('go by the day of receipt alone where nothing better is kept, and the decision says by which rules and comes out the same again', async () => {
    const before = await missed();
    await publish(3_000, ofThen);
    expect([await owed(before), await owed(await missed())]).toEqual([1_000, 3_000]);
    const given = await paidIn(before, 1_000, 4);
    expect(given.status).toBe(201);
    const authority = desk.app.nest.get(AuthorityApi, { strict: false });
    const [decision] = await authority.decisionsOf(desk.app.sql, before as ComplaintId);
    expect(decision?.record).toMatchObject({ ruleset: { version: 4 }, earlier: { version: 3 } });
    expect((await authority.replay(desk.app.sql, decision?.id as DecisionId)).outcome).toBe('same');
    const proof = await authority.verifyDecisions(desk.app.sql, () => undefined);
    expect(proof.filter(({ broken }) => broken > 0)).toEqual([]);
    // It goes by the day of receipt now, so nothing stood for another.
    expect(await why(before)).toMatchObject({ earlierVersion: 3, receiptStoodFor: [] });
  });
});
