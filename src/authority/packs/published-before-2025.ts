import type { Condition } from '../domain/condition.ts';
import type { Formula } from '../domain/formula.ts';
import type { Rule } from '../domain/rule.ts';
import type { PlainFacts, RuleTest } from '../domain/rule-test.ts';
import { packRemedy, packRule } from './pack-rule.ts';
import type { PublishedPolicy } from './published-policy.ts';

const place = 'Guaranteed Standards Scheme (England and Wales), amounts before July 2025';
const remedies = ['gss-appointment', 'gss-low-pressure', 'gss-planned-interruption', 'gss-supply'].map((kind) =>
  packRemedy({ kind, executorCode: kind.toUpperCase() }),
);
const household: Condition = { fact: 'customer.segment', operator: 'equal', value: 'residential' };
const business: Condition = { not: household };
const tagged = (value: string): Condition => ({ fact: 'complaint.tags', operator: 'contains', value });
const noNotice: Condition = {
  all: [
    { fact: 'account.interruptionPlanned', operator: 'equal', value: true },
    { fact: 'account.interruptionNoticeMinutes', operator: 'lessThan', value: 2_880 },
  ],
};
const unannounced: PlainFacts = { 'account.interruptionPlanned': true, 'account.interruptionNoticeMinutes': 60 };

/** So much from twelve hours on, so much for each further 24. */
const supply = (first: number, further: number): Formula => ({
  ...{ op: 'ifAtLeast', value: { fact: 'account.minutesWithoutSupply' }, reaches: 720 },
  then: {
    op: 'plus',
    of: [
      first,
      {
        ...{ op: 'rate', minor: further, per: 1 },
        of: { op: 'wholePeriods', per: 1_440, of: { op: 'minus', from: { fact: 'account.minutesWithoutSupply' }, take: 720 } },
      },
    ],
  },
});

type Row = {
  readonly key: string;
  readonly kind: string;
  readonly when: Condition;
  readonly amount: Formula;
  readonly late: number | null;
};

const standard = ({ key, kind, when, amount, late }: Row, cases: readonly (readonly [PlainFacts, number])[]): Rule =>
  packRule({
    ...{ key, policyRef: place, remedies: [kind], goesBy: { date: 'event', keepsTheBetter: true } },
    title: `${key} as before July 2025`,
    rationale: 'What happened then is paid as it was owed then.',
    conditions: { all: [when] },
    effect: { type: 'owe', amount, latePenalty: late, payWithin: { count: 10, unit: 'working-days' } },
    tests: cases.map(([facts, minor]): RuleTest => ({
      name: `${minor} is owed: ${JSON.stringify(facts)}`,
      given: { remedy: kind, amountMinor: Math.max(1, minor), facts: { 'employee.level': 1, ...facts } },
      expect: minor === 0 ? { verdict: 'ESCALATE', limitMinor: 0 } : { verdict: 'OWED', limitMinor: minor },
    })),
  });

const home: PlainFacts = { 'customer.segment': 'residential' };
const shop: PlainFacts = { 'customer.segment': 'small-business' };
const kept: PlainFacts = { 'complaint.tags': ['missed-appointment'] };
const pressure: PlainFacts = { 'complaint.tags': ['low-pressure-confirmed'] };
const without = (minutes: number): PlainFacts => ({ 'account.minutesWithoutSupply': minutes });

/** Two amounts by who the customer is, one rule for each. */
export const publishedBefore2025: PublishedPolicy = {
  ...{ id: 'C1', place, currency: 'GBP', remedies },
  rules: [
    standard({ key: 'OLD-APPT', kind: 'gss-appointment', when: tagged('missed-appointment'), amount: 2_000, late: 1_000 }, [
      [{ ...home, ...kept }, 2_000],
      [{ ...shop, ...kept }, 2_000],
      [{ ...home, 'complaint.tags': [] }, 0],
    ]),
    standard({ key: 'OLD-PRES', kind: 'gss-low-pressure', when: tagged('low-pressure-confirmed'), amount: 2_500, late: null }, [
      [{ ...home, ...pressure }, 2_500],
    ]),
    standard(
      { key: 'OLD-NOTICE-H', kind: 'gss-planned-interruption', when: { all: [household, noNotice] }, amount: 2_000, late: 2_000 },
      [[{ ...home, ...unannounced }, 2_000]],
    ),
    standard(
      { key: 'OLD-NOTICE-B', kind: 'gss-planned-interruption', when: { all: [business, noNotice] }, amount: 5_000, late: 5_000 },
      [[{ ...shop, ...unannounced }, 5_000]],
    ),
    standard({ key: 'OLD-SUPPLY-H', kind: 'gss-supply', when: household, amount: supply(2_000, 1_000), late: 2_000 }, [
      [{ ...home, ...without(719) }, 0],
      [{ ...home, ...without(720) }, 2_000],
      [{ ...home, ...without(2_160) }, 3_000],
    ]),
    standard({ key: 'OLD-SUPPLY-B', kind: 'gss-supply', when: business, amount: supply(5_000, 2_500), late: 5_000 }, [
      [{ ...shop, ...without(2_160) }, 7_500],
    ]),
  ],
};
