import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import type { Effect } from './effect.ts';
import { ordinarySituation } from './ordinary-situation.ts';
import { owedMore } from './owed-more.ts';
import type { Policy } from './policy.ts';
import type { Situation } from './question.ts';

const at = new Date('2026-03-02T12:00:00Z');
const owe = (amount: number): Effect => ({
  type: 'owe',
  amount,
  payWithin: { count: 10, unit: 'working-days' },
  latePenalty: null,
});
const owing = (...amounts: readonly number[]): Policy =>
  smallPolicy(amounts.map((amount, index) => smallRule(`O-${index}`, owe(amount))));
const more = (before: Policy, after: Policy, paid: Situation['paidUnder'] = {}) =>
  owedMore({ before, after }, { ...ordinarySituation(after, at), paidUnder: paid }, paid);

describe('what a change of rules owes more', () => {
  it('is the difference to what was owed before', () => {
    expect(more(owing(2500), owing(4000))).toEqual([
      { rule: 'O-0', beforeMinor: 2500, afterMinor: 4000, paidMinor: 0, moreMinor: 1500 },
    ]);
  });

  it('is the whole of a new obligation', () => {
    expect(more(owing(2500), owing(2500, 700))).toEqual([
      { rule: 'O-1', beforeMinor: 0, afterMinor: 700, paidMinor: 0, moreMinor: 700 },
    ]);
  });

  it('is nothing where no more is owed', () => {
    expect(more(owing(2500), owing(2500))).toEqual([]);
    expect(more(owing(2500), owing(2000))).toEqual([]);
    expect(more(owing(2500), owing())).toEqual([]);
  });

  it('counts what was paid already, when that was more than was owed', () => {
    expect(more(owing(2500), owing(4000), { 'O-0': 3000 })).toMatchObject([{ paidMinor: 3000, moreMinor: 1000 }]);
    expect(more(owing(2500), owing(4000), { 'O-0': 1000 })).toMatchObject([{ paidMinor: 1000, moreMinor: 1500 }]);
    expect(more(owing(2500), owing(4000), { 'O-0': 4000 })).toEqual([]);
  });
});
