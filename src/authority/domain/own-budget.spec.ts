import fc from 'fast-check';
import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import { type BudgetHeld, budgetWindows } from './budget-held.ts';
import type { CounterKey } from './counter.ts';
import { decide } from './decide.ts';
import { ordinarySituation } from './ordinary-situation.ts';
import { checkBudget, withBudgets } from './own-budget.ts';
import type { Decision } from './verdict.ts';

const at = new Date('2026-03-02T15:00:00Z');
const rules = smallPolicy([smallRule('G', { type: 'grant', upTo: 10_000 })]);
const perDay: BudgetHeld = { scope: 'employee', window: 'calendar-day', maxMinor: 6_000 };
const teamsMonth: BudgetHeld = { scope: 'team', window: 'calendar-month', maxMinor: 7_000 };

type Used = Readonly<Partial<Record<CounterKey, number>>>;

const asked = (minor: number, budgets: readonly BudgetHeld[], used: Used): Decision => {
  const situation = ordinarySituation(rules, at);
  const read = Object.fromEntries(Object.entries(used).map(([key, value]) => [key, { value, asOf: at, source: 'ledger' }]));
  const request = { kind: 'credit', params: {}, amount: { minor, currency: 'USD' } } as const;
  return decide(withBudgets(rules, budgets), { ...situation, used: { ...situation.used, ...read } }, request);
};

describe('a budget of somebody’s own', () => {
  it('leaves what is not used of it, and says so under a key that no rule has', () => {
    const used = { 'employee/calendar-day': 2_000 };
    expect(asked(4_000, [perDay], used)).toMatchObject({ verdict: 'PERMIT', limitMinor: 4_000 });
    const decision = asked(4_001, [perDay], used);
    expect(decision).toMatchObject({ verdict: 'ESCALATE', decisive: expect.arrayContaining(['budget/employee/calendar-day']) });
    expect(decision.reasons).toContainEqual(
      expect.objectContaining({
        code: 'OVER_CAP',
        rule: 'budget/employee/calendar-day',
        counter: 'employee',
        window: 'calendar-day',
      }),
    );
  });

  it('leaves nothing when more was used than it now allows, or when nobody can tell how much was', () => {
    expect(asked(1, [perDay], { 'employee/calendar-day': 6_001 })).toMatchObject({ verdict: 'ESCALATE', limitMinor: 0 });
    expect(asked(1, [perDay], {})).toMatchObject({ limitMinor: 0 });
    expect(asked(1, [perDay], {}).verdict).not.toBe('PERMIT');
  });

  it('is of nobody else: a higher level has not used it, and shares the team’s', () => {
    const used = { 'employee/calendar-day': 6_000, 'team/calendar-month': 6_500 };
    expect(asked(10_000, [perDay], used)).toMatchObject({ verdict: 'ESCALATE', escalateTo: 'senior' });
    expect(asked(10_000, [perDay, teamsMonth], used)).toMatchObject({ verdict: 'ESCALATE', escalateTo: 'board' });
    expect(asked(500, [perDay, teamsMonth], used)).toMatchObject({ verdict: 'ESCALATE', escalateTo: 'senior' });
  });

  it('lets nobody give more, however many there are', () => {
    const budget = fc.record({
      scope: fc.constantFrom('employee', 'team'),
      window: fc.constantFrom(...budgetWindows),
      maxMinor: fc.nat(20_000),
    });
    const spent = fc.dictionary(fc.constantFrom('employee/calendar-day', 'team/calendar-month'), fc.nat(20_000));
    fc.assert(
      fc.property(fc.nat(12_000), fc.array(budget, { maxLength: 4 }), spent, (amount, budgets, used) => {
        const [free, held] = [asked(amount + 1, [], used), asked(amount + 1, budgets, used)];
        const most = Math.min(free.limitMinor ?? 0, ...budgets.map(({ maxMinor }) => maxMinor));
        expect(held.limitMinor).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('leaves the rules as they are where there is none', () => {
    expect(withBudgets(rules, [])).toBe(rules);
    expect(withBudgets(rules, undefined)).toBe(rules);
    expect(withBudgets(rules, [perDay]).budgets).toEqual([perDay]);
  });

  it('ends no earlier than it begins', () => {
    const days = (firstDay: string, lastDay: string | null) => () => checkBudget({ firstDay, lastDay });
    expect(days('2026-03-02', '2026-03-02')).not.toThrow();
    expect(days('2026-03-02', null)).not.toThrow();
    expect(days('2026-03-02', '2026-03-01')).toThrow(
      expect.objectContaining({ code: 'budget-ends-before-it-begins', kind: 'invalid', details: { field: 'lastDay' } }),
    );
  });
});
