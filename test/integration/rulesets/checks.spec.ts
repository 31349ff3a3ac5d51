import { startApp } from '../../support/app.ts';
import { codeOf, RulesDesk, type Reply, type Rule } from './a-draft.ts';

type InWords = { readonly en: string; readonly es: string };
type Difference = { readonly remedy: string; readonly level: string; readonly amountMinor: number; readonly sentence: InWords };
type Changed = { readonly baseId: string | null; readonly newlyAllowed: Difference[]; readonly noLongerAllowed: Difference[] };
type Coverage = {
  readonly hit: { readonly of: number; readonly seen: number };
  readonly rules: { readonly rule: string; readonly isHit: boolean; readonly comparisons: { readonly sentence: InWords }[] }[];
};
type Proposed = { readonly items: { readonly test: Rule['tests'][number]; readonly sentence: InWords }[] };
type Review = { readonly findings: { readonly code: string; readonly sentence: InWords; readonly shownBy: InWords[] }[] };

describe('what a draft gives away before anybody decides by it', () => {
  let rules: RulesDesk;
  let draft: Reply;
  beforeAll(async () => {
    rules = new RulesDesk(await startApp());
    draft = await rules.change(await rules.begin(), 'G-06', { effect: { type: 'grant', upTo: 4_000 }, tests: [] });
  });
  afterAll(() => rules.app.stop());

  it('is what it newly allows, to whom, from which amount on, with a case', async () => {
    const changed = await rules.must<Changed>('GET', `/rulesets/${draft.id}/newly-allowed`);
    expect(changed.newlyAllowed.map(({ remedy, level, amountMinor }) => [remedy, level, amountMinor])).toContainEqual([
      'goodwill-credit',
      'frontline',
      2_501,
    ]);
    expect(changed.newlyAllowed[0]?.sentence.es).toContain('Se permite ahora al nivel');
    expect(changed.noLongerAllowed).toEqual([]);
    expect(changed.baseId).not.toBeNull();
  });

  it('is what its tests have seen of it', async () => {
    const { hit, rules: covered } = await rules.must<Coverage>('GET', `/rulesets/${draft.id}/coverage`);
    expect(hit.of).toBe(covered.length);
    expect(covered.find(({ rule }) => rule === 'G-01')).toMatchObject({
      isHit: true,
      comparisons: expect.arrayContaining([expect.objectContaining({ seenTrue: true, seenFalse: true })]) as unknown,
    });
  });

  it('is the tests nobody wrote: put into the rule, they hold', async () => {
    const { items } = await rules.must<Proposed>('GET', `/rulesets/${draft.id}/rules/G-06/proposed-tests`);
    expect(items.map(({ test }) => test.given.amountMinor)).toEqual(expect.arrayContaining([3_999, 4_000, 4_001]));
    expect(items[0]?.sentence.en).toMatch(/^“Goodwill credit” of \$39\.99.*: you can now, up to \$40\.00\.$/);
    expect(items.map(({ sentence }) => sentence.en).join(' ')).not.toMatch(/length of the plan|quantity/);
    const { revision } = await rules.document(draft.id);
    await rules.change({ ...draft, revision }, 'G-06', { tests: items.map(({ test }) => test) });
    const review = await rules.must<{ tests: { passed: boolean; rule: string }[] }>('GET', `/rulesets/${draft.id}/review`);
    expect(review.tests.filter(({ rule }) => rule === 'G-06').every(({ passed }) => passed)).toBe(true);
    const none = await rules.ask('GET', `/rulesets/${draft.id}/rules/G-99/proposed-tests`);
    expect([none.status, codeOf(none)]).toEqual([404, 'rule-not-found']);
  });

  it('is said in plain words in both languages, with the case that shows it', async () => {
    const review = await rules.must<Review>('GET', `/rulesets/${draft.id}/review`);
    expect(review.findings.length).toBeGreaterThan(0);
    for (const { sentence, shownBy } of review.findings) {
      expect([sentence.en, sentence.es, shownBy[0]?.en, shownBy[0]?.es].every((text) => text?.endsWith('.'))).toBe(true);
    }
  });

  it('is written in a language that is published as JSON Schema', async () => {
    const schema = await rules.must<{ $schema: string; $defs: object }>('GET', '/authority/schema');
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema.$defs)).toEqual(expect.arrayContaining(['conditions', 'effect', 'test']));
  });
});
