import { owesLess } from './owes-less.ts';

type Owing = Parameters<typeof owesLess>[0];
const owing = (unpaid: Readonly<Record<string, number>>, undecided: readonly string[] | null = []): Owing => ({
  unpaid: Object.entries(unpaid).map(([rule, amountMinor]) => ({
    ...{ rule, amountMinor, latePenalty: null, kinds: [] },
    payWithin: { count: 1, unit: 'working-days' },
  })),
  undecided: undecided && undecided.map((rule) => ({ rule, facts: [] })),
});

describe('less than was owed before', () => {
  it('is what a rule owes less, or no longer, however much more another owes', () => {
    expect(owesLess(owing({ A: 10, B: 20, C: 0 }), owing({ A: 9, B: 900 }))).toEqual(['A', 'C']);
    expect(owesLess(owing({ A: 10 }), owing({ A: 10, B: 1 }))).toBeNull();
  });

  it('is nothing that nobody can work out afterwards', () => {
    expect(owesLess(owing({ A: 10 }, ['B']), owing({}, ['A', 'B']))).toBeNull();
    expect(owesLess(owing({ A: 10 }), owing({}, null))).toBeNull();
  });

  it('may be whatever nobody could work out before and somebody can now, so that no amount is lowered by way of not knowing', () => {
    expect(owesLess(owing({}, ['B', 'C', 'D']), owing({ C: 1 }, ['D']))).toEqual(['B', 'C']);
    expect(owesLess(owing({}, null), owing({ A: 10 }))).toEqual(['A']);
    expect(owesLess(owing({}, null), owing({}))).toEqual([]);
    expect(owesLess(owing({}, null), owing({}, null))).toBeNull();
  });
});
