import { costMonths } from './cost-months.ts';

describe('Cost against budget', () => {
  const granted = [{ month: '2026-02', currency: 'USD', n: 3, own: 5000, approved: 1000 }];
  const budget = { teamId: 'east', maxMinor: 20_000, currency: 'USD', firstDay: '2026-02-10', lastDay: '2026-02-28' };

  test('has every month, what was given since the first, and the budgets that held then', () => {
    expect(costMonths(['2026-01', '2026-02', '2026-03'], granted, [budget, { ...budget, teamId: 'west' }])).toMatchObject([
      { month: '2026-01', n: 0, sinceBegin: 0, budget: null },
      { month: '2026-02', n: 3, own: 5000, approved: 1000, sinceBegin: 6000, budget: 40_000 },
      { month: '2026-03', n: 0, sinceBegin: 6000, budget: null },
    ]);
  });

  test('counts of each team the budget that held last in the month', () => {
    const first = { ...budget, firstDay: '2026-02-01', lastDay: '2026-02-09' };
    const raised = { ...budget, maxMinor: 30_000, lastDay: null };
    expect(costMonths(['2026-02'], granted, [raised, first])).toMatchObject([{ budget: 30_000 }]);
    expect(costMonths(['2026-02'], granted, [first, raised, { ...first, teamId: 'west' }])).toMatchObject([{ budget: 50_000 }]);
  });

  test('keeps currencies apart, and has nothing to say of nothing', () => {
    expect(costMonths(['2026-02'], granted, [{ ...budget, currency: 'EUR' }]).map(({ currency, budget: of }) => [currency, of])).toEqual([['EUR', 20_000], ['USD', null]]); // prettier-ignore
    expect(costMonths(['2026-02'], [], [])).toEqual([]);
  });
});
