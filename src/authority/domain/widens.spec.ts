import { anybody, smallPolicy, smallRule } from '../sample/small-policy.ts';
import type { Condition } from './condition.ts';
import type { Effect, MoneyCap } from './effect.ts';
import type { Rule } from './rule.ts';
import type { LadderLevel } from './ruleset.ts';
import { offeredMore, widenedRules } from './widens.ts';

const grant = (upTo: number): Effect => ({ type: 'grant', upTo });
const cap = (max: number): MoneyCap => ({ type: 'cap', counter: 'customer', window: 'calendar-year', max });
const forbid = (above: number): Effect => ({ type: 'forbid', reason: 'contract', for: 'everyone', above });
const requiring = (level: 'senior' | 'manager'): Effect => ({ type: 'require', level });
const atLeast = (level: number): Condition => ({
  all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: level }],
});
const vulnerable: Condition = { all: [{ fact: 'customer.vulnerable', operator: 'equal', value: true }] };

const widened = (before: readonly Rule[], after: readonly Rule[], level: LadderLevel = 'senior') =>
  widenedRules(smallPolicy(before), smallPolicy(after), level);
/** The rule as it was, but by the day of receipt, on which it may have said something else. */
const dated = (effect: Effect) => {
  const rule = smallRule('X', effect);
  return widened([rule], [{ ...rule, goesBy: { date: 'received', keepsTheBetter: true } }]);
};
const changed = (before: Effect, after: Effect, conditions?: Condition, level?: LadderLevel) =>
  widened([smallRule('X', before, conditions)], [smallRule('X', after, conditions)], level);

