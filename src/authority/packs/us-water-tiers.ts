import type { Rule } from '../domain/rule.ts';
import { packRule } from './pack-rule.ts';

const mattoon = 'City of Mattoon, Illinois, adjustment authority for utility accounts';
const waterloo = 'Town of Waterloo, Indiana, Ord. 02-11, sewer credit adjustments';
const adjusted = ['finding'] as const;
const sewer = { 'complaint.category': 'sewer', 'employee.level': 3 } as const;
const confirmed = ['written-request', 'investigation-report'] as const;

/** Who may correct an account, by amount. */
export const usWaterTiers: readonly Rule[] = [
  packRule({
    key: 'TIER-1',
    title: 'Account adjustment up to 500.00 by a supervisor',
    rationale: 'The treasurer corrects what a written finding explains.',
    policyRef: mattoon,
    remedies: ['billing-credit'],
    conditions: { condition: 'supervisor' },
    effect: { type: 'grant', upTo: 50_000 },
    tests: [
      {
        name: 'whoever hears it asks a supervisor for any of it',
        given: { remedy: 'billing-credit', amountMinor: 1, evidence: adjusted },
        expect: { verdict: 'ESCALATE', level: 'supervisor' },
      },
      {
        name: 'a supervisor gives 500.00',
        given: {
          remedy: 'billing-credit',
          amountMinor: 50_000,
          facts: { 'employee.level': 3 },
          evidence: adjusted,
          secondPerson: true,
        },
        expect: { verdict: 'PERMIT', limitMinor: 50_000 },
      },
      {
        name: 'a cent more is a manager’s',
        given: { remedy: 'billing-credit', amountMinor: 50_001, facts: { 'employee.level': 3 }, evidence: adjusted },
        expect: { verdict: 'ESCALATE', level: 'manager', reasons: ['OVER_LIMIT', 'SECOND_PERSON_MISSING'] },
      },
    ],
  }),
  packRule({
    key: 'TIER-2',
    title: 'Account adjustment up to 1,000.00 by a manager',
    rationale: 'Above that the council approves; a minute stands for it here.',
    policyRef: mattoon,
    remedies: ['billing-credit'],
    conditions: { condition: 'manager' },
    effect: { type: 'grant', upTo: 100_000 },
    tests: [
      {
        name: 'a cent above 1,000.00 is the board’s',
        given: {
          remedy: 'billing-credit',
          amountMinor: 100_001,
          facts: { 'employee.level': 4 },
          evidence: adjusted,
          secondPerson: true,
        },
        expect: { verdict: 'ESCALATE', level: 'board', reasons: ['OVER_LIMIT', 'NO_LEVEL'] },
      },
    ],
  }),
  packRule({
    key: 'TIER-3',
    title: 'A written finding for every adjustment',
    rationale: 'The correction stands on what was found, not on who asked.',
    policyRef: mattoon,
    remedies: ['billing-credit'],
    conditions: { condition: 'anybody' },
    effect: { type: 'duty', duty: { kind: 'evidence', evidence: 'finding' } },
  }),
  packRule({
    key: 'SEWER-1',
    title: 'Sewer credit up to 200.00 by a supervisor',
    rationale: 'Water that never reached the sewer is not charged for.',
    policyRef: waterloo,
    remedies: ['sewer-credit'],
    conditions: { condition: 'supervisor' },
    effect: { type: 'grant', upTo: 20_000 },
    tests: [
      {
        name: '200.00 on a written request that the investigation confirms',
        given: { remedy: 'sewer-credit', amountMinor: 20_000, facts: sewer, evidence: confirmed },
        expect: { verdict: 'PERMIT', limitMinor: 20_000 },
      },
      {
        name: 'a cent more is for the council',
        given: { remedy: 'sewer-credit', amountMinor: 20_001, facts: sewer, evidence: confirmed },
        expect: { verdict: 'ESCALATE', level: 'board' },
      },
    ],
  }),
  packRule({
    key: 'SEWER-2',
    title: 'A written request for a sewer credit',
    rationale: 'The ordinance asks for it.',
    policyRef: waterloo,
    remedies: ['sewer-credit'],
    conditions: { condition: 'anybody' },
    effect: { type: 'duty', duty: { kind: 'evidence', evidence: 'written-request' } },
  }),
  packRule({
    key: 'SEWER-3',
    title: 'The water department confirms in writing',
    rationale: 'The ordinance asks for it.',
    policyRef: waterloo,
    remedies: ['sewer-credit'],
    conditions: { condition: 'anybody' },
    effect: { type: 'duty', duty: { kind: 'evidence', evidence: 'investigation-report' } },
    tests: [
      {
        name: 'without the confirmation nothing is given',
        given: { remedy: 'sewer-credit', amountMinor: 15_000, facts: sewer, evidence: ['written-request'] },
        expect: { verdict: 'PERMIT_IF', reasons: ['EVIDENCE_MISSING'] },
      },
    ],
  }),
  packRule({
    key: 'SEWER-4',
    title: 'A note for the report to the Council at its next regular meeting',
    rationale: 'The council hears of every credit.',
    policyRef: waterloo,
    remedies: ['sewer-credit'],
    conditions: { condition: 'anybody' },
    effect: { type: 'duty', duty: { kind: 'note' } },
  }),
];
