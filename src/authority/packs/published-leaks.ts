import type { Condition } from '../domain/condition.ts';
import type { PlainFacts, RuleTest } from '../domain/rule-test.ts';
import { halfTheExcessUse, madisonRefund, roxboroAdjustment } from './published-formulas.ts';
import { leakPolicy, type PublishedPolicy } from './published-policy.ts';

const frontline: Condition = { fact: 'employee.level', operator: 'greaterThanInclusive', value: 1 };
const leak: PlainFacts = { 'complaint.category': 'leak', 'employee.level': 1 };
const asked = (amountMinor: number, facts: PlainFacts, more: Partial<RuleTest['given']> = {}): RuleTest['given'] => ({
  ...{ remedy: 'leak-adjustment', amountMinor, facts: { ...leak, ...facts } },
  ...more,
});

const roxboro: PlainFacts = {
  'account.disputedBillMinor': 30_000,
  'account.averageBill4mMinor': 10_000,
  'account.ownerOccupied': false,
};
const plumber = ['plumber-invoice'];
const cedarHill: PlainFacts = { 'account.leakUsage': 20_000, 'account.normalUsage': 10_000, 'complaint.tags': ['leak-hidden'] };
const madison: PlainFacts = { 'account.disputedBillMinor': 50_000, 'account.averageBill12mMinor': 12_000 };

