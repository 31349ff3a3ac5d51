import type { Formula } from '../domain/formula.ts';
import type { Rule } from '../domain/rule.ts';
import type { PlainFacts, RuleTest } from '../domain/rule-test.ts';
import { packRemedy, packRule } from './pack-rule.ts';
import { gsopRestoration } from './published-formulas.ts';
import type { PublishedPolicy } from './published-policy.ts';

const remedies = [packRemedy({ kind: 'gsop-restoration', executorCode: 'PAY-GSOP' })];
const as2023 = 'Electricity guaranteed standards of performance, 2015 regulations as amended 2023';
const as2013 = 'Electricity guaranteed standards of performance, January 2013';

type Segment = 'residential' | 'small-business';
const out = (minutes: number, segment: Segment): PlainFacts => ({
  ...{ 'account.minutesWithoutSupply': minutes, 'customer.segment': segment, 'employee.level': 1 },
});
const paid = (minutes: number, segment: Segment, amountMinor: number): RuleTest => ({
  name: `after ${minutes} minutes, ${segment}`,
  given: { remedy: 'gsop-restoration', amountMinor, facts: out(minutes, segment) },
  expect: { verdict: 'OWED', limitMinor: amountMinor },
});
const nothing = (minutes: number, segment: Segment): RuleTest => ({
  name: `nothing yet after ${minutes} minutes, ${segment}`,
  given: { remedy: 'gsop-restoration', amountMinor: 100, facts: out(minutes, segment) },
  expect: { verdict: 'ESCALATE', limitMinor: 0 },
});

type Owed = { readonly key: string; readonly policyRef: string; readonly segment: Segment; readonly amount: Formula };

const restored = ({ key, policyRef, segment, amount }: Owed, tests: readonly RuleTest[]): Rule =>
  packRule({
    ...{ key, policyRef, tests, remedies: ['gsop-restoration'] },
    title: 'Supply that did not come back in time',
    rationale: 'The customer went without.',
    conditions: { all: [{ fact: 'customer.segment', operator: 'equal', value: segment }] },
    effect: { type: 'owe', amount, latePenalty: null, payWithin: { count: 10, unit: 'working-days' } },
  });

/** The rule of 2013: from eighteen hours on, once. */
const after18Hours: Formula = { op: 'ifAtLeast', value: { fact: 'account.minutesWithoutSupply' }, reaches: 1_081, then: 5_400 };

/** What is owed for electricity that was away; nobody may lower or refuse it. */
export const publishedSupply: readonly PublishedPolicy[] = [
  {
    ...{ id: 'T17', place: as2023, currency: 'GBP', remedies },
    rules: [
      restored({ key: 'GSOP-1', policyRef: as2023, segment: 'residential', amount: gsopRestoration(9_500, 4_500) }, [
        nothing(720, 'residential'),
        paid(721, 'residential', 9_500),
        paid(1_440, 'residential', 14_000),
      ]),
      restored({ key: 'GSOP-2', policyRef: as2023, segment: 'small-business', amount: gsopRestoration(19_000, 4_500) }, [
        nothing(720, 'small-business'),
        paid(1_440, 'small-business', 23_500),
      ]),
    ],
  },
  {
    ...{ id: 'T18', place: as2013, currency: 'GBP', remedies },
    rules: [
      restored({ key: 'GSOP13-1', policyRef: as2013, segment: 'residential', amount: after18Hours }, [
        nothing(1_080, 'residential'),
        paid(1_081, 'residential', 5_400),
      ]),
    ],
  },
];
