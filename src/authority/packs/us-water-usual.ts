import type { Rule } from '../domain/rule.ts';
import { packRule } from './pack-rule.ts';

const ours = 'Pack default: set the figure of your own utility';
const money = ['late-fee-waiver', 'leak-adjustment', 'billing-credit', 'sewer-credit'] as const;

/** What such utilities have in common; where the sources name no figure, the pack's own stands and says so. */
export const usWaterUsual: readonly Rule[] = [
  packRule({
    key: 'FEE-1',
    title: 'Late fee waived for hardship or an arrangement made in time',
    rationale: 'Excusable neglect, hardship, a deferral arranged before the due date, another public agency’s payment cycle.',
    policyRef: 'City of Washougal, Washington, Ord. 1415; the amount is the pack’s own',
    remedies: ['late-fee-waiver'],
    conditions: {
      all: [
        { fact: 'employee.trainings', operator: 'contains', value: 'billing-basics' },
        {
          any: [
            { fact: 'complaint.tags', operator: 'contains', value: 'hardship' },
            { fact: 'complaint.tags', operator: 'contains', value: 'deferral-arranged' },
            { fact: 'complaint.tags', operator: 'contains', value: 'payment-cycle-of-public-body' },
          ],
        },
      ],
    },
    effect: { type: 'grant', upTo: 4_000 },
    tests: [
      {
        name: 'a deferral arranged in time',
        given: {
          remedy: 'late-fee-waiver',
          amountMinor: 4_000,
          facts: { 'complaint.category': 'late-fee', 'complaint.tags': ['deferral-arranged'] },
        },
        expect: { verdict: 'PERMIT', limitMinor: 4_000 },
      },
      {
        name: 'not because somebody asks',
        given: { remedy: 'late-fee-waiver', amountMinor: 1_000, facts: { 'complaint.category': 'late-fee' } },
        expect: { verdict: 'ESCALATE', reasons: ['NO_GRANT', 'NO_LEVEL'] },
      },
    ],
  }),
  packRule({
    key: 'FEE-2',
    title: 'A late fee is waived once in twelve months',
    rationale: 'The second time an arrangement helps more.',
    policyRef: ours,
    remedies: ['late-fee-waiver'],
    conditions: { condition: 'anybody' },
    effect: { type: 'cap', counter: 'account', window: 'rolling-365-days', times: 1, of: 'these-remedies' },
  }),
  packRule({
    key: 'CAP-1',
    title: 'An account’s adjustments in twelve months',
    rationale: 'Somebody looks at an account that needs more than this.',
    policyRef: ours,
    remedies: money,
    conditions: { condition: 'anybody' },
    effect: { type: 'cap', counter: 'account', window: 'rolling-365-days', max: 200_000 },
  }),
  packRule({
    key: 'TWO-1',
    title: 'A second person above 400.00',
    rationale: 'Four eyes, at any level.',
    policyRef: ours,
    remedies: money,
    conditions: { condition: 'anybody' },
    effect: { type: 'duty', duty: { kind: 'second-person' }, above: 40_000 },
    tests: [
      {
        name: 'a supervisor asks a colleague above 400.00',
        given: { remedy: 'billing-credit', amountMinor: 40_001, facts: { 'employee.level': 3 }, evidence: ['finding'] },
        expect: { verdict: 'PERMIT_IF', limitMinor: 40_000, reasons: ['SECOND_PERSON_MISSING'] },
      },
    ],
  }),
  packRule({
    key: 'PLAN-1',
    title: 'Payment arrangement of up to twelve months',
    rationale: 'Whoever hears that somebody cannot pay settles it.',
    policyRef: ours,
    remedies: ['payment-arrangement'],
    conditions: {
      all: [
        { fact: 'employee.trainings', operator: 'contains', value: 'payment-arrangements' },
        { fact: 'customer.verified', operator: 'equal', value: true },
        { fact: 'remedy.planMonths', operator: 'lessThanInclusive', value: 12 },
      ],
    },
    effect: { type: 'grant', upTo: 0 },
    tests: [
      {
        name: 'twelve months',
        given: { remedy: 'payment-arrangement', facts: { 'remedy.planMonths': 12 } },
        expect: { verdict: 'PERMIT' },
      },
      {
        name: 'not thirteen',
        given: { remedy: 'payment-arrangement', facts: { 'remedy.planMonths': 13 } },
        expect: { verdict: 'ESCALATE' },
      },
    ],
  }),
  packRule({
    key: 'PLAN-2',
    title: 'One arrangement in twelve months',
    rationale: 'A second one in a year says that the first was wrong.',
    policyRef: ours,
    remedies: ['payment-arrangement'],
    conditions: { condition: 'anybody' },
    effect: { type: 'cap', counter: 'account', window: 'rolling-365-days', times: 1, of: 'these-remedies' },
    tests: [
      {
        name: 'the second one is asked for',
        given: { remedy: 'payment-arrangement', used: { 'account/rolling-365-days/times/payment-arrangement': 1 } },
        expect: { verdict: 'ESCALATE', reasons: ['OVER_TIMES', 'NO_LEVEL'] },
      },
    ],
  }),
  packRule({
    key: 'METER-1',
    title: 'A meter test for whoever doubts the bill',
    rationale: 'A test ends most arguments about a bill.',
    policyRef: ours,
    remedies: ['meter-test'],
    conditions: { condition: 'anybody' },
    effect: { type: 'grant', upTo: 0 },
    tests: [{ name: 'by whoever hears it', given: { remedy: 'meter-test' }, expect: { verdict: 'PERMIT' } }],
  }),
  packRule({
    key: 'METER-2',
    title: 'One free meter test in twelve months',
    rationale: 'Meters do not change that fast.',
    policyRef: ours,
    remedies: ['meter-test'],
    conditions: { condition: 'anybody' },
    effect: { type: 'cap', counter: 'account', window: 'rolling-365-days', times: 1, of: 'these-remedies' },
  }),
];
