import type { Rule } from '../domain/rule.ts';
import { moneyRemedies, sampleRule } from './sample-rule.ts';

/** What holds money back: caps, prohibitions, floors of level. */
export const sampleLimits: readonly Rule[] = [
  sampleRule({
    key: 'C-01',
    title: 'A customer’s credits in twelve months',
    rationale: 'Somebody who needs more than this has a problem that credits do not solve.',
    remedies: moneyRemedies,
    conditions: {
      all: [
        { condition: 'below-manager' },
        {
          not: {
            any: [
              { fact: 'customer.vulnerable', operator: 'equal', value: true },
              { fact: 'complaint.tags', operator: 'contains', value: 'long-outage' },
              { fact: 'complaint.tags', operator: 'contains', value: 'wrong-tariff' },
            ],
          },
        },
      ],
    },
    effect: { type: 'cap', counter: 'customer', window: 'rolling-365-days', max: 20_000 },
    tests: [
      {
        name: 'with 180.00 given in a year 20.00 are left',
        given: { remedy: 'billing-credit', amountMinor: 2_001, used: { 'customer/rolling-365-days': 18_000 } },
        expect: { verdict: 'ESCALATE', limitMinor: 2_000, level: 'manager', reasons: ['OVER_CAP'] },
      },
    ],
  }),
  sampleRule({
    key: 'C-02',
    title: 'What one employee gives in a day',
    rationale: 'A bad day, or a bad pattern, is seen the same evening.',
    remedies: moneyRemedies,
    conditions: { all: [{ fact: 'employee.level', operator: 'lessThanInclusive', value: 2 }] },
    effect: { type: 'cap', counter: 'employee', window: 'calendar-day', max: 30_000 },
  }),
  sampleRule({
    key: 'C-03',
    title: 'What a manager gives one customer in a year',
    rationale: 'Above this somebody who does not know the customer should look.',
    remedies: moneyRemedies,
    conditions: { all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: 4 }] },
    effect: { type: 'cap', counter: 'customer', window: 'rolling-365-days', max: 500_000 },
    tests: [
      {
        name: 'a manager who has given 4,999.99 has a cent left',
        given: {
          remedy: 'goodwill-credit',
          amountMinor: 2,
          facts: { 'employee.level': 4 },
          used: { 'customer/rolling-365-days': 499_999 },
        },
        expect: { verdict: 'ESCALATE', limitMinor: 1, level: 'board', reasons: ['NO_LEVEL', 'OVER_CAP'] },
      },
    ],
  }),
  sampleRule({
    key: 'F-01',
    title: 'No goodwill to contract customers',
    rationale: 'Large businesses have agreed other terms.',
    remedies: ['goodwill-credit'],
    conditions: {
      all: [
        { fact: 'customer.segment', operator: 'equal', value: 'large-business' },
        { fact: 'employee.level', operator: 'lessThan', value: 3 },
      ],
    },
    effect: { type: 'forbid', reason: 'contract-customer', for: 'this-employee' },
  }),
  sampleRule({
    key: 'F-02',
    title: 'No arrangement with a caller we have not verified',
    rationale: 'An arrangement tells about the account and binds its holder.',
    remedies: ['payment-arrangement'],
    conditions: { all: [{ fact: 'customer.verified', operator: 'equal', value: false }] },
    effect: { type: 'forbid', reason: 'caller-not-verified', for: 'everyone' },
    tests: [
      {
        name: 'an unverified caller cannot bind the account',
        given: { remedy: 'payment-arrangement', facts: { 'customer.verified': false } },
        expect: { verdict: 'NOT_OFFERED', reasons: ['FORBIDDEN'] },
      },
    ],
  }),
  sampleRule({
    key: 'R-01',
    title: 'Courts and newspapers are for a manager',
    rationale: 'What is given then is read by others as an admission.',
    remedies: moneyRemedies,
    conditions: {
      any: [
        { fact: 'complaint.tags', operator: 'contains', value: 'legal' },
        {
          all: [
            { fact: 'complaint.tags', operator: 'contains', value: 'media' },
            { fact: 'complaint.severity', operator: 'lessThanInclusive', value: 2 },
          ],
        },
      ],
    },
    effect: { type: 'require', level: 'manager' },
    tests: [
      {
        name: 'a lawyer’s letter takes it to a manager',
        given: { remedy: 'billing-credit', amountMinor: 1_000, facts: { 'complaint.tags': ['legal'] } },
        expect: { verdict: 'ESCALATE', level: 'manager', reasons: ['LEVEL_REQUIRED'] },
      },
    ],
  }),
  sampleRule({
    key: 'R-02',
    title: 'Above 100.00 a regulator’s case is a supervisor’s',
    rationale: 'The answer to the regulator and the credit should be one story.',
    remedies: moneyRemedies,
    conditions: { all: [{ fact: 'complaint.regulatorInvolved', operator: 'equal', value: true }] },
    effect: { type: 'require', level: 'supervisor', above: 10_000 },
  }),
  sampleRule({
    key: 'R-03',
    title: 'Money after an emergency is a supervisor’s',
    rationale: 'What was unsafe is looked into before it is paid for.',
    remedies: moneyRemedies,
    conditions: { all: [{ fact: 'complaint.severity', operator: 'equal', value: 1 }] },
    effect: { type: 'require', level: 'supervisor' },
  }),
];
