import type { Rule } from '../domain/rule.ts';
import { sampleRule } from './sample-rule.ts';

/** Who may arrange what costs the customer nothing. */
export const sampleServices: readonly Rule[] = [
  sampleRule({
    key: 'G-20',
    title: 'Apologise, send somebody, read again',
    rationale: 'Nobody needs permission to apologise or to have a look.',
    remedies: ['apology', 'field-visit', 'meter-re-read'],
    conditions: { all: [{ condition: 'anybody-with-a-level' }] },
    effect: { type: 'grant', upTo: 0 },
    tests: [{ name: 'anybody apologises', given: { remedy: 'apology' }, expect: { verdict: 'PERMIT' } }],
  }),
  sampleRule({
    key: 'G-21',
    title: 'Payment arrangement of up to a year',
    rationale: 'A plan that is kept is worth more than a disconnection.',
    remedies: ['payment-arrangement'],
    conditions: {
      all: [
        { fact: 'remedy.planMonths', operator: 'lessThanInclusive', value: 12 },
        { fact: 'account.balanceMinor', operator: 'greaterThan', value: 0 },
        { fact: 'account.balanceMinor', operator: 'lessThanInclusive', value: 150_000 },
        { any: [{ condition: 'hard-pressed' }, { fact: 'account.balanceMinor', operator: 'lessThan', value: 80_000 }] },
      ],
    },
    effect: { type: 'grant', upTo: 0 },
    tests: [
      {
        name: 'eighteen months are a senior’s',
        given: { remedy: 'payment-arrangement', facts: { 'remedy.planMonths': 18 } },
        expect: { verdict: 'ESCALATE', level: 'senior', reasons: ['NO_GRANT'] },
      },
    ],
  }),
  sampleRule({
    key: 'G-22',
    title: 'Payment arrangement of up to two years',
    rationale: 'Large arrears need time, and somebody who has seen such plans fail.',
    remedies: ['payment-arrangement'],
    conditions: {
      all: [{ condition: 'senior-or-above' }, { fact: 'remedy.planMonths', operator: 'lessThanInclusive', value: 24 }],
    },
    effect: { type: 'grant', upTo: 0 },
  }),
  sampleRule({
    key: 'G-23',
    title: 'Disconnection held while we look',
    rationale: 'Nobody is cut off over a bill that is in dispute, or while somebody at home depends on supply.',
    remedies: ['disconnection-hold'],
    conditions: {
      any: [
        { condition: 'senior-or-above' },
        { condition: 'hard-pressed' },
        { fact: 'account.disputedMinor', operator: 'greaterThan', value: 0 },
        { fact: 'complaint.tags', operator: 'contains', value: 'medical-equipment' },
      ],
    },
    effect: { type: 'grant', upTo: 0 },
    tests: [
      {
        name: 'a disputed bill is enough',
        given: { remedy: 'disconnection-hold', facts: { 'account.disputedMinor': 1 } },
        expect: { verdict: 'PERMIT' },
      },
    ],
  }),
  sampleRule({
    key: 'G-24',
    title: 'Meter taken out and tested',
    rationale: 'A test costs a day in the workshop: after a second look, or by somebody who knows when it helps.',
    remedies: ['meter-test'],
    conditions: {
      any: [{ condition: 'senior-or-above' }, { fact: 'complaint.reopenCount', operator: 'greaterThanInclusive', value: 1 }],
    },
    effect: { type: 'grant', upTo: 0 },
  }),
  sampleRule({
    key: 'G-25',
    title: 'Bottled water to the door',
    rationale: 'Water to drink comes before the question of fault.',
    remedies: ['bottled-water'],
    conditions: {
      any: [{ condition: 'hard-pressed' }, { fact: 'remedy.quantity', operator: 'lessThanInclusive', value: 8 }],
    },
    effect: { type: 'grant', upTo: 0 },
    tests: [
      {
        name: 'four cases go out at once',
        given: { remedy: 'bottled-water', facts: { 'complaint.category': 'no-water', 'remedy.quantity': 4 } },
        expect: { verdict: 'PERMIT' },
      },
    ],
  }),
  sampleRule({
    key: 'G-26',
    title: 'Any amount of bottled water by a supervisor',
    rationale: 'A whole street needs a truck, and somebody who can send one.',
    remedies: ['bottled-water'],
    conditions: { all: [{ condition: 'supervisor-or-above' }] },
    effect: { type: 'grant', upTo: 0 },
  }),
];
