import { policyPacks } from '../../authority/index.ts';
import { policiesOf } from './pack-policies.ts';

const drafts = policyPacks.flatMap((pack) => policiesOf(pack).map((draft) => ({ pack, draft })));

describe('the deadlines of packs as policies', () => {
  it('each name a source of their pack and never pause', () => {
    expect(drafts.length).toBeGreaterThan(0);
    for (const { pack, draft } of drafts) {
      expect(pack.sources.map(({ name }) => name)).toContain(draft.source);
      expect(draft).toMatchObject({ kind: 'REGULATORY', pausesOn: [] });
    }
  });

  it('leave out the day that somebody names with each review', () => {
    const texas = drafts.filter(({ pack }) => pack.key === 'texas-electric').map(({ draft }) => [draft.key, draft.target]);
    expect(texas).toEqual([
      ['texas-electric-result', 21],
      ['texas-electric-commission', 15],
    ]);
  });

  it('run beside each other, but for the clocks of letters, which go by the letter', () => {
    expect(drafts.map(({ draft: { slot, key, statute } }) => [slot, statute?.startsOn, key])).toEqual([
      ['uk-water-written-complaint', 'RECEIPT', 'uk-water-written-complaint'],
      ['texas-electric-result', 'RECEIPT', 'texas-electric-result'],
      ['', 'LETTER', 'texas-electric-commission'],
    ]);
  });
});
