import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import { caseOf, readSituation } from './case.ts';
import { type Weighed, weigh } from './combine.ts';
import type { Condition } from './condition.ts';
import type { Effect } from './effect.ts';
import { type Differences, ordinarySituation } from './ordinary-situation.ts';
import type { Rule } from './rule.ts';

const at = new Date('2026-03-02T12:00:00Z');
const vulnerable: Condition = { all: [{ fact: 'customer.vulnerable', operator: 'equal', value: true }] };
const bill = { fact: 'account.lastBillMinor' } as const;
const average = { fact: 'account.averageBillMinor' } as const;
const payWithin = { count: 1, unit: 'working-days' } as const;
const nobodyKnows = { unknown: ['customer.vulnerable', 'account.lastBillMinor'] } as const;

const weighed = (rules: readonly Rule[], differences: Differences = {}): Weighed => {
  const policy = smallPolicy(rules);
  const read = readSituation(ordinarySituation(policy, at, differences));
  return weigh(caseOf(policy, read, { kind: 'credit', params: {}, amount: { minor: 1, currency: 'USD' } }));
};
const grant = (key: string, upTo: number): Rule => smallRule(key, { type: 'grant', upTo });

describe('rules put together', () => {
  it('come to nothing where none applies', () => {
    expect(weighed([smallRule('G', { type: 'grant', upTo: 1 }, vulnerable)])).toEqual({
      ...{ grant: null, shut: [], suspended: [], caps: [], times: [], forbids: [], requires: [], duties: [], owed: [] },
      ...{ unknownOwes: [], doubts: new Map(), matched: [], undecided: [] },
    });
  });

  it('name the grant of the smaller key where two are equally high, whichever comes first', () => {
    expect(weighed([grant('B', 500), grant('A', 500), grant('C', 500)]).grant).toEqual({ rule: 'A', limitMinor: 500 });
    expect(weighed([grant('B', 500), grant('A', 400)]).grant).toEqual({ rule: 'B', limitMinor: 500 });
  });

  it('say in one order what each of them says', () => {
    const effects: readonly Effect[] = [
      { type: 'forbid', reason: 'x', for: 'everyone', above: 7 },
      { type: 'require', level: 'senior', above: 7 },
      { type: 'duty', duty: { kind: 'note' }, above: 7 },
      { type: 'cap', counter: 'customer', window: 'calendar-day', max: 7 },
      { type: 'cap', counter: 'customer', window: 'calendar-day', times: 7 },
      { type: 'owe', amount: 7, payWithin, latePenalty: 3 },
    ];
    const rules = effects.flatMap((effect, at) => [smallRule(`B-${at}`, effect), smallRule(`A-${at}`, effect)]);
    const found = weighed(rules);
    expect(found.forbids).toEqual(['A-0', 'B-0'].map((rule) => ({ rule, reason: 'x', for: 'everyone', above: 7 })));
    expect(found.requires).toEqual(['A-1', 'B-1'].map((rule) => ({ rule, level: 'senior', above: 7 })));
    expect(found.duties).toEqual(['A-2', 'B-2'].map((rule) => ({ rule, duty: { kind: 'note' }, above: 7 })));
    expect(found.caps.map(({ rule, remainingMinor }) => [rule, remainingMinor])).toEqual([
      ['A-3', 7],
      ['B-3', 7],
    ]);
    expect(found.times.map(({ rule, remainingTimes }) => [rule, remainingTimes])).toEqual([
      ['A-4', 7],
      ['B-4', 7],
    ]);
    expect(found.owed).toEqual(['A-5', 'B-5'].map((rule) => ({ rule, amountMinor: 7, payWithin, latePenalty: 3 })));
    expect(found.matched).toEqual([...rules].map(({ key }) => key).sort());
  });

  it('name what nobody knows behind each that is not certain, once', () => {
    const {
      shut,
      unknownOwes,
      doubts,
      undecided,
      grant: open,
    } = weighed(
      [
        smallRule('O-2', { type: 'owe', amount: bill, payWithin, latePenalty: null }),
        smallRule('O-1', { type: 'owe', amount: 5, payWithin, latePenalty: null }, vulnerable),
        smallRule('G-3', { type: 'grant', upTo: { op: 'plus', of: [bill, average, bill] } }, vulnerable),
        smallRule('G-2', { type: 'grant', upTo: bill }),
        smallRule('G-1', { type: 'grant', upTo: 900 }, vulnerable),
      ],
      nobodyKnows,
    );
    expect(open).toBeNull();
    expect(shut).toEqual([
      { rule: 'G-1', limitMinor: 900 },
      { rule: 'G-2', limitMinor: null },
      { rule: 'G-3', limitMinor: null },
    ]);
    expect(unknownOwes).toEqual(['O-1', 'O-2']);
    expect([...doubts].sort()).toEqual([
      ['G-1', ['customer.vulnerable']],
      ['G-2', ['account.lastBillMinor']],
      ['G-3', ['customer.vulnerable', 'account.lastBillMinor']],
      ['O-1', ['customer.vulnerable']],
      ['O-2', ['account.lastBillMinor']],
    ]);
    expect(undecided).toEqual(['G-1', 'G-3', 'O-1']);
  });

  it('never owe less than nothing, nor leave less than nothing of a cap', () => {
    const less = smallRule('O', { type: 'owe', amount: { op: 'minus', from: 1, take: 2 }, payWithin, latePenalty: null });
    expect(weighed([less]).owed).toEqual([]);
    const cap = smallRule('C', { type: 'cap', counter: 'customer', window: 'calendar-day', max: 7 });
    expect(weighed([cap], { used: { 'customer/calendar-day': 9 } }).caps[0]?.remainingMinor).toBe(0);
    expect(weighed([cap], { used: { 'customer/calendar-day': 6 } }).caps[0]?.remainingMinor).toBe(1);
  });
});
