import type { Rule } from '../domain/rule.ts';
import { owe, standard } from './uk-water-rule.ts';

const lost = (minutes: number) => ({ 'account.minutesWithoutSupply': minutes }) as const;

/** Pressure, planned interruptions and supply that did not come back in time. */
export const ukWaterSupply: readonly Rule[] = [
  standard({
    key: 'PRES-1',
    title: 'Low pressure: 50.00, at most five times a year',
    rationale: 'Water that does not run is not supplied.',
    remedies: ['gss-low-pressure'],
    conditions: {
      all: [
        { fact: 'complaint.tags', operator: 'contains', value: 'low-pressure-confirmed' },
        { fact: 'remedy.timesThisYear', operator: 'lessThan', value: 5 },
      ],
    },
    effect: owe(5_000, 4_000),
    tests: [
      {
        name: 'the fifth time',
        given: {
          remedy: 'gss-low-pressure',
          amountMinor: 5_000,
          facts: { 'complaint.tags': ['low-pressure-confirmed'], 'remedy.timesThisYear': 4 },
        },
        expect: { verdict: 'OWED', limitMinor: 5_000 },
      },
      {
        name: 'not the sixth',
        given: {
          remedy: 'gss-low-pressure',
          amountMinor: 5_000,
          facts: { 'complaint.tags': ['low-pressure-confirmed'], 'remedy.timesThisYear': 5 },
        },
        expect: { verdict: 'ESCALATE', limitMinor: 0 },
      },
    ],
  }),
  standard({
    key: 'NOTICE-1',
    title: 'Less than 48 hours’ notice of a planned interruption of more than four hours: 50.00',
    rationale: 'Nobody can fill a kettle they were not warned to fill.',
    remedies: ['gss-planned-interruption'],
    conditions: {
      all: [
        { fact: 'account.interruptionPlanned', operator: 'equal', value: true },
        { fact: 'account.minutesWithoutSupply', operator: 'greaterThan', value: 240 },
        { fact: 'account.interruptionNoticeMinutes', operator: 'lessThan', value: 2_880 },
      ],
    },
    effect: owe(5_000, 4_000),
    tests: [
      {
        name: 'a minute short of two days',
        given: {
          remedy: 'gss-planned-interruption',
          amountMinor: 5_000,
          facts: { ...lost(241), 'account.interruptionPlanned': true, 'account.interruptionNoticeMinutes': 2_879 },
        },
        expect: { verdict: 'OWED', limitMinor: 5_000 },
      },
      {
        name: 'not for four hours',
        given: {
          remedy: 'gss-planned-interruption',
          amountMinor: 5_000,
          facts: { ...lost(240), 'account.interruptionPlanned': true, 'account.interruptionNoticeMinutes': 0 },
        },
        expect: { verdict: 'ESCALATE', limitMinor: 0 },
      },
    ],
  }),
  standard({
    key: 'SUPPLY-1',
    title: 'Supply not restored in time: 50.00, and 50.00 for each further day',
    rationale: 'The periods are those of the scheme before 2025: twelve hours, then each further twenty-four.',
    remedies: ['gss-supply-restored'],
    conditions: {
      all: [
        { fact: 'account.minutesWithoutSupply', operator: 'greaterThan', value: 720 },
        { fact: 'account.interruptionPlanned', operator: 'equal', value: false },
      ],
    },
    effect: owe(
      {
        op: 'plus',
        of: [
          5_000,
          {
            op: 'rate',
            minor: 5_000,
            per: 1,
            of: {
              op: 'wholePeriods',
              per: 1_440,
              of: { op: 'minus', from: { fact: 'account.minutesWithoutSupply' }, take: 720 },
            },
          },
        ],
      },
      null,
    ),
    tests: [
      {
        name: 'a minute after twelve hours',
        given: { remedy: 'gss-supply-restored', amountMinor: 5_000, facts: lost(721) },
        expect: { verdict: 'OWED', limitMinor: 5_000 },
      },
      {
        name: 'and a day later',
        given: { remedy: 'gss-supply-restored', amountMinor: 10_000, facts: lost(2_160) },
        expect: { verdict: 'OWED', limitMinor: 10_000 },
      },
    ],
  }),
];
