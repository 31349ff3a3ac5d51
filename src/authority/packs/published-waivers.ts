import type { Condition } from '../domain/condition.ts';
import { packRemedy, packRule } from './pack-rule.ts';
import type { PublishedPolicy } from './published-policy.ts';

const level = (value: number): Condition => ({ fact: 'employee.level', operator: 'greaterThanInclusive', value });
const waiver = packRemedy({ kind: 'late-fee-waiver', executorCode: 'ADJ-LATE' });
const credit = packRemedy({ kind: 'billing-credit', executorCode: 'ADJ-BILL' });

const bellefontaine = 'City of Bellefontaine, Ohio, late charges and fee waiver';
const sebring = 'City of Sebring, Florida, back-billing and refund policy';
/** The sources name no amount: a limit the utility sets itself. */
const ownLimit = 10_000;

/** Fees that may be waived, and errors that may be corrected, under a condition. */
export const publishedWaivers: readonly PublishedPolicy[] = [
  {
    ...{ id: 'A7', place: bellefontaine, currency: 'USD', remedies: [waiver] },
    rules: [
      packRule({
        key: 'BELLEFONTAINE-1',
        title: 'A late charge or other fee in special circumstances',
        rationale: 'Whoever decides judges the circumstances and writes them down.',
        policyRef: bellefontaine,
        remedies: ['late-fee-waiver'],
        conditions: { all: [level(3)] },
        effect: { type: 'grant', upTo: ownLimit },
        tests: [
          {
            name: 'by the head of the office',
            given: { remedy: 'late-fee-waiver', amountMinor: ownLimit, facts: { 'employee.level': 3 }, secondPerson: true },
            expect: { verdict: 'PERMIT', limitMinor: ownLimit },
          },
          {
            name: 'not by the frontline',
            given: { remedy: 'late-fee-waiver', amountMinor: 100, facts: { 'employee.level': 1 }, secondPerson: true },
            expect: { verdict: 'ESCALATE', level: 'supervisor' },
          },
        ],
      }),
      packRule({
        key: 'BELLEFONTAINE-2',
        title: 'Two of the city’s officers together',
        rationale: 'The Mayor and the Service-Safety Director.',
        policyRef: bellefontaine,
        remedies: ['late-fee-waiver'],
        conditions: { all: [level(0)] },
        effect: { type: 'duty', duty: { kind: 'second-person' } },
        tests: [
          {
            name: 'one of them alone waits for the other',
            given: { remedy: 'late-fee-waiver', amountMinor: 100, facts: { 'employee.level': 3 } },
            expect: { verdict: 'PERMIT_IF' },
          },
        ],
      }),
    ],
  },
  {
    ...{ id: 'A16', place: sebring, currency: 'USD', remedies: [credit, waiver] },
    rules: [
      packRule({
        key: 'SEBRING-1',
        title: 'An error of billing is corrected at most twelve months back',
        rationale: 'Older bills are closed.',
        policyRef: sebring,
        remedies: ['billing-credit'],
        conditions: { all: [level(3), { fact: 'account.backBilledMonths', operator: 'lessThanInclusive', value: 12 }] },
        effect: { type: 'grant', upTo: ownLimit },
        tests: [
          {
            name: 'twelve months',
            given: {
              ...{ remedy: 'billing-credit', amountMinor: 5_000 },
              facts: { 'employee.level': 3, 'account.backBilledMonths': 12 },
            },
            expect: { verdict: 'PERMIT' },
          },
          {
            name: 'not thirteen',
            given: {
              ...{ remedy: 'billing-credit', amountMinor: 5_000 },
              facts: { 'employee.level': 3, 'account.backBilledMonths': 13 },
            },
            expect: { verdict: 'ESCALATE', reasons: ['NO_GRANT', 'NO_LEVEL'] },
          },
        ],
      }),
      packRule({
        key: 'SEBRING-2',
        title: 'The late fee where an arrangement was made before',
        rationale: 'Who came forward in time pays no fee for being late.',
        policyRef: sebring,
        remedies: ['late-fee-waiver'],
        conditions: { all: [level(3), { fact: 'complaint.tags', operator: 'contains', value: 'deferral-arranged' }] },
        effect: { type: 'grant', upTo: ownLimit },
        tests: [
          {
            name: 'with an arrangement',
            given: {
              ...{ remedy: 'late-fee-waiver', amountMinor: 1_000 },
              facts: { 'employee.level': 3, 'complaint.tags': ['deferral-arranged'] },
            },
            expect: { verdict: 'PERMIT' },
          },
          {
            name: 'not without',
            given: { remedy: 'late-fee-waiver', amountMinor: 1_000, facts: { 'employee.level': 3, 'complaint.tags': [] } },
            expect: { verdict: 'ESCALATE' },
          },
        ],
      }),
    ],
  },
];
