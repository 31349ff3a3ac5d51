import { AuthorityApi } from '../../../src/authority/index.ts';
import type { ComplaintId } from '../../../src/kernel/index.ts';
import { startDesk, type Desk } from '../remedies/a-desk.ts';
import { RulesDesk } from './a-draft.ts';

const frank = 'frank.frontline';

/** Proofs about whole rulesets and a hundred requests at once take their time where everything else runs beside them. */
const patience = 120_000;

describe('rules that change while people decide', () => {
  let desk: Desk;
  let rules: RulesDesk;
  beforeAll(async () => {
    desk = await startDesk();
    rules = new RulesDesk(desk.app);
    await desk.signIn(frank, 'maria.manager', 'rita.rules');
  });
  afterAll(() => desk.app.stop());

  const complaints = async (count: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let made = 0; made < count; made += 1)
      ids.push((await desk.complaint(await desk.customer(), { category: 'late-fee' })).id);
    return ids;
  };
  const versionsOf = async (
    ids: readonly string[],
  ): Promise<{ version: number; at: Date; validFrom: Date; validTo: Date | null }[]> =>
    desk.app.sql.rows({
      name: 'test-versions',
      text: `SELECT d.ruleset_version AS version, d.decided_at AS at, r.valid_from AS "validFrom", r.valid_to AS "validTo"
             FROM decision d JOIN ruleset r ON r.id = d.ruleset_id WHERE d.subject_id = ANY ($1::uuid[])`,
      values: [ids],
    });

  it(
    'name exactly one version each, and one that was in force, with a hundred deciding at once',
    async () => {
      const ids = await complaints(25);
      const draft = await rules.submit(await rules.change(await rules.begin(), 'G-01', { title: 'Switched' }));
      await rules.readyToPublish(draft);
      await rules.publish(draft.id);
      const ask = (id: string) => desk.give(id, 'late-fee-waiver', 100);
      const answers = await Promise.all([
        ...[...ids, ...ids].map(ask),
        desk.app.clock.advance({ seconds: 10 }).then(() => ({ status: 201 })),
        ...[...ids, ...ids].map(ask),
      ]);
      expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
      const decided = await versionsOf(ids);
      expect(decided.length).toBeGreaterThanOrEqual(25);
      for (const { at, validFrom, validTo } of decided) {
        expect(at >= validFrom && (validTo === null || at < validTo)).toBe(true);
      }
      const authority = desk.app.nest.get(AuthorityApi, { strict: false });
      for (const id of ids.slice(0, 5)) expect(await authority.brokenLinks(desk.app.sql, id as ComplaintId)).toEqual([]);
    },
    patience,
  );

  it(
    'hold the lower cap from the instant it begins, with a hundred asking at once',
    async () => {
      const party = await desk.customer();
      const ids: string[] = [];
      for (let made = 0; made < 10; made += 1) ids.push((await desk.complaint(party)).id);
      for (const id of ids.slice(0, 6)) expect((await desk.give(id, 'billing-credit', 2000)).status).toBe(201);
      const lower = { type: 'cap', counter: 'customer', window: 'rolling-365-days', max: 15_000 } as const;
      const draft = await rules.submit(await rules.change(await rules.begin(), 'C-01', { effect: lower, tests: [] }));
      await rules.readyToPublish(draft);
      await rules.publish(draft.id);
      await desk.app.clock.advance({ seconds: 10 });
      const answers = await Promise.all(
        Array.from({ length: 100 }, (_, index) => desk.give(ids[index % 10] ?? '', 'billing-credit', 500)),
      );
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(6);
      const [sum] = await desk.app.sql.rows<{ given: number }>({
        name: 'test-given-under-cap',
        text: `SELECT sum(amount_minor)::int AS given FROM allowance WHERE customer_id = $1 AND state IN ('reserved', 'executed')`,
        values: [party.customerId],
      });
      expect(sum?.given).toBe(15_000);
    },
    patience,
  );

  it(
    'are not used before they begin, whatever the clock did since',
    async () => {
      const [id = ''] = await complaints(1);
      const draft = await rules.submit(await rules.change(await rules.begin(), 'G-01', { title: 'In a month' }));
      await rules.readyToPublish(draft);
      await rules.publish(draft.id, { effectiveFrom: '2026-04-01T00:00:00Z' });
      await desk.give(id, 'apology', null);
      await desk.app.clock.advance({ days: 29 });
      await desk.give(id, 'apology', null);
      await desk.app.clock.advance({ days: 2 });
      await desk.give(id, 'apology', null);
      expect((await versionsOf([id])).map(({ version }) => version).toSorted()).toEqual([3, 3, 4]);
    },
    patience,
  );
});
