import type { Rule } from '../domain/rule.ts';
import { owe, standard } from './uk-water-rule.ts';

const appointment = (tag: string) => ({ 'complaint.tags': [tag], 'employee.level': 0 }) as const;

/** Appointments, letters and bills. */
export const ukWaterService: readonly Rule[] = [
  standard({
    key: 'APPT-1',
    title: 'Appointment not kept: 50.00',
    rationale: 'The customer waited for us.',
    remedies: ['gss-appointment'],
    conditions: { all: [{ fact: 'complaint.tags', operator: 'contains', value: 'missed-appointment' }] },
    effect: owe(5_000, 4_000),
    tests: [
      {
        name: 'is owed even when a trainee hears it',
        given: { remedy: 'gss-appointment', amountMinor: 5_000, facts: appointment('missed-appointment') },
        expect: { verdict: 'OWED', limitMinor: 5_000, reasons: [] },
      },
      {
        name: 'a penny more is not',
        given: { remedy: 'gss-appointment', amountMinor: 5_001, facts: { 'complaint.tags': ['missed-appointment'] } },
        expect: { verdict: 'ESCALATE', limitMinor: 5_000 },
      },
    ],
  }),
  standard({
    key: 'APPT-2',
    title: 'Appointment not made properly: 40.00',
    rationale: 'A day without an hour is a day lost.',
    remedies: ['gss-appointment'],
    conditions: { all: [{ fact: 'complaint.tags', operator: 'contains', value: 'appointment-not-made-properly' }] },
    effect: owe(4_000, 4_000),
    tests: [
      {
        name: 'is owed by itself',
        given: { remedy: 'gss-appointment', amountMinor: 4_000, facts: appointment('appointment-not-made-properly') },
        expect: { verdict: 'OWED', limitMinor: 4_000 },
      },
    ],
  }),
  standard({
    key: 'WRIT-1',
    title: 'Written complaint or bill enquiry not answered in ten working days: 40.00',
    rationale: 'Whoever writes gets an answer.',
    remedies: ['gss-written-complaint'],
    conditions: {
      all: [
        { fact: 'complaint.isWritten', operator: 'equal', value: true },
        { fact: 'complaint.workingDaysUnanswered', operator: 'greaterThan', value: 10 },
      ],
    },
    effect: owe(4_000, 4_000),
    tests: [
      {
        name: 'on the eleventh working day',
        given: {
          remedy: 'gss-written-complaint',
          amountMinor: 4_000,
          facts: { 'complaint.isWritten': true, 'complaint.workingDaysUnanswered': 11 },
        },
        expect: { verdict: 'OWED', limitMinor: 4_000 },
      },
      {
        name: 'not on the tenth',
        given: {
          remedy: 'gss-written-complaint',
          amountMinor: 4_000,
          facts: { 'complaint.isWritten': true, 'complaint.workingDaysUnanswered': 10 },
        },
        expect: { verdict: 'ESCALATE', limitMinor: 0 },
      },
    ],
  }),
  standard({
    key: 'BILLS-1',
    title: 'Fewer than two bills a year on a metered account: 40.00',
    rationale: 'A surprise of two years is no bill.',
    remedies: ['gss-bills'],
    conditions: {
      all: [
        { fact: 'account.metered', operator: 'equal', value: true },
        { fact: 'account.activeMonths', operator: 'greaterThanInclusive', value: 12 },
        { fact: 'account.billsLast12m', operator: 'lessThan', value: 2 },
      ],
    },
    effect: owe(4_000, null),
    tests: [
      {
        name: 'one bill in twelve months',
        given: { remedy: 'gss-bills', amountMinor: 4_000, facts: { 'account.billsLast12m': 1 } },
        expect: { verdict: 'OWED', limitMinor: 4_000 },
      },
      {
        name: 'unknown bills are looked into, not paid and not refused',
        given: { remedy: 'gss-bills', amountMinor: 4_000, unknown: ['account.billsLast12m'] },
        expect: { verdict: 'ESCALATE', limitMinor: 0 },
      },
    ],
  }),
];
