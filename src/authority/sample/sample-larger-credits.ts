import type { Rule } from '../domain/rule.ts';
import { moneyRemedies, sampleRule } from './sample-rule.ts';

/** What seniors, supervisors and managers may give beyond that. */
export const sampleLargerCredits: readonly Rule[] = [
  sampleRule({
    key: 'G-03',
    title: 'Larger billing credit by a senior',
    rationale: 'Wrong tariffs and estimated reads add up over months; whoever knows the tariffs can say by how much.',
    remedies: ['billing-credit'],
    conditions: {
      all: [
        { condition: 'senior-or-above' },
        { fact: 'employee.trainings', operator: 'contains', value: 'tariffs' },
        { not: { fact: 'customer.segment', operator: 'equal', value: 'large-business' } },
      ],
    },
    effect: { type: 'grant', upTo: 15_000 },
  }),
  sampleRule({
    key: 'G-07',
    title: 'What a supervisor may settle',
    rationale: 'Somebody who has negotiated before, or long enough, needs no second opinion on a usual case.',
    remedies: moneyRemedies,
    conditions: {
      all: [
        { condition: 'supervisor-or-above' },
        {
          any: [
            { fact: 'employee.trainings', operator: 'contains', value: 'negotiation' },
            { fact: 'employee.tenureMonths', operator: 'greaterThanInclusive', value: 24 },
          ],
        },
        {
          not: {
            all: [
              { fact: 'complaint.regulatorInvolved', operator: 'equal', value: true },
              { fact: 'employee.trainings', operator: 'doesNotContain', value: 'regulatory' },
            ],
          },
        },
      ],
    },
    effect: { type: 'grant', upTo: 50_000 },
  }),
  sampleRule({
    key: 'G-08',
    title: 'What a manager may settle',
    rationale: 'Beyond this the board wants to know before, not after.',
    remedies: moneyRemedies,
    conditions: { all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: 4 }] },
    effect: { type: 'grant', upTo: 200_000 },
  }),
];
