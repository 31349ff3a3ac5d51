import { Drafts } from '../../../src/authority/rulesets/db/drafts.repository.ts';
import { policyOf } from '../../../src/authority/rulesets/use-cases/draft-policy.ts';
import { FindFindings } from '../../../src/authority/rulesets/use-cases/find-findings.ts';
import type { RulesetId } from '../../../src/kernel/index.ts';
import { startDesk, type Desk } from '../remedies/a-desk.ts';
import { codeOf, RulesDesk, type Reply } from './a-draft.ts';

type Review = {
  readonly findings: {
    readonly id: string;
    readonly code: string;
    readonly sentence: { readonly en: string };
    readonly witness: { readonly given: { readonly facts: Record<string, unknown> }; readonly verdict: string };
  }[];
};

describe('rules by which nobody may decide what customers asked for', () => {
  let desk: Desk;
  let rules: RulesDesk;
  beforeAll(async () => {
    desk = await startDesk();
    rules = new RulesDesk(desk.app);
  });
  afterAll(() => desk.app.stop());

  const withoutMeterTests = async (): Promise<Reply> =>
    rules.submit(await rules.change(await rules.begin('No meter tests'), 'G-24', { remedies: ['apology'], tests: [] }));
  const review = ({ id }: Reply): Promise<Review> => rules.must<Review>('GET', `/rulesets/${id}/review`);

  it('are not published: the error names the category and how often it was asked for, and nobody can answer it away', async () => {
    expect((await review(await withoutMeterTests())).findings.map(({ code }) => code)).not.toContain('orphan');
    for (const category of ['meter', 'meter']) {
      const { id } = await desk.complaint(await desk.customer(), { category, as: 'sam.senior' });
      expect((await desk.give(id, 'meter-test', null, { as: 'sam.senior' })).status).toBe(201);
    }
    await desk.app.clock.advance({ days: 1 });
    const draft = await rules.readyToPublish(await withoutMeterTests());
    const orphan = (await review(draft)).findings.find(({ code }) => code === 'orphan');
    expect(orphan).toMatchObject({
      params: { remedy: 'meter-test', categories: ['meter'], cases: 2 },
      witness: { given: { facts: { 'complaint.category': 'meter' } }, verdict: 'ESCALATE' },
    });
    expect(orphan?.sentence.en).toContain('asked for 2 times before');
    const { revision } = await rules.document(draft.id);
    const refused = await rules.ask('POST', `/rulesets/${draft.id}/publication`, { revision }, 'maria.manager');
    expect([refused.status, codeOf(refused), refused.body['obstacles']]).toEqual([
      409,
      'publication-blocked',
      [{ code: 'finding-stands', finding: orphan?.id, severity: 'error' }],
    ]);
  }, 60_000);

  it('are published where the rules before them left it undecided too: that is a warning to answer', async () => {
    const { id } = await withoutMeterTests();
    const draft = await desk.app.nest.get(Drafts, { strict: false }).find(desk.app.sql, id as RulesetId);
    if (!draft) throw new Error('no draft');
    const policy = policyOf(draft);
    const { findings } = await desk.app.nest
      .get(FindFindings, { strict: false })
      .of(policy, policy, 'manager', desk.app.clock.now());
    expect(findings.filter(({ code }) => code === 'orphan').map(({ severity }) => severity)).toEqual(['warning']);
  }, 60_000);
});
