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
    expect(owesLess(owing({ A: 10 }), owing({ A: 10, B: 1 }))).toEqual([]);
  });

  it('is nothing that nobody can work out afterwards, and everything that nobody could before and is gone', () => {
    expect(owesLess(owing({ A: 10 }, ['B']), owing({}, ['A', 'B']))).toEqual([]);
    expect(owesLess(owing({ A: 10 }), owing({}, null))).toEqual([]);
    expect(owesLess(owing({}, ['B', 'C']), owing({ C: 1 }))).toEqual(['B']);
  });
});
