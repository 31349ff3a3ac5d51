import { anybody, smallPolicy, smallRule } from '../sample/small-policy.ts';
import type { Condition } from './condition.ts';
import type { Formula } from './formula.ts';
import { kindsAsking } from './kinds-asking.ts';
import type { Rule } from './rule.ts';

const seldom: Condition = { all: [anybody, { not: { fact: 'remedy.timesThisYear', operator: 'greaterThan', value: 1 } }] };
const given: Formula = { op: 'minus', from: 5000, take: { fact: 'remedy.given12mMinor' } };
const payWithin = { count: 1, unit: 'working-days' } as const;

describe('the kinds of remedy of which the ledger is asked by kind', () => {
  it.each<readonly [string, Rule, readonly string[]]>([
    [
      'whose conditions read how often it was given',
      { ...smallRule('G', { type: 'grant', upTo: 1 }, seldom), remedies: ['visit'] },
      ['visit'],
    ],
    [
      'whose limit counts what was given of it',
      { ...smallRule('G', { type: 'grant', upTo: given }), remedies: ['credit'] },
      ['credit'],
    ],
    [
      'of which as much is owed as was not given yet',
      smallRule('O', { type: 'owe', amount: given, payWithin, latePenalty: null }),
      ['credit'],
    ],
    ['of no rule that reads neither', smallRule('G', { type: 'grant', upTo: { fact: 'account.lastBillMinor' } }), []],
    ['of no fixed obligation', smallRule('O', { type: 'owe', amount: 100, payWithin, latePenalty: null }), []],
    ['of no other effect', smallRule('R', { type: 'require', level: 'senior' }), []],
  ])('are those %s', (_, rule, kinds) => {
    expect(kindsAsking(smallPolicy([smallRule('A', { type: 'grant', upTo: 7 }), rule]))).toEqual(kinds);
  });
});
