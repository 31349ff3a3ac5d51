import type { Leaf, ResolvedCondition } from '../../src/authority/domain/condition.ts';
import type { Effect } from '../../src/authority/domain/effect.ts';
import type { Rule } from '../../src/authority/domain/rule.ts';

/** The facts the forty rules read, as somebody writing them by hand would hold them. */
export type HandFacts = {
  readonly category: string;
  readonly utility: string;
  readonly channel: string;
  readonly severity: number;
  readonly ageDays: number;
  readonly regulator: boolean;
  readonly tags: readonly string[];
  readonly segment: string;
  readonly vulnerable: boolean;
  readonly tenure: number;
  readonly verified: boolean;
  readonly balance: number;
  readonly lastBill: number;
  readonly trainings: readonly string[];
  readonly employeeTenure: number;
  readonly level: number;
  readonly creditCount: number;
};

/** One rule twice: as data for every engine, and as the `if` a programmer would have written. */
export type TwofoldRule = {
  readonly key: string;
  readonly conditions: ResolvedCondition;
  readonly effect: Effect;
  readonly remedies: Rule['remedies'];
  readonly hand: (facts: HandFacts) => boolean;
};

const leaf = (fact: Leaf['fact'], operator: Leaf['operator'], value: Leaf['value']): Leaf => ({ fact, operator, value });
const atLeast = (level: number): Leaf => leaf('employee.level', 'greaterThanInclusive', level);
const tag = (value: string): Leaf => leaf('complaint.tags', 'contains', value);
const trained = (value: string): Leaf => leaf('employee.trainings', 'contains', value);
const vulnerable = leaf('customer.vulnerable', 'equal', true);

const billKinds = ['billing-credit', 'late-fee-waiver', 'goodwill-credit', 'tariff-correction'] as const;
const supplyKinds = ['outage-credit', 'goodwill-credit', 'spoilage-payment', 'missed-appointment-payment'] as const;
const money = [...new Set([...billKinds, ...supplyKinds, 'leak-adjustment'])];

type Step = { readonly level: number; readonly limit: number };