describe('a change that lets a level do more by itself', () => {
  it.each<readonly [string, readonly string[], () => readonly string[]]>([
    ['a new grant', ['X'], () => widened([], [smallRule('X', grant(100))])],
    ['a higher grant', ['X'], () => changed(grant(100), grant(101))],
    ['a grant to be worked out', ['X'], () => changed(grant(100), { type: 'grant', upTo: { fact: 'account.lastBillMinor' } })],
    ['a grant on other conditions', ['X'], () => widened([smallRule('X', grant(1), vulnerable)], [smallRule('X', grant(1))])],
    ['a higher cap', ['X'], () => changed(cap(100), cap(101))],
    ['a cap taken out', ['X'], () => widened([smallRule('X', cap(100))], [])],
    ['a cap over another window', ['X'], () => changed(cap(100), { ...cap(100), window: 'calendar-day' })],
    ['a cap on narrower conditions', ['X'], () => widened([smallRule('X', cap(9))], [smallRule('X', cap(9), vulnerable)])],
    ['a prohibition that begins later', ['X'], () => changed(forbid(100), forbid(101))],
    ['a duty taken out', ['X'], () => widened([smallRule('X', { type: 'duty', duty: { kind: 'note' } })], [])],
    ['a level above required no more', ['X'], () => widened([smallRule('X', requiring('manager'))], [])],
    ['a lower level required instead', ['X'], () => changed(requiring('manager'), requiring('senior'))],
    ['a grant that goes by an earlier day', ['X'], () => dated(grant(1))],
    ['a cap that goes by an earlier day', ['X'], () => dated(cap(1))],
  ])('is %s', (_, rules, change) => {
    expect(change()).toEqual(rules);
  });

  it.each<readonly [string, () => readonly string[]]>([
    ['nothing changed', () => changed(grant(100), grant(100))],
    ['a lower grant', () => changed(grant(100), grant(99))],
    ['the same grant under another key', () => widened([smallRule('X', grant(9))], [smallRule('Y', grant(9))])],
    ['a grant taken out', () => widened([smallRule('X', grant(100))], [])],
    [
      'a grant that another one covers',
      () => widened([smallRule('A', grant(100))], [smallRule('A', grant(100)), smallRule('X', grant(100), vulnerable)]),
    ],
    ['a grant for a higher level', () => widened([], [smallRule('X', grant(100), atLeast(3))])],
    ['a lower cap', () => changed(cap(100), cap(99))],
    ['a new cap', () => widened([], [smallRule('X', cap(100))])],
    ['a prohibition that begins sooner', () => changed(forbid(100), forbid(0))],
    [
      'a prohibition on everything beside one on more',
      () => changed(forbid(7), { type: 'forbid', reason: 'contract', for: 'everyone' }),
    ],
    ['the own level required no more', () => widened([smallRule('X', requiring('senior'))], [])],
    ['a barrier for others taken out', () => widened([smallRule('X', cap(100), atLeast(4))], [])],
    [
      'what law or charter owes',
      () =>
        widened(
          [],
          [smallRule('X', { type: 'owe', amount: 100, payWithin: { count: 1, unit: 'working-days' }, latePenalty: null })],
        ),
    ],
  ])('is not %s', (_, change) => {
    expect(change()).toEqual([]);
  });

  it('names each rule once, in order, however many remedies it is about', () => {
    expect(widened([smallRule('B', cap(1))], [smallRule('A', grant(1)), smallRule('C', grant(1))])).toEqual(['A', 'B', 'C']);
  });

  it('is seen for each remedy by itself: a grant of one covers no other', () => {
    const forCredit = { ...smallRule('A', grant(100)), remedies: ['credit'] };
    expect(widened([forCredit], [forCredit, { ...smallRule('X', grant(100)), remedies: ['visit'] }])).toEqual(['X']);
    expect(widened([forCredit], [forCredit, { ...smallRule('X', grant(100)), remedies: ['credit'] }])).toEqual([]);
  });

  it('with money is any grant that reaches further than what is certain', () => {
    const [certain, doubtful] = [smallRule('A', grant(100)), smallRule('A', grant(100), vulnerable)];
    expect(widened([certain], [certain, smallRule('X', grant(200), vulnerable)])).toEqual(['X']);
    expect(widened([doubtful], [doubtful, smallRule('X', grant(100), { any: [anybody] })])).toEqual(['X']);
  });

  it('is a limit in times that rises', () => {
    const often = (times: number): Effect => ({ type: 'cap', counter: 'account', window: 'calendar-year', times });
    expect([changed(often(2), often(3)), changed(often(3), often(2)), changed(often(2), often(2))]).toEqual([['X'], [], []]);
  });

  it('without money is any grant where none stood, whatever its amount', () => {
    const visit = (key: string, upTo: number, conditions = anybody): Rule => ({
      ...smallRule(key, grant(upTo), conditions),
      remedies: ['visit'],
    });
    expect(widened([], [visit('X', 0)])).toEqual(['X']);
    expect(widened([visit('A', 0)], [visit('A', 0), visit('X', 100, vulnerable)])).toEqual([]);
  });
});

describe('a catalogue that offers a remedy in more cases', () => {
  const rules = [smallRule('X', grant(100)), smallRule('Y', cap(100))];
  const policy = smallPolicy(rules);
  const offering = (change: object) => {
    const entries = policy.catalogue.entries.map((entry) => ({
      ...entry,
      offeredFor: ['leak'],
      immediateHelp: false,
      ...change,
    }));
    return { ...policy, catalogue: { ...policy.catalogue, entries } };
  };

  it('widens every grant of it', () => {
    expect(offeredMore(offering({}), offering({ offeredFor: ['leak', 'outage'] }))).toEqual(['X']);
    expect(offeredMore(offering({}), offering({ offeredFor: 'every' }))).toEqual(['X']);
    expect(offeredMore(offering({}), offering({ immediateHelp: true }))).toEqual(['X']);
    expect(offeredMore(offering({}), offering({ family: 'another' }))).toEqual(['X']);
  });

  it('widens nothing by fewer cases or another billing code', () => {
    expect(offeredMore(offering({ offeredFor: ['leak', 'outage'] }), offering({ executorCode: 'NEW' }))).toEqual([]);
  });
});