/** Adjustments once a year. */
export const publishedLeaks: readonly PublishedPolicy[] = [
  leakPolicy({
    id: 'A9',
    place: 'City of Roxboro, North Carolina, leak and unexplained-consumption adjustments',
    rules: [
      {
        key: 'ROXBORO-1',
        title: 'Half of what is above the average of four months',
        rationale: 'A leak that is repaired is shared with the customer.',
        conditions: { all: [frontline] },
        effect: { type: 'grant', upTo: roxboroAdjustment },
        tests: [
          {
            name: 'to the cent',
            given: asked(10_000, roxboro, { evidence: plumber }),
            expect: { verdict: 'PERMIT', limitMinor: 10_000 },
          },
          { name: 'no cent more', given: asked(10_001, roxboro, { evidence: plumber }), expect: { verdict: 'ESCALATE' } },
        ],
      },
      {
        key: 'ROXBORO-2',
        title: 'Once a year',
        rationale: 'A second leak in a year is for the customer’s plumber.',
        conditions: { all: [frontline] },
        effect: { type: 'cap', counter: 'account', window: 'calendar-year', times: 1, of: 'these-remedies' },
        tests: [
          {
            name: 'the second of a year is refused',
            given: asked(1_000, roxboro, { evidence: plumber, used: { 'account/calendar-year/times/leak-adjustment': 1 } }),
            expect: { verdict: 'ESCALATE', limitMinor: 0 },
          },
        ],
      },
      {
        key: 'ROXBORO-3',
        title: 'A licensed plumber’s statement, unless the owner lives there',
        rationale: 'It says that there was a leak and that it is repaired.',
        conditions: { not: { fact: 'account.ownerOccupied', operator: 'equal', value: true } },
        effect: { type: 'duty', duty: { kind: 'evidence', evidence: 'plumber-invoice' } },
        tests: [
          {
            name: 'without it, it waits',
            given: asked(1_000, roxboro),
            expect: { verdict: 'PERMIT_IF', reasons: ['EVIDENCE_MISSING'] },
          },
        ],
      },
      {
        key: 'ROXBORO-4',
        title: 'The owner’s own statement where the owner lives there',
        rationale: 'They repaired it themselves.',
        conditions: { all: [{ fact: 'account.ownerOccupied', operator: 'equal', value: true }] },
        effect: { type: 'duty', duty: { kind: 'evidence', evidence: 'owner-statement' } },
        tests: [
          {
            name: 'is enough',
            given: asked(1_000, { ...roxboro, 'account.ownerOccupied': true }, { evidence: ['owner-statement'] }),
            expect: { verdict: 'PERMIT' },
          },
        ],
      },
      {
        key: 'ROXBORO-5',
        title: 'Unexplained use is for the city manager',
        rationale: 'Nobody knows that it was a leak.',
        conditions: { all: [{ fact: 'complaint.tags', operator: 'contains', value: 'unexplained-use' }] },
        effect: { type: 'require', level: 'manager' },
        tests: [
          {
            name: 'whoever asks below',
            given: asked(1_000, { ...roxboro, 'complaint.tags': ['unexplained-use'] }, { evidence: plumber }),
            expect: { verdict: 'ESCALATE', level: 'manager' },
          },
        ],
      },
    ],
  }),
  leakPolicy({
    id: 'A10',
    place: 'City of Cedar Hill, Texas, leak adjustment',
    rules: [
      {
        key: 'CEDARHILL-1',
        title: 'Half of the use above the normal one, of a leak that could not be seen',
        rationale: 'What cannot be seen cannot be repaired in time.',
        conditions: { all: [frontline, { fact: 'complaint.tags', operator: 'contains', value: 'leak-hidden' }] },
        effect: { type: 'grant', upTo: { op: 'rate', minor: 500, per: 1_000, of: halfTheExcessUse } },
        tests: [
          {
            name: '5,000 gallons at 5.00',
            given: asked(2_500, cedarHill, { evidence: plumber }),
            expect: { verdict: 'PERMIT', limitMinor: 2_500 },
          },
          {
            name: 'not a leak that could be seen',
            given: asked(1, { ...cedarHill, 'complaint.tags': [] }, { evidence: plumber }),
            expect: { verdict: 'ESCALATE', reasons: ['NO_GRANT', 'NO_LEVEL'] },
          },
        ],
      },
      {
        key: 'CEDARHILL-2',
        title: 'Once in twelve months',
        rationale: 'As published.',
        conditions: { all: [frontline] },
        effect: { type: 'cap', counter: 'account', window: 'rolling-365-days', times: 1, of: 'these-remedies' },
        tests: [
          {
            name: 'not twice',
            given: asked(1, cedarHill, { evidence: plumber, used: { 'account/rolling-365-days/times/leak-adjustment': 1 } }),
            expect: { verdict: 'ESCALATE', limitMinor: 0 },
          },
        ],
      },
      {
        key: 'CEDARHILL-3',
        title: 'A plumber’s receipt that is paid',
        rationale: 'It says that it is repaired.',
        conditions: { all: [frontline] },
        effect: { type: 'duty', duty: { kind: 'evidence', evidence: 'plumber-invoice' } },
        tests: [{ name: 'without it, it waits', given: asked(2_500, cedarHill), expect: { verdict: 'PERMIT_IF' } }],
      },
    ],
  }),
  leakPolicy({
    id: 'A11',
    place: 'Madison County, Alabama, water adjustment policy',
    rules: [
      {
        key: 'MADISON-1',
        title: 'What is above three times the average of twelve months, from 10.00 on',
        rationale: 'Three times the average is the customer’s own.',
        conditions: { all: [frontline] },
        effect: { type: 'grant', upTo: madisonRefund },
        tests: [
          { name: 'to the cent', given: asked(14_000, madison), expect: { verdict: 'PERMIT', limitMinor: 14_000 } },
          { name: 'no cent more', given: asked(14_001, madison), expect: { verdict: 'ESCALATE' } },
          {
            name: 'nothing below 10.00',
            given: asked(500, { ...madison, 'account.disputedBillMinor': 36_500 }),
            expect: { verdict: 'ESCALATE', limitMinor: 0 },
          },
        ],
      },
      {
        key: 'MADISON-2',
        title: 'Once in twelve months, not a calendar year',
        rationale: 'As published.',
        conditions: { all: [frontline] },
        effect: { type: 'cap', counter: 'account', window: 'rolling-365-days', times: 1, of: 'these-remedies' },
        tests: [
          {
            name: 'not twice',
            given: asked(1_000, madison, { used: { 'account/rolling-365-days/times/leak-adjustment': 1 } }),
            expect: { verdict: 'ESCALATE', limitMinor: 0 },
          },
        ],
      },
    ],
  }),
];