/** Eight policies, each at five levels: forty rules of three to seven comparisons. */
const policies: readonly ((step: Step) => Omit<TwofoldRule, 'key'>)[] = [
  ({ level, limit }) => ({
    remedies: ['late-fee-waiver', 'goodwill-credit'],
    effect: { type: 'grant', upTo: limit },
    conditions: {
      all: [
        leaf('complaint.category', 'in', ['late-fee', 'payment', 'billing-error']),
        leaf('customer.segment', 'equal', 'residential'),
        atLeast(level),
        trained('billing-basics'),
        { any: [leaf('customer.creditCount12m', 'lessThan', 1 + level), vulnerable] },
      ],
    },
    hand: (f) =>
      (f.category === 'late-fee' || f.category === 'payment' || f.category === 'billing-error') &&
      f.segment === 'residential' &&
      f.level >= level &&
      f.trainings.includes('billing-basics') &&
      (f.creditCount < 1 + level || f.vulnerable),
  }),
  ({ level, limit }) => ({
    remedies: ['billing-credit', 'tariff-correction'],
    effect: { type: 'grant', upTo: 2 * limit },
    conditions: {
      all: [
        leaf('complaint.category', 'in', ['high-bill', 'billing-error']),
        atLeast(level),
        { any: [tag('estimated-read'), tag('wrong-tariff')] },
        { not: leaf('customer.segment', 'equal', 'large-business') },
      ],
    },
    hand: (f) =>
      (f.category === 'high-bill' || f.category === 'billing-error') &&
      f.level >= level &&
      (f.tags.includes('estimated-read') || f.tags.includes('wrong-tariff')) &&
      f.segment !== 'large-business',
  }),
  ({ level, limit }) => ({
    remedies: supplyKinds,
    effect: { type: 'grant', upTo: 3 * limit },
    conditions: {
      all: [
        leaf('complaint.category', 'in', ['outage', 'no-water', 'voltage']),
        { any: [tag('long-outage'), tag('missed-appointment')] },
        atLeast(level),
        leaf('customer.segment', 'notIn', ['large-business', 'public-body']),
      ],
    },
    hand: (f) =>
      (f.category === 'outage' || f.category === 'no-water' || f.category === 'voltage') &&
      (f.tags.includes('long-outage') || f.tags.includes('missed-appointment')) &&
      f.level >= level &&
      f.segment !== 'large-business' &&
      f.segment !== 'public-body',
  }),
  ({ level, limit }) => ({
    remedies: ['leak-adjustment'],
    effect: {
      type: 'grant',
      upTo: { op: 'percentOf', percent: 10 * (1 + level), of: { op: 'max', of: [limit, { fact: 'account.lastBillMinor' }] } },
    },
    conditions: {
      all: [
        leaf('complaint.utility', 'equal', 'water'),
        tag('leak-repaired'),
        atLeast(level),
        {
          any: [
            { all: [leaf('customer.verified', 'equal', true), leaf('customer.tenureMonths', 'greaterThanInclusive', 12)] },
            vulnerable,
          ],
        },
      ],
    },
    hand: (f) =>
      f.utility === 'water' &&
      f.tags.includes('leak-repaired') &&
      f.level >= level &&
      ((f.verified && f.tenure >= 12) || f.vulnerable),
  }),
  ({ level }) => ({
    remedies: [
      'payment-arrangement',
      'disconnection-hold',
      'apology',
      'field-visit',
      'meter-re-read',
      'meter-test',
      'bottled-water',
    ],
    effect: { type: 'grant', upTo: 0 },
    conditions: {
      all: [
        atLeast(level),
        { any: [leaf('account.balanceMinor', 'lessThan', 80_000 * (1 + level)), tag('hardship'), vulnerable] },
        leaf('complaint.severity', 'greaterThan', 1),
      ],
    },
    hand: (f) =>
      f.level >= level && (f.balance < 80_000 * (1 + level) || f.tags.includes('hardship') || f.vulnerable) && f.severity > 1,
  }),
  ({ level, limit }) => ({
    remedies: money,
    effect: { type: 'cap', counter: 'customer', window: 'rolling-365-days', max: 8 * limit },
    conditions: {
      all: [
        leaf('customer.segment', 'equal', 'residential'),
        leaf('employee.level', 'lessThan', level + 1),
        { not: { any: [vulnerable, tag('long-outage'), tag('wrong-tariff')] } },
      ],
    },
    hand: (f) =>
      f.segment === 'residential' &&
      f.level < level + 1 &&
      !(f.vulnerable || f.tags.includes('long-outage') || f.tags.includes('wrong-tariff')),
  }),
  ({ level, limit }) => ({
    remedies: money,
    effect: { type: 'forbid', reason: 'not-yours', above: 4 * limit, for: 'this-employee' },
    conditions: {
      any: [
        leaf('complaint.regulatorInvolved', 'equal', true),
        { all: [tag('media'), leaf('complaint.severity', 'lessThanInclusive', 2)] },
        { all: [leaf('complaint.channel', 'equal', 'social'), leaf('employee.level', 'lessThan', level)] },
      ],
    },
    hand: (f) => f.regulator || (f.tags.includes('media') && f.severity <= 2) || (f.channel === 'social' && f.level < level),
  }),
  ({ level, limit }) => ({
    remedies: money,
    effect: { type: 'duty', duty: { kind: 'evidence', evidence: 'receipt' }, above: 3 * limit },
    conditions: {
      all: [
        leaf('employee.tenureMonths', 'lessThan', 12 * (1 + level)),
        leaf('complaint.ageDays', 'lessThan', 30),
        leaf('complaint.channel', 'notEqual', 'letter'),
      ],
    },
    hand: (f) => f.employeeTenure < 12 * (1 + level) && f.ageDays < 30 && f.channel !== 'letter',
  }),
];

const steps: readonly Step[] = [
  { level: 0, limit: 1_000 },
  { level: 1, limit: 2_500 },
  { level: 2, limit: 6_000 },
  { level: 3, limit: 15_000 },
  { level: 4, limit: 40_000 },
];

export const fortyRules: readonly TwofoldRule[] = policies.flatMap((policy, place) =>
  steps.map((step) => ({ key: `R-${place}${step.level}`, ...policy(step) })),
);
