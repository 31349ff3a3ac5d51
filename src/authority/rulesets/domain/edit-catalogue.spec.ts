import { sampleCatalogue } from '../../sample/sample-catalogue.ts';
import { sampleRuleset } from '../../sample/sample-ruleset.ts';
import { requireMoneyFixed, rulesNaming, withoutRemedy, withRemedy } from './edit-catalogue.ts';

const text = { content: sampleRuleset, catalogue: sampleCatalogue };

const voucher = {
  label: { en: 'Filter voucher', es: 'Vale para un filtro' },
  whereInstead: null,
  family: 'care',
  hasMoney: false,
  immediateHelp: true,
  offeredFor: ['water-quality'],
  executor: 'work-order',
  executorCode: 'FILTER',
  executeByDays: 3,
};

const put = (kind: string, change: object = {}) => withRemedy(text, kind, { ...voucher, ...change }, sampleCatalogue.entries);

describe('the catalogue of a draft', () => {
  it('takes a new kind at its end, and the rules know it', () => {
    const { content, catalogue } = put('filter-voucher');
    expect(catalogue.entries.at(-1)).toMatchObject({ kind: 'filter-voucher', words: { label: voucher.label } });
    expect(content.remedies.at(-1)).toBe('filter-voucher');
    expect(catalogue.version).toBe(sampleCatalogue.version + 1);
  });

  it('changes a kind where it stands, and keeps what the panel assumes', () => {
    const { catalogue } = put('bottled-water', { offeredFor: 'every', executorCode: 'W-2' });
    const at = sampleCatalogue.entries.findIndex(({ kind }) => kind === 'bottled-water');
    expect(catalogue.entries[at]).toMatchObject({ kind: 'bottled-water', executorCode: 'W-2', usualParams: { quantity: 4 } });
    expect(catalogue.entries).toHaveLength(sampleCatalogue.entries.length);
  });

  it('names the place of every fault', () => {
    expect(() => put('filter-voucher', { offeredFor: [] })).toThrow(
      expect.objectContaining({ details: { faults: [expect.objectContaining({ pointer: '/remedy/offeredFor' })] } }),
    );
  });

  it('lets no kind in force begin or cease to carry money', () => {
    expect(() => put('goodwill-credit')).toThrow(expect.objectContaining({ code: 'remedy-money-fixed' }));
    expect(put('filter-voucher', { hasMoney: true, executor: 'billing' }).catalogue.entries.at(-1)?.hasMoney).toBe(true);
  });

  it('lets no kind that there ever was begin or cease to carry money, in whichever way it came into the text', () => {
    const [first] = sampleCatalogue.entries;
    const turned = { entries: sampleCatalogue.entries.map((one) => (one === first ? { ...one, hasMoney: !one.hasMoney } : one)) };
    expect(() => requireMoneyFixed(turned, sampleCatalogue.entries)).toThrow(
      expect.objectContaining({ code: 'remedy-money-fixed', details: expect.objectContaining({ kind: first?.kind }) as unknown }),
    );
    expect(() => requireMoneyFixed(sampleCatalogue, sampleCatalogue.entries.slice(1))).not.toThrow();
  });

  it('lets go only of what no rule names, and says which do', () => {
    const added = put('filter-voucher');
    expect(withoutRemedy(added, 'filter-voucher').catalogue.entries).toEqual(sampleCatalogue.entries);
    expect(() => withoutRemedy(text, 'goodwill-credit')).toThrow(
      expect.objectContaining({
        code: 'remedy-in-use',
        details: expect.objectContaining({ rules: rulesNaming(sampleRuleset, 'goodwill-credit') }) as unknown,
      }),
    );
    expect(() => withoutRemedy(text, 'nothing')).toThrow(expect.objectContaining({ code: 'remedy-kind-not-found' }));
  });
});
