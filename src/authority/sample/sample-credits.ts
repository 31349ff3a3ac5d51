import type { Rule } from '../domain/rule.ts';
import { sampleRule } from './sample-rule.ts';

/** What whoever hears the complaint may give, and up to how much. */
export const sampleCredits: readonly Rule[] = [
  sampleRule({
    key: 'G-01',
    title: 'Late fee waived on the spot',
    rationale: 'A first late fee costs more to argue about than to waive.',
    remedies: ['late-fee-waiver'],
    conditions: {
      all: [
        { condition: 'knows-billing' },
        { condition: 'household-or-small-business' },
        {
          any: [
            { fact: 'customer.creditCount12m', operator: 'lessThan', value: 1 },
            { fact: 'customer.vulnerable', operator: 'equal', value: true },
          ],
        },
      ],
    },
    effect: { type: 'grant', upTo: 4_000 },
    tests: [
      {
        name: 'forty dollars are the frontline’s own',
        given: { remedy: 'late-fee-waiver', amountMinor: 4_000 },
        expect: { verdict: 'PERMIT', limitMinor: 4_000 },
      },
      {
        name: 'a cent more is a supervisor’s',
        given: { remedy: 'late-fee-waiver', amountMinor: 4_001 },
        expect: { verdict: 'ESCALATE', level: 'supervisor', reasons: ['OVER_LIMIT'] },
      },
      {
        name: 'a second credit in a year is not',
        given: { remedy: 'late-fee-waiver', amountMinor: 1_000, facts: { 'customer.creditCount12m': 1 } },
        expect: { verdict: 'ESCALATE', reasons: ['NO_GRANT'] },
      },
    ],
  }),
  sampleRule({
    key: 'G-02',
    title: 'Billing credit by whoever heard it',
    rationale: 'Most billing errors are small and plain from the meter.',
    remedies: ['billing-credit'],
    conditions: { all: [{ condition: 'knows-billing' }, { condition: 'household-or-small-business' }] },
    effect: { type: 'grant', upTo: 10_000 },
    tests: [
      {
        name: 'forty dollars need no picture of the meter',
        given: { remedy: 'billing-credit', amountMinor: 4_000 },
        expect: { verdict: 'PERMIT', limitMinor: 4_000 },
      },
      {
        name: 'a hundred wait for the picture',
        given: { remedy: 'billing-credit', amountMinor: 10_000 },
        expect: { verdict: 'PERMIT_IF', reasons: ['EVIDENCE_MISSING'] },
      },
      {
        name: 'with the picture a hundred are free',
        given: { remedy: 'billing-credit', amountMinor: 10_000, evidence: ['meter-photo'] },
        expect: { verdict: 'PERMIT', limitMinor: 10_000 },
      },
    ],
  }),
  sampleRule({
    key: 'G-04',
    title: 'Credit for an outage of more than a day',
    rationale: 'Food spoils and heating fails: the customer should not have to prove it below fifty dollars.',
    remedies: ['outage-credit'],
    conditions: {
      all: [
        { fact: 'complaint.tags', operator: 'contains', value: 'long-outage' },
        { fact: 'employee.trainings', operator: 'contains', value: 'outage-compensation' },
        { fact: 'customer.segment', operator: 'notIn', value: ['large-business', 'public-body'] },
      ],
    },
    effect: { type: 'grant', upTo: 7_500 },
  }),
  sampleRule({
    key: 'G-05',
    title: 'Leak adjustment: half of what is above the average bill',
    rationale: 'The customer repaired the leak; the water is lost to both, so both carry half.',
    remedies: ['leak-adjustment'],
    conditions: {
      all: [
        { fact: 'complaint.utility', operator: 'equal', value: 'water' },
        { fact: 'complaint.tags', operator: 'contains', value: 'leak-repaired' },
        { fact: 'employee.trainings', operator: 'contains', value: 'leak-adjustments' },
        {
          any: [
            { fact: 'customer.tenureMonths', operator: 'greaterThanInclusive', value: 12 },
            { fact: 'customer.vulnerable', operator: 'equal', value: true },
          ],
        },
      ],
    },
    effect: {
      type: 'grant',
      upTo: {
        op: 'min',
        of: [
          15_000,
          {
            op: 'percentOf',
            percent: 50,
            of: { op: 'minus', from: { fact: 'account.lastBillMinor' }, take: { fact: 'account.averageBillMinor' } },
          },
        ],
      },
    },
    tests: [
      {
        name: 'a bill of 180.01 against an average of 80.00 gives 50.01',
        given: {
          remedy: 'leak-adjustment',
          amountMinor: 5_001,
          facts: {
            'complaint.category': 'leak',
            'complaint.tags': ['leak-repaired'],
            'account.lastBillMinor': 18_001,
            'account.averageBillMinor': 8_000,
          },
          evidence: ['receipt'],
        },
        expect: { verdict: 'PERMIT', limitMinor: 5_001 },
      },
      {
        name: 'without the average bill nobody can say how much',
        given: {
          remedy: 'leak-adjustment',
          amountMinor: 1_000,
          facts: { 'complaint.category': 'leak', 'complaint.tags': ['leak-repaired'] },
          unknown: ['account.averageBillMinor'],
        },
        expect: { verdict: 'ESCALATE', reasons: ['NO_GRANT', 'UNKNOWN_FACT'], level: 'supervisor' },
      },
    ],
  }),
  sampleRule({
    key: 'G-06',
    title: 'A small goodwill credit',
    rationale: 'An apology with something in it, from the person who listened.',
    remedies: ['goodwill-credit'],
    conditions: { all: [{ condition: 'anybody-with-a-level' }] },
    effect: { type: 'grant', upTo: 2_500 },
    tests: [
      {
        name: 'a trainee gives it with a colleague',
        given: { remedy: 'goodwill-credit', amountMinor: 1_000, facts: { 'employee.level': 0 } },
        expect: { verdict: 'PERMIT_IF', limitMinor: 0, reasons: ['SECOND_PERSON_MISSING'] },
      },
    ],
  }),
];
