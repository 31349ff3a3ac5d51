import type { Condition } from '../domain/condition.ts';
import type { Formula } from '../domain/formula.ts';
import type { PlainFacts, RuleTest } from '../domain/rule-test.ts';
import { halfTheExcessUse, mccallAdjustment, oregonCityAdjustment } from './published-formulas.ts';
import { leakPolicy, type PublishedPolicy } from './published-policy.ts';

const frontline: Condition = { fact: 'employee.level', operator: 'greaterThanInclusive', value: 1 };
const atMost = (fact: 'account.periodsWithLeak', value: number): Condition => ({ fact, operator: 'lessThanInclusive', value });
const leak: PlainFacts = { 'complaint.category': 'leak', 'employee.level': 1 };
const asked = (amountMinor: number, facts: PlainFacts, more: Partial<RuleTest['given']> = {}): RuleTest['given'] => ({
  ...{ remedy: 'leak-adjustment', amountMinor, facts: { ...leak, ...facts } },
  ...more,
});

/** Half of the excess use at 5.00 per thousand, where it is more than twice the normal one. */
const comcateAdjustment: Formula = {
  op: 'ifAtLeast',
  value: { fact: 'account.leakUsage' },
  reaches: { op: 'plus', of: [1, { op: 'times', by: 2, of: { fact: 'account.normalUsage' } }] },
  then: { op: 'rate', minor: 500, per: 1_000, of: halfTheExcessUse },
};

const oregon: PlainFacts = {
  ...{ 'account.disputedBillMinor': 10_000, 'account.averageBillMinor': 5_000, 'account.periodsWithLeak': 2 },
  ...{ 'account.leakUsage': 20_000, 'account.normalUsage': 9_000 },
};
const mccall: PlainFacts = {
  'account.disputedBillMinor': 15_000,
  'account.estimatedBillMinor': 10_000,
  'complaint.cause': 'leak-at-customer',
};
const comcate: PlainFacts = {
  ...{ 'account.leakUsage': 460_000, 'account.normalUsage': 9_000, 'account.activeMonths': 13, 'account.periodsWithLeak': 3 },
};

