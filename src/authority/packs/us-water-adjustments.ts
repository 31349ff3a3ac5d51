import type { Rule } from '../domain/rule.ts';
import { packRule } from './pack-rule.ts';

const fulton = 'City of Fulton, Kentucky, water bill adjustments';
const leak = { 'complaint.category': 'leak', 'complaint.tags': ['leak-repaired'], 'employee.level': 2 } as const;
const bills = {
  'account.disputedBillMinor': 30_000,
  'account.averageBill3mMinor': 10_000,
  'account.minimumBillMinor': 2_000,
} as const;

/** Half of what the disputed bill exceeds the average of three months by, never below the minimum bill, once a year. */
export const usWaterAdjustments: readonly Rule[] = [
  packRule({
    key: 'LEAK-1',
    title: 'Leak adjustment: half of what is above the average of three months',
    rationale: 'The city carries half of the water that was lost through nobody’s fault.',
    policyRef: fulton,
    remedies: ['leak-adjustment'],
    conditions: {
      all: [
        { condition: 'senior' },
        { fact: 'employee.trainings', operator: 'contains', value: 'leak-adjustments' },
        { fact: 'complaint.tags', operator: 'doesNotContain', value: 'customer-negligent' },
      ],
    },
    effect: {
      type: 'grant',
      upTo: {
        op: 'min',
        of: [
          {
            op: 'percentOf',
            percent: 50,
            of: { op: 'minus', from: { fact: 'account.disputedBillMinor' }, take: { fact: 'account.averageBill3mMinor' } },
          },
          { op: 'minus', from: { fact: 'account.disputedBillMinor' }, take: { fact: 'account.minimumBillMinor' } },
        ],
      },
    },
    tests: [
      {
        name: 'a bill of 300.00 against an average of 100.00 gives 100.00',
        given: { remedy: 'leak-adjustment', amountMinor: 10_000, facts: { ...leak, ...bills }, evidence: ['plumber-invoice'] },
        expect: { verdict: 'PERMIT', limitMinor: 10_000 },
      },
      {
        name: 'and no cent more at any level below the board',
        given: { remedy: 'leak-adjustment', amountMinor: 10_001, facts: { ...leak, ...bills }, evidence: ['plumber-invoice'] },
        expect: { verdict: 'ESCALATE', level: 'board', reasons: ['OVER_LIMIT', 'NO_LEVEL'] },
      },
      {
        name: 'the bill never falls below the minimum',
        given: {
          remedy: 'leak-adjustment',
          amountMinor: 400,
          facts: { ...leak, ...bills, 'account.disputedBillMinor': 2_400, 'account.averageBill3mMinor': 100 },
          evidence: ['plumber-invoice'],
        },
        expect: { verdict: 'PERMIT', limitMinor: 400 },
      },
      {
        name: 'nothing for a leak that was left to run',
        given: {
          remedy: 'leak-adjustment',
          amountMinor: 1_000,
          facts: { ...leak, ...bills, 'complaint.tags': ['leak-repaired', 'customer-negligent'] },
        },
        expect: { verdict: 'ESCALATE', reasons: ['NO_GRANT', 'NO_LEVEL', 'EVIDENCE_MISSING'] },
      },
    ],
  }),
  packRule({
    key: 'LEAK-2',
    title: 'One leak adjustment in a calendar year and property',
    rationale: 'A second leak in a year is for the customer’s plumber.',
    policyRef: fulton,
    remedies: ['leak-adjustment'],
    conditions: { condition: 'anybody' },
    effect: { type: 'cap', counter: 'account', window: 'calendar-year', times: 1, of: 'these-remedies' },
    tests: [
      {
        name: 'the second leak of a year is nobody’s to adjust',
        given: {
          remedy: 'leak-adjustment',
          amountMinor: 1,
          facts: { ...leak, ...bills },
          used: { 'account/calendar-year/times/leak-adjustment': 1 },
          evidence: ['plumber-invoice'],
        },
        expect: { verdict: 'ESCALATE', limitMinor: 0, level: 'board', reasons: ['OVER_TIMES', 'NO_LEVEL'] },
      },
    ],
  }),
  packRule({
    key: 'LEAK-3',
    title: 'A plumber’s statement for a leak adjustment',
    rationale: 'It says that there was a leak and that it is repaired.',
    policyRef: 'City of Roxboro, North Carolina, leak and unexplained-consumption adjustments',
    remedies: ['leak-adjustment'],
    conditions: { condition: 'anybody' },
    effect: { type: 'duty', duty: { kind: 'evidence', evidence: 'plumber-invoice' } },
    tests: [
      {
        name: 'without it the adjustment waits',
        given: { remedy: 'leak-adjustment', amountMinor: 10_000, facts: { ...leak, ...bills } },
        expect: { verdict: 'PERMIT_IF', reasons: ['EVIDENCE_MISSING'] },
      },
    ],
  }),
];
