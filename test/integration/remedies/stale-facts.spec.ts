import { AuthorityApi, sampleCatalogue, sampleRuleset, type RulesetContent } from '../../../src/authority/index.ts';
import { CustomersApi } from '../../../src/customers/index.ts';
import { systemActor } from '../../../src/kernel/index.ts';
import { UnitOfWork, type Tx } from '../../../src/platform/index.ts';
import { wordsOfRemedy } from '../../../src/sample/remedy-words.ts';
import { reasonsOf, startDesk, type Desk } from './a-desk.ts';

const grant: RulesetContent['rules'][number] = {
  ...{ key: 'G-1', title: 'G-1', rationale: 'To see age.', policyRef: 'G-1', owner: 'Tests', reviewBy: '2030-01-01' },
  effect: { type: 'grant', upTo: 5000 },
  goesBy: { date: 'decision', keepsTheBetter: false },
  remedies: ['goodwill-credit'],
  conditions: { all: [{ fact: 'customer.vulnerable', operator: 'equal', value: true }] },
  tests: [],
};
const cap: typeof grant = {
  ...grant,
  key: 'C-1',
  effect: { type: 'cap', counter: 'customer', window: 'rolling-365-days', max: 100_000 },
};

describe('what billing said of a customer', () => {
  let desk: Desk;
  const inTx = <Made>(work: (tx: Tx) => Promise<Made>): Promise<Made> =>
    desk.app.nest.get(UnitOfWork, { strict: false }).run(systemActor('test'), work);
  /** Of somebody vulnerable, four days ago. */
  const asked = async (isCopy: boolean) => {
    const party = await desk.customer({ vulnerable: true, ...(isCopy ? { factsAsOf: desk.app.clock.now() } : {}) });
    await desk.app.clock.advance({ days: 4 });
    await desk.signIn('frank.frontline');
    return desk.complaint(party);
  };
  const give = (id: string) => desk.give(id, 'goodwill-credit', 1000);

  beforeAll(async () => {
    desk = await startDesk();
    const content: RulesetContent = { ...sampleRuleset, rules: [grant, cap] };
    const authority = desk.app.nest.get(AuthorityApi, { strict: false });
    await inTx((tx) => authority.publish(tx, { content, catalogue: sampleCatalogue, wordsOf: wordsOfRemedy }));
    await desk.app.clock.advance({ seconds: 5 });
  });
  afterAll(() => desk.app.stop());

  it('is no longer relied on after two nights without word of it, and is again when billing confirms it', async () => {
    const { id } = await asked(true);
    const refused = await give(id);
    expect([refused.status, reasonsOf(refused)]).toEqual([409, ['NO_GRANT', 'UNKNOWN_FACT', 'NO_LEVEL']]);
    const { accounts } = await desk.app.nest.get(CustomersApi, { strict: false }).read(desk.app.sql, await customerOf(id));
    await inTx((tx) =>
      desk.app.nest.get(CustomersApi, { strict: false }).confirmFacts(
        tx,
        accounts.map(({ number }) => number),
      ),
    );
    expect((await give(id)).status).toBe(201);
  });

  it('does not age where the record is our own', async () => {
    const { id } = await asked(false);
    expect((await give(id)).status).toBe(201);
  });

  async function customerOf(id: string) {
    const { body } = await desk.app.call('GET', `/api/complaints/${id}`, { as: 'frank.frontline' });
    return (body['customer'] as { id: Parameters<CustomersApi['read']>[1] }).id;
  }
});