/** Adjustments with a period, a threshold or a length of service of their own. */
export const publishedLeaksByPeriod: readonly PublishedPolicy[] = [
  leakPolicy({
    id: 'A13',
    place: 'Oregon City, Oregon, leak policy',
    rules: [
      {
        key: 'OREGON-1',
        title: 'Half the rate on the overage, from twice the average bill on, for two months at most',
        rationale: 'As published.',
        conditions: { all: [frontline, atMost('account.periodsWithLeak', 2)] },
        effect: { type: 'grant', upTo: oregonCityAdjustment(500) },
        tests: [
          { name: 'at twice the average', given: asked(2_750, oregon), expect: { verdict: 'PERMIT', limitMinor: 2_750 } },
          {
            name: 'a cent below twice the average: nothing',
            given: asked(1, { ...oregon, 'account.disputedBillMinor': 9_999 }),
            expect: { verdict: 'ESCALATE', limitMinor: 0 },
          },
          {
            name: 'not for a third month',
            given: asked(1, { ...oregon, 'account.periodsWithLeak': 3 }),
            expect: { verdict: 'ESCALATE', reasons: ['NO_GRANT', 'NO_LEVEL'] },
          },
        ],
      },
      {
        key: 'OREGON-2',
        title: 'Once in 24 months',
        rationale: 'As published.',
        conditions: { all: [frontline] },
        effect: { type: 'cap', counter: 'account', window: 'rolling-24-months', times: 1, of: 'these-remedies' },
        tests: [
          {
            name: 'not twice',
            given: asked(1, oregon, { used: { 'account/rolling-24-months/times/leak-adjustment': 1 } }),
            expect: { verdict: 'ESCALATE', limitMinor: 0 },
          },
        ],
      },
    ],
  }),
  leakPolicy({
    id: 'A14',
    place: 'City of McCall, Idaho, 6-4-240 correction or adjustment',
    rules: [
      {
        key: 'MCCALL-1',
        title: 'What is above 120 % of the bill for the estimated use',
        rationale: 'A fifth more is within what an estimate can miss.',
        conditions: { all: [frontline] },
        effect: { type: 'grant', upTo: mccallAdjustment },
        tests: [
          { name: 'to the cent', given: asked(3_000, mccall), expect: { verdict: 'PERMIT', limitMinor: 3_000 } },
          { name: 'no cent more', given: asked(3_001, mccall), expect: { verdict: 'ESCALATE' } },
          {
            name: 'nothing at 120 %',
            given: asked(1, { ...mccall, 'account.disputedBillMinor': 12_000 }),
            expect: { verdict: 'ESCALATE', limitMinor: 0 },
          },
        ],
      },
      {
        key: 'MCCALL-2',
        title: 'Once in a year from the last, unless the error was the city’s',
        rationale: 'The city’s own error is corrected as often as it happens.',
        conditions: { not: { fact: 'complaint.cause', operator: 'equal', value: 'staff-error' } },
        effect: { type: 'cap', counter: 'account', window: 'rolling-365-days', times: 1, of: 'these-remedies' },
        tests: [
          {
            name: 'not twice',
            given: asked(1_000, mccall, { used: { 'account/rolling-365-days/times/leak-adjustment': 1 } }),
            expect: { verdict: 'ESCALATE', limitMinor: 0 },
          },
          {
            name: 'an error of the city’s own as often as it happens',
            given: asked(
              3_000,
              { ...mccall, 'complaint.cause': 'staff-error' },
              { used: { 'account/rolling-365-days/times/leak-adjustment': 4 } },
            ),
            expect: { verdict: 'PERMIT' },
          },
        ],
      },
    ],
  }),
  leakPolicy({
    id: 'A15',
    place: 'Leak Adjustment Program FAQ 90 (city not named)',
    rules: [
      {
        key: 'COMCATE-1',
        title: 'Half of the overage above twice the normal use, after 13 months of service, for three cycles at most',
        rationale: 'As published.',
        conditions: {
          all: [
            frontline,
            { fact: 'account.activeMonths', operator: 'greaterThanInclusive', value: 13 },
            atMost('account.periodsWithLeak', 3),
          ],
        },
        effect: { type: 'grant', upTo: comcateAdjustment },
        tests: [
          { name: '225,500 gallons at 5.00', given: asked(112_750, comcate), expect: { verdict: 'PERMIT', limitMinor: 112_750 } },
          {
            name: 'nothing at twice the normal use',
            given: asked(1, { ...comcate, 'account.leakUsage': 18_000 }),
            expect: { verdict: 'ESCALATE', limitMinor: 0 },
          },
          {
            name: 'not in the thirteenth month',
            given: asked(1, { ...comcate, 'account.activeMonths': 12 }),
            expect: { verdict: 'ESCALATE', reasons: ['NO_GRANT', 'NO_LEVEL'] },
          },
        ],
      },
      {
        key: 'COMCATE-2',
        title: 'Twice in five years',
        rationale: 'As published.',
        conditions: { all: [frontline] },
        effect: { type: 'cap', counter: 'account', window: 'rolling-5-years', times: 2, of: 'these-remedies' },
        tests: [
          {
            name: 'the second time',
            given: asked(1, comcate, { used: { 'account/rolling-5-years/times/leak-adjustment': 1 } }),
            expect: { verdict: 'PERMIT' },
          },
          {
            name: 'not the third',
            given: asked(1, comcate, { used: { 'account/rolling-5-years/times/leak-adjustment': 2 } }),
            expect: { verdict: 'ESCALATE', limitMinor: 0 },
          },
        ],
      },
    ],
  }),
];
