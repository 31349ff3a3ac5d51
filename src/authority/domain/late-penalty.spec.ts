import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import type { Effect } from './effect.ts';
import { type Differences, ordinarySituation } from './ordinary-situation.ts';
import { owedNow } from './owed-now.ts';
import { type SituationRecord, recorded, revived } from './situation-record.ts';

const at = new Date('2026-03-02T12:00:00Z');
const owe = (amount: number, latePenalty: number | null): Effect => ({
  type: 'owe',
  amount,
  payWithin: { count: 10, unit: 'working-days' },
  latePenalty,
});
const policy = smallPolicy([smallRule('O-1', owe(2000, 500)), smallRule('O-2', owe(700, null)), smallRule('O-3', owe(0, 0))]);
const owed = (differences: Differences) =>
  owedNow(policy, ordinarySituation(policy, at, differences)).unpaid.map(({ rule, amountMinor }) => `${rule} ${amountMinor}`);

describe('a penalty for paying late', () => {
  it('is owed on top of what was not paid in time, where the rule names one', () => {
    expect(owed({})).toEqual(['O-1 2000', 'O-2 700', 'O-3 0']);
    expect(owed({ late: ['O-1', 'O-2'] })).toEqual(['O-1 2500', 'O-2 700', 'O-3 0']);
  });

  it('is still owed when only the obligation itself was paid', () => {
    expect(owed({ late: ['O-1'], paidUnder: { 'O-1': 2000, 'O-2': 700, 'O-3': 0 } })).toEqual(['O-1 500']);
    expect(owed({ paidUnder: { 'O-1': 2000, 'O-2': 900, 'O-3': 0 } })).toEqual([]);
  });

  it('is kept with the decision, so that it comes out the same again', () => {
    const late = ordinarySituation(policy, at, { late: ['O-1'] });
    const again = revived(JSON.parse(JSON.stringify(recorded(late))) as SituationRecord);
    expect(again).toEqual(late);
    expect(recorded(ordinarySituation(policy, at))).not.toHaveProperty('late');
  });
});
