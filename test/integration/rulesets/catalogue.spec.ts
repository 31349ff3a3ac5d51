import { AuthorityApi } from '../../../src/authority/index.ts';
import { startApp } from '../../support/app.ts';
import { codeOf, RulesDesk, type Reply } from './a-draft.ts';

type Words = { readonly en: { readonly kind: string; readonly text: string }[] };
type Differences = {
  readonly againstId: string | null;
  readonly rules: { readonly key: string; readonly words: Words | null }[];
  readonly frame: { readonly part: string; readonly name: string; readonly kind: string; readonly words: Words }[];
};
type Review = {
  readonly differences: Differences;
  readonly findings: { readonly code: string; readonly severity: string; readonly sentence: { readonly en: string } }[];
};
type Remedy = { readonly kind: string; readonly usedBy: string[]; readonly sentence: { readonly en: string } };

const voucher = {
  label: { en: 'Filter voucher', es: 'Vale para un filtro' },
  whereInstead: null,
  family: 'care',
  hasMoney: false,
  immediateHelp: false,
  offeredFor: ['water-quality'],
  executor: 'work-order',
  executorCode: 'FILTER',
  executeByDays: 3,
};

const credit = {
  ...voucher,
  label: { en: 'Credit for courtesy', es: 'Crédito de cortesía' },
  ...{ family: 'credits', hasMoney: true, offeredFor: 'every', executor: 'billing', executorCode: 'ADJ-G2', executeByDays: 9 },
};

/** A what-if, the checks and publishing take their time where everything else runs beside them. */
const patience = 240_000;

describe('the catalogue of remedies', () => {
  let rules: RulesDesk;
  let draft: Reply;
  beforeAll(async () => {
    rules = new RulesDesk(await startApp());
    draft = await rules.begin('More to give');
  }, patience);
  afterAll(() => rules.app.stop());

  const put = (kind: string, remedy: object) =>
    rules.ask<Reply>('PUT', `/rulesets/${draft.id}/remedies/${kind}`, { revision: draft.revision, remedy });
  const remedies = async (): Promise<Remedy[]> =>
    (await rules.must<{ items: Remedy[] }>('GET', `/rulesets/${draft.id}/remedies`)).items;
  const kept = async (kind: string, remedy: object): Promise<void> => {
    const { status, body } = await put(kind, remedy);
    expect(status).toBe(200);
    draft = body;
  };

  it('takes a new kind and another text for an old one, and says both in words', async () => {
    await kept('filter-voucher', voucher);
    await kept('goodwill-credit', credit);
    const found = await remedies();
    expect(found.find(({ kind }) => kind === 'filter-voucher')).toMatchObject({
      usedBy: [],
      sentence: {
        en: expect.stringMatching(/^“Filter voucher”, in Spanish “Vale para un filtro”\. It carries no money\./) as unknown,
      },
    });
    expect(found.find(({ kind }) => kind === 'goodwill-credit')?.usedBy).toContain('G-06');
  });

  it('names the exact place of what is wrong, and changes nothing', async () => {
    const { status, body } = await put('filter-voucher', { ...voucher, offeredFor: ['poetry'] });
    expect(status).toBe(422);
    expect(body).toMatchObject({ faults: [{ pointer: '/remedy/offeredFor/0', code: 'not-allowed' }] });
    expect((await rules.document(draft.id)).revision).toBe(draft.revision);
  });

  it('keeps a kind that rules name, and says which', async () => {
    const refused = await rules.ask('DELETE', `/rulesets/${draft.id}/remedies/goodwill-credit?revision=${draft.revision}`);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'remedy-in-use']);
    expect(refused.body).toMatchObject({ rules: expect.arrayContaining(['G-06']) as unknown });
  });

  it('reads rules by the names of the draft, and shows the reviewer every word that changed', async () => {
    const { rules: changed, frame } = await rules.must<Differences>('GET', `/rulesets/${draft.id}/differences`);
    expect(frame.map(({ part, name, kind }) => [part, name, kind])).toEqual([
      ['remedy', 'goodwill-credit', 'changed'],
      ['remedy', 'filter-voucher', 'added'],
    ]);
    expect(changed).toEqual([]);
    const review = await rules.must<Review>('GET', `/rulesets/${draft.id}/review`);
    expect(review.differences.frame).toEqual(frame);
    expect(review.findings.filter(({ code }) => code === 'executor-changed')).toMatchObject([
      {
        severity: 'warning',
        sentence: { en: expect.stringMatching(/billing \(ADJ-G2\) instead of billing \(ADJ-GOOD\)/) as unknown },
      },
    ]);
    const { rules: all } = await rules.must<{ rules: { key: string; sentence: { en: string } }[] }>(
      'GET',
      `/rulesets/${draft.id}/sentences`,
    );
    expect(all.find(({ key }) => key === 'G-06')?.sentence.en).toBe('Anybody may give “Credit for courtesy” of up to $25.00.');
  });

  it('compares any two versions', async () => {
    const other = await rules.begin('Another');
    const against = `/rulesets/${other.id}/differences?against=${draft.id}`;
    const { againstId, frame } = await rules.must<Differences>('GET', against);
    expect(againstId).toBe(draft.id);
    expect(frame.map(({ name, kind }) => [name, kind])).toEqual([
      ['goodwill-credit', 'changed'],
      ['filter-voucher', 'removed'],
    ]);
    expect((await rules.ask('GET', `/rulesets/${other.id}/differences?against=nobody`)).status).toBe(400);
  });

  it(
    'takes a what-if only of exactly these remedies',
    async () => {
      const before = await rules.tryOnPast(draft.id);
      await kept('goodwill-credit', { ...credit, executeByDays: 10 });
      const reviewed = await rules.submit(draft);
      const refused = await rules.ask('PUT', `/rulesets/${draft.id}/backtest`, {
        revision: reviewed.revision,
        backtestId: before,
      });
      expect([refused.status, codeOf(refused)]).toEqual([409, 'backtest-of-another-text']);
      draft = reviewed;
    },
    patience,
  );

  it(
    'is what everybody goes by from the instant the rules begin, and not before',
    async () => {
      const authority = rules.app.nest.get(AuthorityApi, { strict: false });
      const said = async (kind: string) => {
        const found = await authority.kind(rules.app.sql, kind);
        return [found.label.en, found.executorCode, found.executeByDays];
      };
      await rules.readyToPublish(draft);
      await rules.publish(draft.id, { effectiveFrom: new Date(rules.app.clock.now().getTime() + 3_600_000).toISOString() });
      expect(await said('goodwill-credit')).toEqual(['Goodwill credit', 'ADJ-GOOD', 5]);
      await rules.app.clock.advance({ hours: 1, seconds: 1 });
      expect(await said('goodwill-credit')).toEqual(['Credit for courtesy', 'ADJ-G2', 10]);
      expect((await authority.catalogue(rules.app.sql)).map(({ kind }) => kind)).toContain('filter-voucher');
    },
    patience,
  );
});
