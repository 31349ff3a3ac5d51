import { AuthorityApi, sampleCatalogue, sampleRuleset, type RulesetContent } from '../../../src/authority/index.ts';
import { systemActor } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import { wordsOfRemedy } from '../../../src/sample/remedy-words.ts';
import type { Answer } from '../../support/app.ts';
import { codeOf, reasonsOf, startDesk, type Body, type Desk, type Party } from './a-desk.ts';

type Rule = RulesetContent['rules'][number];

const rule = (key: string, effect: Rule['effect']): Rule => ({
  ...{ key, effect, title: key, rationale: 'To count by cause.', policyRef: key, owner: 'Tests', reviewBy: '2030-01-01' },
  goesBy: { date: 'decision', keepsTheBetter: false },
  remedies: ['goodwill-credit'],
  conditions: { all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: 0 }] },
  tests: [],
});
const grant = rule('G-1', { type: 'grant', upTo: 10_000 });
const ofOneCause = { type: 'cap', counter: 'account', window: 'rolling-365-days', max: 5000, cause: 'same' } as const;

/** Up to 100.00 at a time, and 50.00 a year on one account for one cause. */
describe('what was given for one cause', () => {
  let desk: Desk;

  const inForce = async (...rules: readonly Rule[]): Promise<void> => {
    const content: RulesetContent = { ...sampleRuleset, rules };
    await desk.app.nest
      .get(UnitOfWork, { strict: false })
      .run(systemActor('test'), (tx) =>
        desk.app.nest
          .get(AuthorityApi, { strict: false })
          .publish(tx, { content, catalogue: sampleCatalogue, wordsOf: wordsOfRemedy }),
      );
    await desk.app.clock.advance({ seconds: 5 });
  };
  type Open = { readonly id: string; readonly version: number };
  const complaint = (party: Party): Promise<Open> => desk.complaint(party, { as: 'frank.frontline' });
  /** Resolves it as caused by this, with so much. */
  const settle = ({ id, version }: Open, cause: string, minor: number): Promise<Answer<Body>> =>
    desk.post(`/api/complaints/${id}/resolution`, {
      as: 'frank.frontline',
      body: {
        ...{ outcome: 'UPHELD', cause, sentence: 'We read your meter again.', version },
        remedies: [
          { kind: 'goodwill-credit', amount: { minor, currency: 'USD' }, seen: { verdict: 'PERMIT', rulesetVersion: 1 } },
        ],
      },
    });
  const causesOf = async (id: string): Promise<(string | null)[]> => {
    const rows = await desk.app.sql.rows<{ cause: string | null }>({
      name: 'test-causes',
      text: 'SELECT cause FROM allowance WHERE subject_id = $1 ORDER BY id',
      values: [id],
    });
    return rows.map(({ cause }) => cause);
  };
  const factsOf = async (id: string): Promise<Record<string, unknown>> => {
    const rows = await desk.app.sql.rows<{ fact: string; value: unknown }>({
      name: 'test-facts',
      text: `SELECT f.key AS fact, f.value -> 'value' AS value
             FROM (SELECT record FROM decision WHERE subject_id = $1 ORDER BY seq DESC LIMIT 1) d, jsonb_each(d.record #> '{situation,facts}') f`,
      values: [id],
    });
    return Object.fromEntries(rows.map(({ fact, value }) => [fact, value]));
  };

  beforeAll(async () => {
    desk = await startDesk();
    await desk.signIn('frank.frontline');
  });
  afterAll(() => desk.app.stop());

  it('leaves what is given for another cause alone', async () => {
    await inForce(grant, rule('C-1', ofOneCause));
    const party = await desk.customer();
    const [first, second] = [await complaint(party), await complaint(party)];
    expect((await settle(first, 'meter-misread', 3000)).status).toBe(201);
    const again = await settle(second, 'meter-misread', 3000);
    expect([again.status, codeOf(again), reasonsOf(again)]).toEqual([409, 'verdict-changed', ['OVER_CAP', 'NO_LEVEL']]);
    expect((await settle(second, 'estimated-read', 3000)).status).toBe(201);
  });

  it('is unknown while the cause is, and then nothing is left', async () => {
    await inForce(grant, rule('C-1', ofOneCause));
    const { id } = await complaint(await desk.customer());
    const asked = await desk.give(id, 'goodwill-credit', 100);
    expect(reasonsOf(asked)).toEqual(['OVER_CAP', 'UNKNOWN_FACT', 'NO_LEVEL']);
  });

  it('is unknown while the cause of something else given on the account is, and known when it is found', async () => {
    await inForce(grant);
    const party = await desk.customer();
    const [early, late] = [await complaint(party), await complaint(party)];
    expect((await desk.give(early.id, 'goodwill-credit', 1000)).status).toBe(201);
    await inForce(grant, rule('C-1', ofOneCause));
    expect(reasonsOf(await settle(late, 'meter-misread', 3000))).toEqual(['OVER_CAP', 'UNKNOWN_FACT', 'NO_LEVEL']);
    const { body } = await desk.app.call('GET', `/api/complaints/${early.id}`, { as: 'frank.frontline' });
    expect((await desk.resolve(early.id, Number(body['version']), { cause: 'estimated-read' })).status).toBe(201);
    expect(await causesOf(early.id)).toEqual(['estimated-read']);
    expect((await settle(late, 'meter-misread', 3000)).status).toBe(201);
  });

  it('is read as facts: sum, number and months since the last, by account and cause, by employee and kind', async () => {
    await inForce(grant);
    const party = await desk.customer();
    const open = [await complaint(party), await complaint(party), await complaint(party), await complaint(party)] as const;
    const [first, other, apology, present] = open;
    await settle(first, 'meter-misread', 2000);
    await settle(other, 'wrong-tariff', 500);
    await desk.app.clock.advance({ days: 62 });
    await desk.give(apology.id, 'apology', null);
    await desk.resolve(apology.id, apology.version, { cause: 'meter-misread' });
    await settle(present, 'meter-misread', 1000);
    const facts = await factsOf(present.id);
    expect([facts['account.causeCredits12mMinor'], facts['account.causeCreditCount12m']]).toEqual([2000, 1]);
    expect([facts['account.monthsSinceCauseCredit'], facts['account.monthsSinceCredit']]).toEqual([2, 2]);
    expect([facts['employee.kindGivenThisMonthMinor'], facts['employee.kindCountThisMonth']]).toEqual([0, 0]);
    expect([facts['employee.monthsSinceKind'], facts['employee.monthsSinceCredit']]).toEqual([2, 2]);
  });

  it('goes with the cause: opened again it is open again', async () => {
    await inForce(grant, rule('C-1', ofOneCause));
    const first = await complaint(await desk.customer());
    expect((await settle(first, 'meter-misread', 3000)).status).toBe(201);
    const { status } = await desk.post(`/api/complaints/${first.id}/reopening`, {
      as: 'frank.frontline',
      body: { reason: 'It is wrong again.', channel: 'phone' },
    });
    expect([status, await causesOf(first.id)]).toEqual([201, [null]]);
  });

  it('is of any cause on a complaint that the customer let rest, and unknown again once that is open again', async () => {
    await inForce(grant);
    const party = await desk.customer();
    const [rested, next, last] = [await complaint(party), await complaint(party), await complaint(party)];
    expect((await desk.give(rested.id, 'goodwill-credit', 1000)).status).toBe(201);
    await inForce(grant, rule('C-1', ofOneCause));
    const body = { reason: 'She lets it rest.', channel: 'phone' };
    const withdrawn = await desk.post(`/api/complaints/${rested.id}/withdrawal`, { as: 'frank.frontline', body });
    expect([withdrawn.status, await causesOf(rested.id)]).toEqual([201, ['*']]);
    expect((await settle(next, 'meter-misread', 3000)).status).toBe(201);
    expect(reasonsOf(await settle(last, 'meter-misread', 1500))).toEqual(['OVER_CAP', 'NO_LEVEL']);
    await desk.post(`/api/complaints/${rested.id}/reopening`, { as: 'frank.frontline', body });
    expect(await causesOf(rested.id)).toEqual([null]);
  });

  it('for 30 with 50 left, on two complaints at once of each of twenty accounts: exactly one gets it', async () => {
    await inForce(grant, rule('C-1', ofOneCause));
    const pairs: (readonly [Open, Open])[] = [];
    while (pairs.length < 20) {
      const party = await desk.customer();
      pairs.push([await complaint(party), await complaint(party)]);
    }
    const answers = await Promise.all(pairs.map((pair) => Promise.all(pair.map((one) => settle(one, 'meter-misread', 3000)))));
    expect(answers.map((pair) => pair.map(({ status }) => status).sort())).toEqual(pairs.map(() => [201, 409]));
    const refused = pairs.flatMap((pair, place) => pair.filter((_, which) => answers[place]?.[which]?.status === 409));
    const other = await Promise.all(refused.map((one) => settle(one, 'wrong-tariff', 3000)));
    expect(other.map(({ status }) => status)).toEqual(pairs.map(() => 201));
  });
});
