import { startApp } from '../../support/app.ts';
import { codeOf, RulesDesk, type Reply } from './a-draft.ts';

type Pack = {
  readonly key: string;
  readonly ruleCount: number;
  readonly sources: { readonly url: string }[];
  readonly rules: { readonly key: string; readonly sentence: { readonly en: string } }[];
  readonly deadlines: { readonly target: number }[];
};
type Fit = {
  readonly fits: boolean;
  readonly added: string[];
  readonly removed: string[];
  readonly conflicts: { readonly code: string }[];
  readonly newRemedies: { readonly code: string; readonly label: { readonly es: string } }[];
};

describe('policy packs', () => {
  let rules: RulesDesk;
  let draft: Reply;
  beforeAll(async () => {
    rules = new RulesDesk(await startApp());
    draft = await rules.begin('As other towns do');
  });
  afterAll(() => rules.app.stop());

  it('are listed with their sources, and read as sentences', async () => {
    const { items } = await rules.must<{ items: Pack[] }>('GET', '/authority/packs');
    expect(items.map(({ key }) => key)).toEqual(['us-water', 'uk-water', 'texas-electric']);
    expect(items.every(({ sources, ruleCount }) => sources.length > 0 && ruleCount > 0)).toBe(true);
    const texas = await rules.must<Pack>('GET', '/authority/packs/texas-electric');
    expect(texas.rules[0]?.sentence.en).toMatch(/\.$/);
    expect(texas.deadlines.map(({ target }) => target)).toContain(21);
    const none = await rules.ask('GET', '/authority/packs/nobody');
    expect([none.status, codeOf(none)]).toEqual([404, 'pack-not-found']);
  });

  it('say beforehand what they would do to a draft', async () => {
    const kept = await rules.must<Fit>('GET', `/rulesets/${draft.id}/packs/us-water`);
    expect([kept.fits, kept.removed]).toEqual([true, []]);
    expect(kept.conflicts.map(({ code }) => code)).toContain('also-ruled');
    expect(kept.newRemedies).toMatchObject([
      {
        ...{ code: 'sewer-credit', label: { en: 'Sewer credit', es: 'Crédito por alcantarillado' }, hasMoney: true },
        ...{ executor: 'billing', executorCode: 'ADJ-SEWER', rules: expect.arrayContaining(['US-WATER-CAP-1']) as unknown },
      },
    ]);
    const foreign = await rules.must<Fit>('GET', `/rulesets/${draft.id}/packs/uk-water`);
    expect([foreign.fits, foreign.conflicts.map(({ code }) => code)]).toEqual([false, ['other-currency']]);
  });

  it('are refused where they do not fit, and the draft stays as it was', async () => {
    const refused = await rules.ask('POST', `/rulesets/${draft.id}/packs/uk-water`, { revision: draft.revision });
    expect([refused.status, codeOf(refused)]).toEqual([409, 'pack-does-not-fit']);
    expect((await rules.document(draft.id)).revision).toBe(draft.revision);
  });

  it('go into a draft with their tests, and with the remedies it did not have', async () => {
    const body = { revision: draft.revision, existing: 'replace' };
    const taken = await rules.must<Reply & Fit>('POST', `/rulesets/${draft.id}/packs/us-water`, body);
    expect(taken.added).toContain('US-WATER-LEAK-1');
    const review = await rules.must<{ tests: { rule: string; passed: boolean }[] }>('GET', `/rulesets/${draft.id}/review`);
    const own = review.tests.filter(({ rule }) => rule.startsWith('US-WATER'));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ passed }) => !passed)).toEqual([]);
    const { content } = await rules.document(draft.id);
    expect(content.remedies).toContain('sewer-credit');
  });
});
