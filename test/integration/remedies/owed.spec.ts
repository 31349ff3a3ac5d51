import { AuthorityApi, sampleCatalogue, sampleRuleset, type RulesetContent } from '../../../src/authority/index.ts';
import { ExecutedRemedies } from '../../../src/complaints/index.ts';
import { systemActor, type RemedyId } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import { wordsOfRemedy } from '../../../src/sample/remedy-words.ts';
import { codeOf, reasonsOf, startDesk, type Body, type Desk, type Party } from './a-desk.ts';

type Rule = RulesetContent['rules'][number];

const kinds = ['goodwill-credit', 'missed-appointment-payment'];
const rule = (key: string, effect: Rule['effect'], more: Partial<Rule> = {}): Rule => ({
  ...{ key, effect, title: key, rationale: 'To see what is owed beside a cap.', policyRef: key, owner: 'Tests' },
  ...{ reviewBy: '2030-01-01', goesBy: { date: 'decision', keepsTheBetter: false }, remedies: kinds, tests: [] },
  conditions: { all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: 0 }] },
  ...more,
});

/** Up to 50.00 at a time and 50.00 a year for each customer, beside the 25.00 that a missed appointment is owed. */
const rules: readonly Rule[] = [
  rule('G-1', { type: 'grant', upTo: 5000 }),
  rule('C-1', { type: 'cap', counter: 'customer', window: 'rolling-365-days', max: 5000 }),
  rule(
    'O-1',
    { type: 'owe', amount: 2500, payWithin: { count: 10, unit: 'working-days' }, latePenalty: null },
    {
      remedies: ['missed-appointment-payment'],
      conditions: { all: [{ fact: 'complaint.tags', operator: 'contains', value: 'missed-appointment' }] },
    },
  ),
];

describe('what is owed', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await startDesk();
    const content: RulesetContent = { ...sampleRuleset, rules };
    const authority = desk.app.nest.get(AuthorityApi, { strict: false });
    await desk.app.nest
      .get(UnitOfWork, { strict: false })
      .run(systemActor('test'), (tx) => authority.publish(tx, { content, catalogue: sampleCatalogue, wordsOf: wordsOfRemedy }));
    await desk.app.clock.advance({ seconds: 5 });
  });
  afterAll(() => desk.app.stop());

  const missed = (party: Party) => desk.complaint(party, { flags: ['missed-appointment'] });
  const pay = (id: string, minor: number, verdict: string) => desk.give(id, 'missed-appointment-payment', minor, { verdict });
  const paid = async (id: string, minor: number): Promise<RemedyId> =>
    ((await pay(id, minor, 'OWED')).body['remedy'] as { id: RemedyId }).id;
  const executed = (remedyId: RemedyId) =>
    desk.app.nest
      .get(UnitOfWork, { strict: false })
      .run(systemActor('test'), (tx) =>
        desk.app.nest.get(ExecutedRemedies, { strict: false }).executed(tx, remedyId, { externalRef: remedyId, at: tx.now }),
      );
  const clock = async (id: string): Promise<Body | undefined> => {
    const { body } = await desk.app.call('GET', `/api/complaints/${id}`, { as: 'frank.frontline' });
    return (body['deadlines'] as Body[]).find(({ kind }) => kind === 'OBLIGATION');
  };
  const left = async (id: string): Promise<unknown> =>
    ((await desk.panel(id))['goodwill-credit']?.['remaining'] as Body[]).map((cap) => (cap['left'] as Body)['minor']);

  it('uses nothing of a cap when it is paid, and stays part of what the complaint was given', async () => {
    const party = await desk.customer();
    const { id } = await missed(party);
    expect((await pay(id, 2500, 'OWED')).status).toBe(201);
    expect(await left(id)).toEqual([5000]);
    const { body } = await desk.give(id, 'goodwill-credit', 1000);
    const decision = await desk.app.call('GET', `/api/decisions/${String((body['decision'] as Body)['id'])}`, {
      as: 'frank.frontline',
    });
    expect(decision.body['facts']).toContainEqual(expect.objectContaining({ fact: 'complaint.givenMinor', value: 2500 }));
    expect(decision.body['facts']).toContainEqual(expect.objectContaining({ fact: 'customer.credits12mMinor', value: 0 }));
    expect(decision.body['facts']).toContainEqual(expect.objectContaining({ fact: 'customer.creditCount12m', value: 0 }));
  });

  it('counts with the part beyond it, and with nothing more', async () => {
    const party = await desk.customer();
    const { id } = await missed(party);
    expect((await pay(id, 4000, 'PERMIT')).status).toBe(201);
    expect(await left(id)).toEqual([3500]);
    const { id: another } = await desk.complaint(party);
    expect((await desk.give(another, 'goodwill-credit', 3500)).status).toBe(201);
    const refused = await desk.give(another, 'goodwill-credit', 100, { verdict: 'ESCALATE' });
    expect([codeOf(refused), reasonsOf(refused)]).toEqual(['beyond-authority', expect.arrayContaining(['OVER_CAP'])]);
  });

  it('and paid in parts has arrived with the last of them, whichever that is', async () => {
    const { id } = await missed(await desk.customer());
    const [first, second] = [await paid(id, 1500), await paid(id, 1000)];
    await executed(second);
    expect(await clock(id)).toMatchObject({ key: 'O-1', state: 'RUNNING' });
    await executed(first);
    expect(await clock(id)).toMatchObject({ key: 'O-1', state: 'MET' });
  });

  it('is not taken back once the complaint was resolved with it', async () => {
    const { id, version } = await missed(await desk.customer());
    const remedyId = await paid(id, 2500);
    const act = (what: string, body: object) =>
      desk.app.call('POST', `/api/complaints/${id}/${what}`, { as: 'frank.frontline', body });
    const cancel = () => act(`remedies/${remedyId}/cancellation`, { reason: 'A slip.' });
    expect((await desk.resolve(id, version)).status).toBe(201);
    expect(codeOf(await cancel())).toBe('owed-and-resolved');
    expect((await act('reopening', { reason: 'Not solved.' })).status).toBe(201);
    expect((await cancel()).body).toMatchObject({ state: 'CANCELLED' });
  });
});
