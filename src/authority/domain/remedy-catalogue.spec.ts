import { smallCatalogue } from '../sample/small-policy.ts';
import { type CatalogueEntry, entryOf, faultInCatalogue, isOfferedFor } from './remedy-catalogue.ts';

const credit = entryOf(smallCatalogue, 'credit');
const faultOf = (...changes: readonly Partial<CatalogueEntry>[]): unknown =>
  faultInCatalogue({ version: 1, entries: changes.map((change) => ({ ...credit, ...change })) })?.details['what'] ?? null;

describe('a remedy catalogue', () => {
  it('may be used when each remedy has its own name, a family and a day', () => {
    expect(faultInCatalogue(smallCatalogue)).toBeNull();
    expect(
      faultOf({ kind: 'a', family: 'f', executeByDays: 0 }, { kind: `b-${'2'.repeat(62)}`, family: `f-${'2'.repeat(62)}` }),
    ).toBeNull();
  });

  it.each<readonly [string, readonly Partial<CatalogueEntry>[]]>([
    ['kind', [{ kind: '' }]],
    ['kind', [{ kind: 'Credit' }]],
    ['kind', [{ kind: '2nd' }]],
    ['kind', [{ kind: 'a b' }]],
    ['kind', [{ kind: 'b'.repeat(65) }]],
    ['twice', [{}, {}]],
    ['family', [{ family: '-f' }]],
    ['family', [{ family: 'f_' }]],
    ['executeByDays', [{ executeByDays: -1 }]],
    ['executeByDays', [{ executeByDays: 1.5 }]],
    ['offeredFor', [{ offeredFor: [] }]],
  ])('may not for its %s: %j', (what, changes) => {
    expect(faultOf(...changes)).toBe(what);
  });

  it('offers a remedy for every category, or for those it names and no unknown one', () => {
    const outage = entryOf(smallCatalogue, 'outage-credit');
    expect([credit, outage].map((entry) => isOfferedFor(entry, 'outage'))).toEqual([true, true]);
    expect([credit, outage].map((entry) => isOfferedFor(entry, 'leak'))).toEqual([true, false]);
    expect([credit, outage].map((entry) => isOfferedFor(entry, undefined))).toEqual([true, false]);
  });

  it('has no remedy it does not name', () => {
    expect(() => entryOf(smallCatalogue, 'fountain')).toThrow(
      expect.objectContaining({ code: 'remedy-unknown', details: { kind: 'fountain' } }),
    );
  });
});
