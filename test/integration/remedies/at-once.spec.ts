import { AuthorityApi, sampleCatalogue, sampleRuleset, type RulesetContent } from '../../../src/authority/index.ts';
import { ExecutedRemedies } from '../../../src/complaints/index.ts';
import { systemActor, type ComplaintId, type RemedyId } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import { decisionInvariants } from '../../../src/verify/decision-invariants.ts';
import { ledgerInvariants } from '../../../src/verify/ledger-invariants.ts';
import { moneyInvariants } from '../../../src/verify/money-invariants.ts';
import { check } from '../../../src/verify/check.ts';
import { wordsOfRemedy } from '../../../src/sample/remedy-words.ts';
import type { Answer } from '../../support/app.ts';
import { codeOf, startDesk, type Body, type Desk, type Party } from './a-desk.ts';

type Rule = RulesetContent['rules'][number];

const rule = (key: string, effect: Rule['effect'], remedies: Rule['remedies'] = ['goodwill-credit']): Rule => ({
  ...{ key, effect, title: key, rationale: 'To see two at once.', policyRef: key, owner: 'Tests', reviewBy: '2030-01-01' },
  goesBy: { date: 'decision', keepsTheBetter: false },
  remedies,
  conditions: { all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: 0 }] },
  tests: [],
});
const twenty = Array.from({ length: 20 }, (_, index) => index);

