import type { Rule } from '../domain/rule.ts';
import { moneyRemedies, sampleRule } from './sample-rule.ts';

/** What goes with a remedy, and what is owed whatever anybody thinks. */
export const sampleDuties: readonly Rule[] = [
  sampleRule({
    key: 'D-01',
    title: 'A receipt above 50.00',
    rationale: 'A repair or spoilt food leaves one.',
    remedies: ['leak-adjustment', 'outage-credit'],
    conditions: { all: [{ condition: 'anybody-with-a-level' }] },
    effect: { type: 'duty', duty: { kind: 'evidence', evidence: 'receipt' }, above: 5_000 },
  }),
  sampleRule({
    key: 'D-02',
    title: 'A picture of the meter above 40.00',
    rationale: 'The reading settles what the bill should have been.',
    remedies: ['billing-credit'],
    conditions: { all: [{ condition: 'anybody-with-a-level' }] },
    effect: { type: 'duty', duty: { kind: 'evidence', evidence: 'meter-photo' }, above: 4_000 },
  }),
  sampleRule({
    key: 'D-03',
    title: 'A note above 25.00',
    rationale: 'Whoever reads the account next year should understand.',
    remedies: moneyRemedies,
    conditions: { all: [{ condition: 'anybody-with-a-level' }] },
    effect: { type: 'duty', duty: { kind: 'note' }, above: 2_500 },
  }),
  sampleRule({
    key: 'D-04',
    title: 'A second person above 400.00',
    rationale: 'Four eyes, at any level.',
    remedies: moneyRemedies,
    conditions: { all: [{ condition: 'anybody-with-a-level' }] },
    effect: { type: 'duty', duty: { kind: 'second-person' }, above: 40_000 },
    tests: [
      {
        name: 'a supervisor asks a colleague above 400.00',
        given: {
          remedy: 'outage-credit',
          amountMinor: 40_001,
          facts: {
            'complaint.category': 'outage',
            'complaint.tags': ['long-outage'],
            'employee.level': 3,
            'employee.tenureMonths': 30,
          },
          evidence: ['receipt'],
        },
        expect: { verdict: 'PERMIT_IF', limitMinor: 40_000, reasons: ['SECOND_PERSON_MISSING'] },
      },
    ],
  }),
  sampleRule({
    key: 'D-05',
    title: 'The customer gets the plan in writing',
    rationale: 'Dates and instalments are remembered differently.',
    remedies: ['payment-arrangement', 'disconnection-hold'],
    conditions: { all: [{ condition: 'anybody-with-a-level' }] },
    effect: { type: 'duty', duty: { kind: 'notify-customer' } },
  }),
  sampleRule({
    key: 'O-01',
    title: 'Missed appointment: 25.00',
    rationale: 'The customer took the morning off; the charter promises this without asking.',
    policyRef: 'Customer Charter, appointments',
    goesBy: { date: 'event', keepsTheBetter: true },
    remedies: ['missed-appointment-payment'],
    conditions: { all: [{ fact: 'complaint.tags', operator: 'contains', value: 'missed-appointment' }] },
    effect: { type: 'owe', amount: 2_500, payWithin: { count: 10, unit: 'working-days' }, latePenalty: 1_000 },
    tests: [
      {
        name: 'a missed appointment is owed, even from a trainee',
        given: {
          remedy: 'missed-appointment-payment',
          amountMinor: 2_500,
          facts: { 'complaint.tags': ['missed-appointment'], 'employee.level': 0 },
          used: { 'customer/rolling-365-days': 20_000 },
        },
        expect: { verdict: 'OWED', limitMinor: 2_500, reasons: [] },
      },
    ],
  }),
  sampleRule({
    key: 'O-02',
    title: 'No shut-off while a supervisor is asked for',
    rationale: 'Nobody loses supply over a complaint that the utility itself has not finished hearing.',
    policyRef: 'Customer Charter, asking for a supervisor',
    goesBy: { date: 'event', keepsTheBetter: true },
    remedies: ['disconnection-hold'],
    conditions: {
      all: [
        { fact: 'complaint.supervisorWanted', operator: 'equal', value: true },
        { fact: 'account.disconnectInDays', operator: 'lessThanInclusive', value: 30 },
      ],
    },
    effect: { type: 'owe', amount: 0, payWithin: { count: 1, unit: 'working-days' }, latePenalty: null },
    tests: [
      {
        name: 'a planned shut-off is held at once, by a trainee too',
        given: {
          remedy: 'disconnection-hold',
          facts: { 'complaint.supervisorWanted': true, 'account.disconnectInDays': 3, 'employee.level': 0 },
        },
        expect: { verdict: 'OWED', reasons: [] },
      },
      {
        name: 'without a planned shut-off there is nothing to hold',
        given: { remedy: 'disconnection-hold', facts: { 'complaint.supervisorWanted': true } },
        expect: { verdict: 'ESCALATE', level: 'senior', reasons: ['NO_GRANT'] },
      },
    ],
  }),
];
