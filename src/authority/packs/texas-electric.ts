import { packRemedy, packRule } from './pack-rule.ts';
import type { PolicyPack } from './pack.ts';

const policyRef = '16 Texas Administrative Code 25.30';
const hold = 'disconnection-hold';
const review = 'supervisory-review';
const anybody = { condition: 'anybody' } as const;

export const texasElectric: PolicyPack = {
  key: 'texas-electric',
  title: 'Electric utilities in Texas',
  about: 'A result within 21 days, a supervisor’s review for whoever asks, and no disconnection until it is complete.',
  currency: 'USD',
  sources: [
    {
      id: 'tx-25.30',
      name: '16 TAC 25.30, complaints',
      url: 'https://regulations.justia.com/states/texas/title-16/part-2/chapter-25/subchapter-b/section-25-30',
    },
    {
      id: 'tx-puct-2023',
      name: 'Report on the Public Utility Commission of Texas, April 2023: 15 days to answer the commission',
      url: 'http://www.thehendersonnews.com/news/public-utility-commission-of-texas-adopts-tighter-timeline-for-utilities-to-respond-to-consumer-complaints/article_662deae8-d86c-11ed-89c8-7f899ae937e6.html',
    },
  ],
  remedies: [
    packRemedy({
      kind: hold,
      executorCode: 'HOLD',
      family: 'arrangements',
      hasMoney: false,
      executor: 'collections',
      executeByDays: 0,
    }),
    packRemedy({ kind: review, executorCode: 'REVIEW', family: 'care', hasMoney: false, executor: 'message' }),
  ],
  conditions: { anybody: { all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: 0 }] } },
  rules: [
    packRule({
      key: 'HOLD-1',
      title: 'No disconnection while a review is open',
      rationale: 'Nobody is cut off over a question that is still being looked at.',
      policyRef,
      remedies: [hold],
      conditions: {
        any: [
          { fact: 'complaint.reviewRequested', operator: 'equal', value: true },
          { fact: 'account.disputedMinor', operator: 'greaterThan', value: 0 },
        ],
      },
      effect: { type: 'grant', upTo: 0 },
      tests: [
        {
          name: 'whoever hears that a review is wanted holds the disconnection',
          given: { remedy: hold, facts: { 'complaint.reviewRequested': true, 'employee.level': 0 } },
          expect: { verdict: 'PERMIT' },
        },
        {
          name: 'otherwise somebody else decides',
          given: { remedy: hold },
          expect: { verdict: 'ESCALATE', reasons: ['NO_GRANT', 'NO_LEVEL'] },
        },
      ],
    }),
    packRule({
      key: 'HOLD-2',
      title: 'A planned disconnection is held when a supervisor is asked for',
      rationale: 'The customer’s right, whoever hears it: no disconnection before the review is complete.',
      policyRef,
      remedies: [hold],
      conditions: {
        all: [
          {
            any: [
              { fact: 'complaint.supervisorWanted', operator: 'equal', value: true },
              { fact: 'complaint.reviewRequested', operator: 'equal', value: true },
            ],
          },
          { fact: 'account.disconnectInDays', operator: 'lessThanInclusive', value: 30 },
        ],
      },
      effect: { type: 'owe', amount: 0, payWithin: { count: 1, unit: 'working-days' }, latePenalty: null },
      tests: [
        {
          name: 'a planned disconnection is held at once, by a trainee too',
          given: {
            remedy: hold,
            facts: { 'complaint.supervisorWanted': true, 'account.disconnectInDays': 3, 'employee.level': 0 },
          },
          expect: { verdict: 'OWED', reasons: [] },
        },
        {
          name: 'while the review is open it is owed as well',
          given: {
            remedy: hold,
            facts: { 'complaint.reviewRequested': true, 'account.disconnectInDays': 30, 'employee.level': 0 },
          },
          expect: { verdict: 'OWED', reasons: [] },
        },
        {
          name: 'without a planned disconnection nothing is owed',
          given: { remedy: hold, facts: { 'complaint.supervisorWanted': true } },
          expect: { verdict: 'ESCALATE', reasons: ['NO_GRANT', 'NO_LEVEL'] },
        },
      ],
    }),
    packRule({
      key: 'REVIEW-1',
      title: 'Whoever asks gets a supervisor’s review',
      rationale: 'It is the customer’s right, not our favour.',
      policyRef,
      remedies: [review],
      conditions: anybody,
      effect: { type: 'grant', upTo: 0 },
      tests: [
        {
          name: 'from anybody who hears it',
          given: { remedy: review, facts: { 'employee.level': 0 } },
          expect: { verdict: 'PERMIT' },
        },
      ],
    }),
    packRule({
      key: 'REVIEW-2',
      title: 'The result goes to the customer in writing, with the way to the commission',
      rationale: 'Whoever is not content has to know where to go next.',
      policyRef,
      remedies: [review, hold],
      conditions: anybody,
      effect: { type: 'duty', duty: { kind: 'notify-customer' } },
    }),
  ],
  deadlines: [
    {
      key: 'texas-electric-result',
      about: 'Advise the customer of the result',
      ...{ hours: 'calendar', target: 21, source: 'tx-25.30' },
      policy: { startsOn: 'RECEIPT', stopsOn: 'RESOLVED', when: { origin: ['CUSTOMER'] } },
    },
    {
      key: 'texas-electric-commission',
      about: 'Answer the commission, from the day of its letter',
      ...{ hours: 'calendar', target: 15, source: 'tx-puct-2023' },
      policy: { startsOn: 'LETTER', stopsOn: 'ANSWERED', when: {} },
    },
    {
      key: 'texas-electric-review',
      about: 'Send the written result of the supervisor’s review, from the day it was asked for',
      ...{ hours: 'calendar', target: 10, policy: null, source: 'tx-25.30' },
    },
  ],
};