/** Up to 100.00 at a time, and a cap on whatever is counted. */
describe('two who ask at once', () => {
  let desk: Desk;
  let kept: ComplaintId[] = [];

  const capped = async (counter: 'customer' | 'account' | 'employee' | 'team', max: number): Promise<void> => {
    const isOfOurs = counter === 'employee' || counter === 'team';
    if (isOfOurs) await desk.app.clock.advance({ days: 1 });
    await desk.signIn('frank.frontline', 'lena.frontline', 'susan.supervisor', 'dana.supervisor');
    const window = isOfOurs ? 'calendar-day' : 'rolling-365-days';
    await inForce([rule('G-1', { type: 'grant', upTo: 10_000 }), rule('C-1', { type: 'cap', counter, window, max })]);
  };
  const inForce = async (rules: readonly Rule[]): Promise<void> => {
    const content: RulesetContent = { ...sampleRuleset, rules };
    await inTx((tx) =>
      desk.app.nest
        .get(AuthorityApi, { strict: false })
        .publish(tx, { content, catalogue: sampleCatalogue, wordsOf: wordsOfRemedy }),
    );
    await desk.app.clock.advance({ seconds: 5 });
  };
  const inTx: <T>(work: (tx: Parameters<Parameters<UnitOfWork['run']>[1]>[0]) => Promise<T>) => Promise<T> = (work) =>
    desk.app.nest.get(UnitOfWork, { strict: false }).run(systemActor('test'), work);
  const complaint = async (party: Party, as = 'frank.frontline'): Promise<string> => {
    const { id } = await desk.complaint(party, { as });
    kept.push(id as ComplaintId);
    return id;
  };
  const ask = (id: string, minor: number, as = 'frank.frontline') => desk.give(id, 'goodwill-credit', minor, { as });
  const permitted = (answers: readonly Answer<Body>[]): number => answers.filter(({ status }) => status === 201).length;
  const given = async (column: 'customer_id' | 'account_id' | 'employee_id', id: string): Promise<number> => {
    const [row] = await desk.app.sql.rows<{ sum: number }>({
      name: `test-given-${column}`,
      text: `SELECT coalesce(sum(amount_minor), 0)::int AS sum FROM allowance WHERE ${column} = $1 AND state IN ('reserved', 'executed') AND business_day = $2`,
      values: [id, desk.app.clock.now().toISOString().slice(0, 10)],
    });
    return row?.sum ?? 0;
  };

  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());
  beforeEach(() => {
    kept = [];
  });

  /** Whatever was raced for: the chains are whole, every decision decides the same again, and no promise about money is broken. */
  afterEach(async () => {
    const authority = desk.app.nest.get(AuthorityApi, { strict: false });
    for (const id of kept) {
      expect(await authority.brokenLinks(desk.app.sql, id)).toEqual([]);
      for (const { id: decisionId } of await authority.decisionsOf(desk.app.sql, id)) {
        expect(await authority.replay(desk.app.sql, decisionId)).toMatchObject({ outcome: 'same' });
      }
    }
    for (const invariant of [
      ...moneyInvariants.filter(({ id }) => !id.includes('order')),
      ...ledgerInvariants,
      ...decisionInvariants,
    ]) {
      const now = desk.app.clock.now();
      expect(await check(desk.app.sql, invariant, now, now)).toMatchObject({ id: invariant.id, broken: 0 });
    }
  });

  it('for 30 with 50 left: exactly one gets it, for twenty customers at once', async () => {
    await capped('customer', 5000);
    const parties = await inTurn(twenty, () => desk.customer());
    const ids = await inTurn(parties, (party) => complaint(party));
    const answers = await Promise.all(ids.map((id) => Promise.all([ask(id, 3000), ask(id, 3000)])));
    expect(answers.map(permitted)).toEqual(twenty.map(() => 1));
    expect(
      new Set(
        answers
          .flat()
          .filter(({ status }) => status !== 201)
          .map(codeOf),
      ),
    ).toEqual(new Set(['verdict-changed']));
    expect(await Promise.all(parties.map(({ customerId }) => given('customer_id', customerId)))).toEqual(twenty.map(() => 3000));
  });

  it('on two complaints of one customer, on two accounts and by two people: the same', async () => {
    await capped('customer', 5000);
    const pairs = await inTurn(twenty.slice(0, 10), async () => {
      const party = await desk.customer();
      return [await complaint(party), await complaint(await desk.anotherAccount(party), 'dana.supervisor')] as const;
    });
    const answers = await Promise.all(
      pairs.map(([one, other]) => Promise.all([ask(one, 3000), ask(other, 3000, 'dana.supervisor')])),
    );
    expect(answers.map(permitted)).toEqual(pairs.map(() => 1));
  });

  it('six times 40 on each of twenty accounts with 100: never more than 100', async () => {
    await capped('account', 10_000);
    const parties = await inTurn(twenty, () => desk.customer());
    const ids = await inTurn(parties, async (party) => [await complaint(party), await complaint(party)] as const);
    const answers = await Promise.all(ids.map((two) => Promise.all([0, 1, 2].flatMap(() => two.map((id) => ask(id, 4000))))));
    expect(answers.map(permitted)).toEqual(twenty.map(() => 2));
    expect(await Promise.all(parties.map(({ accountId }) => given('account_id', accountId)))).toEqual(twenty.map(() => 8000));
  });

  it('for different customers spend one employee’s day, and one team’s', async () => {
    await capped('employee', 10_000);
    const ids = await inTurn(twenty, async () => complaint(await desk.customer()));
    expect(permitted(await Promise.all(ids.map((id) => ask(id, 3000))))).toBe(3);
    await capped('team', 10_000);
    const fresh = await inTurn(
      twenty,
      async (index) => [await complaint(await desk.customer(), people[index % 2]), people[index % 2]] as const,
    );
    expect(permitted(await Promise.all(fresh.map(([id, as]) => ask(id, 3000, as))))).toBe(3);
  });
  const people = ['frank.frontline', 'lena.frontline'] as const;

  it('six times on each of twenty accounts where twice is the most: on two complaints of each, with and without money', async () => {
    const kinds = ['goodwill-credit', 'apology'];
    const twice = { type: 'cap', counter: 'account', window: 'rolling-5-years', times: 2, of: 'these-remedies' } as const;
    await inForce([rule('G-1', { type: 'grant', upTo: 10_000 }, kinds), rule('C-1', twice, kinds)]);
    const parties = await inTurn(twenty, () => desk.customer());
    const ids = await inTurn(parties, (party) => inTurn([0, 1, 2, 3, 4, 5], () => complaint(party)));
    const asked = (id: string, place: number) => (place % 2 === 0 ? ask(id, 1000) : desk.give(id, 'apology', null));
    const answers = await Promise.all(ids.map((six) => Promise.all(six.map(asked))));
    expect(answers.map(permitted)).toEqual(twenty.map(() => 2));
    expect(
      new Set(
        answers
          .flat()
          .filter(({ status }) => status !== 201)
          .map(codeOf),
      ),
    ).toEqual(new Set(['verdict-changed']));
  });

  it('more of the same on one complaint is not another time', async () => {
    const once = { type: 'cap', counter: 'account', window: 'calendar-year', times: 1, of: 'these-remedies' } as const;
    await inForce([rule('G-1', { type: 'grant', upTo: 10_000 }), rule('C-1', once)]);
    const party = await desk.customer();
    const [first, second] = [await complaint(party), await complaint(party)];
    expect(permitted([await ask(first, 1000), await ask(first, 1000)])).toBe(2);
    expect(permitted([await ask(second, 1000)])).toBe(0);
  });

  it('while an earlier one is taken back: the cap holds, and what came back can be given again', async () => {
    await capped('customer', 5000);
    const remedies = desk.app.nest.get(ExecutedRemedies, { strict: false });
    const rounds = await inTurn(twenty.slice(0, 10), async () => {
      const party = await desk.customer();
      const id = await complaint(party);
      const { body } = await ask(id, 3000);
      const remedyId = (body['remedy'] as { id: RemedyId }).id;
      await inTx((tx) => remedies.executed(tx, remedyId, { externalRef: 'ADJ-1', at: tx.now }));
      return { party, id, remedyId };
    });
    const takeBack = (id: string, remedyId: string) =>
      desk.post(`/api/complaints/${id}/remedies/${remedyId}/reversal`, {
        as: 'susan.supervisor',
        body: { reason: 'Posted twice.', externalRef: 'REV-1' },
      });
    const answers = await Promise.all(
      rounds.map(({ id, remedyId }) => Promise.all([ask(id, 3000), takeBack(id, remedyId), ask(id, 3000)])),
    );
    expect(answers.map(([, reversal]) => reversal.status)).toEqual(rounds.map(() => 201));
    for (const [first, , second] of answers) expect(permitted([first, second])).toBeLessThanOrEqual(1);
    await Promise.all(rounds.map(({ id }) => ask(id, 3000)));
    expect(await Promise.all(rounds.map(({ party }) => given('customer_id', party.customerId)))).toEqual(rounds.map(() => 3000));
  });
});

/** One after the other: only what is raced for is asked at once. */
async function inTurn<Of, Made>(these: readonly Of[], make: (one: Of) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  for (const one of these) made.push(await make(one));
  return made;
}
