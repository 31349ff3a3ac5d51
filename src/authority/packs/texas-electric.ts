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
      kind: 'REGULATORY',
      about: 'Advise the customer of the result',
      ...{ hours: 'calendar', target: 21, when: { origin: 'CUSTOMER' }, source: 'tx-25.30' },
    },
    {
      key: 'texas-electric-commission',
      kind: 'REGULATORY',
      about: 'Answer the commission',
      ...{ hours: 'calendar', target: 15, when: { origin: 'REGULATOR' }, source: 'tx-puct-2023' },
    },
    {
      key: 'texas-electric-review',
      kind: 'REGULATORY',
      about: 'Send the written result of the supervisor’s review, from the day it was asked for',
      ...{ hours: 'calendar', target: 10, when: { startedBy: 'review-requested' }, source: 'tx-25.30' },
    },
  ],
};
