import fc from 'fast-check';
import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import type { Condition, Leaf } from './condition.ts';
import { counterScopes, counterWindows } from './counter.ts';
import { decide } from './decide.ts';
import type { Effect } from './effect.ts';
import type { FactId } from './facts.ts';
import { type Differences, ordinarySituation } from './ordinary-situation.ts';
import type { Policy } from './policy.ts';
import { noHardStops, nothingPresent } from './question.ts';
import type { PlainFacts } from './rule-test.ts';
import type { Rule } from './rule.ts';
import { type Decision, freedom, permits } from './verdict.ts';

const numRuns = Number(process.env['FC_RUNS'] ?? 100);
const at = new Date('2026-03-02T12:00:00Z');

const aboutTheCase: fc.Arbitrary<Leaf> = fc.oneof(
  fc.record({ fact: fc.constant('customer.vulnerable' as const), operator: fc.constant('equal' as const), value: fc.boolean() }),
  fc.record({
    fact: fc.constant('complaint.severity' as const),
    operator: fc.constantFrom('lessThan', 'greaterThanInclusive', 'equal'),
    value: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    fact: fc.constant('complaint.tags' as const),
    operator: fc.constantFrom('contains', 'doesNotContain'),
    value: fc.constantFrom('legal', 'media'),
  }),
);
const level = fc.integer({ min: 0, max: 4 });
const training = fc.constantFrom('tariffs', 'negotiation');
const favouring: fc.Arbitrary<Leaf> = fc.oneof(
  level.map((value): Leaf => ({ fact: 'employee.level', operator: 'greaterThanInclusive', value })),
  training.map((value): Leaf => ({ fact: 'employee.trainings', operator: 'contains', value })),
);
const hindering: fc.Arbitrary<Leaf> = fc.oneof(
  level.map((value): Leaf => ({ fact: 'employee.level', operator: 'lessThan', value })),
  training.map((value): Leaf => ({ fact: 'employee.trainings', operator: 'doesNotContain', value })),
);
const grouped = (leaf: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc
    .record({ kind: fc.constantFrom('all', 'any'), of: fc.array(leaf, { minLength: 1, maxLength: 3 }) })
    .map(({ kind, of }): Condition => (kind === 'all' ? { all: of } : { any: of }));
const conditions = (towards: fc.Arbitrary<Leaf>): fc.Arbitrary<Condition> => {
  const turned = grouped(aboutTheCase).map((inner): Condition => ({ not: inner }));
  return grouped(fc.oneof(aboutTheCase, towards, turned, grouped(fc.oneof(aboutTheCase, towards))));
};

const minor = fc.integer({ min: 0, max: 2000 });
const grant = minor.map((upTo): Effect => ({ type: 'grant', upTo }));
const barrier: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({
    type: fc.constant('cap' as const),
    counter: fc.constantFrom(...counterScopes),
    window: fc.constantFrom(...counterWindows),
    max: minor,
  }),
  fc.record({
    type: fc.constant('cap' as const),
    counter: fc.constantFrom(...counterScopes),
    window: fc.constantFrom(...counterWindows),
    times: fc.integer({ min: 0, max: 1000 }),
  }),
  fc.record({
    type: fc.constant('forbid' as const),
    reason: fc.constant('x'),
    above: minor,
    for: fc.constantFrom('this-employee' as const, 'everyone' as const),
  }),
  fc.record({
    type: fc.constant('require' as const),
    level: fc.constantFrom('senior' as const, 'manager' as const),
    above: minor,
  }),
  fc.record({
    type: fc.constant('duty' as const),
    above: minor,
    duty: fc.constantFrom(
      { kind: 'note' } as const,
      { kind: 'second-person' } as const,
      { kind: 'evidence', evidence: 'a' } as const,
    ),
  }),
);
const owe = minor.map((amount): Effect => ({
  type: 'owe',
  amount,
  payWithin: { count: 1, unit: 'working-days' },
  latePenalty: null,
}));
type Draft = readonly [Effect, Condition];
const grants = fc.tuple(grant, conditions(favouring));
const barriers = fc.tuple(barrier, conditions(hindering));
const owes = fc.tuple(owe, grouped(aboutTheCase));
const rulesOf = (drafts: readonly Draft[]): readonly Rule[] =>
  drafts.map(([effect, condition], index) => smallRule(`R-${index}`, effect, condition));
const rules = fc.array(fc.oneof(grants, grants, barriers, barriers, owes), { minLength: 1, maxLength: 8 }).map(rulesOf);

const facts: fc.Arbitrary<PlainFacts> = fc.record({
  'customer.vulnerable': fc.boolean(),
  'complaint.severity': fc.integer({ min: 1, max: 4 }),
  'complaint.tags': fc.subarray(['legal', 'media']),
  'employee.level': level,
  'employee.trainings': fc.subarray(['tariffs', 'negotiation']),
  'complaint.givenMinor': fc.constantFrom(0, 0, 300),
});
const situation: fc.Arbitrary<Differences> = fc.record({
  facts,
  unknown: fc.subarray<FactId>(['customer.vulnerable', 'complaint.severity', 'complaint.tags', 'complaint.givenMinor'], {
    maxLength: 1,
  }),
  used: fc.record({ 'customer/calendar-day': minor, 'employee/calendar-month': minor }),
  hardStops: fc.constantFrom(noHardStops, noHardStops, noHardStops, { ...noHardStops, ownAccount: true }),
  present: fc.record({
    ...{ note: fc.constant(false), customerNotified: fc.constant(false) },
    secondPerson: fc.boolean(),
    evidence: fc.subarray(['a']),
  }),
});
const amount = fc.integer({ min: 1, max: 3000 });

const policies = new WeakMap<readonly Rule[], Policy>();
const policyOf = (some: readonly Rule[]): Policy => {
  const policy = policies.get(some) ?? smallPolicy(some);
  policies.set(some, policy);
  return policy;
};
const answer = (some: readonly Rule[], differences: Differences, asked: number): Decision => {
  const policy = policyOf(some);
  const request = { kind: 'credit', params: {}, amount: { minor: asked, currency: 'USD' } };
  return decide(policy, ordinarySituation(policy, at, { present: nothingPresent, ...differences }), request);
};
const holds = (property: fc.IRawProperty<unknown>): void => fc.assert(property as fc.IProperty<unknown>, { numRuns });

describe('for any rules, case and amount', () => {
  it('the order of the rules changes nothing', () => {
    const shuffled = rules.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray([...some], { minLength: some.length })),
    );
    holds(
      fc.property(shuffled, situation, amount, ([some, other], differences, asked) => {
        expect(answer(other, differences, asked)).toEqual(answer(some, differences, asked));
      }),
    );
  });

  it('a higher amount is never freer', () => {
    holds(
      fc.property(rules, situation, amount, amount, (some, differences, one, other) => {
        const lower = answer(some, differences, Math.min(one, other));
        const higher = answer(some, differences, Math.max(one, other));
        expect(freedom[higher.verdict]).toBeLessThanOrEqual(freedom[lower.verdict]);
        expect(higher.limitMinor).toBe(lower.limitMinor);
      }),
    );
  });

  it('one more cap, prohibition, required level or duty never permits more', () => {
    holds(
      fc.property(rules, barriers, situation, amount, (some, [effect, condition], differences, asked) => {
        const before = answer(some, differences, asked);
        const after = answer([...some, smallRule('Z', effect, condition)], differences, asked);
        expect(freedom[after.verdict]).toBeLessThanOrEqual(freedom[before.verdict]);
        expect(after.limitMinor).toBeLessThanOrEqual(before.limitMinor ?? 0);
        expect(after.limitOnceMinor).toBeLessThanOrEqual(before.limitOnceMinor ?? 0);
      }),
    );
  });

  it('more level or training never permits less, where rules favour them', () => {
    const higher = fc.tuple(level, fc.subarray(['tariffs', 'negotiation']));
    holds(
      fc.property(rules, situation, amount, higher, (some, differences, asked, [rank, trainings]) => {
        const now = differences.facts ?? {};
        const more: PlainFacts = {
          ...now,
          'employee.level': Math.max(now['employee.level'] ?? 0, rank),
          'employee.trainings': [...new Set([...(now['employee.trainings'] ?? []), ...trainings])],
        };
        const before = answer(some, differences, asked);
        const after = answer(some, { ...differences, facts: more }, asked);
        expect(freedom[after.verdict]).toBeGreaterThanOrEqual(freedom[before.verdict]);
        expect(after.limitMinor).toBeGreaterThanOrEqual(before.limitMinor ?? 0);
      }),
    );
  });

  it('the limit is exactly where free turns into not free', () => {
    holds(
      fc.property(rules, situation, (some, differences) => {
        const { limitMinor, limitOnceMinor } = answer(some, differences, 1);
        const verdictAt = (asked: number): number => freedom[answer(some, differences, asked).verdict];
        if (limitMinor) expect(verdictAt(limitMinor)).toBe(freedom.PERMIT);
        expect(verdictAt((limitMinor ?? 0) + 1)).toBeLessThan(freedom.PERMIT);
        if (limitOnceMinor) expect(verdictAt(limitOnceMinor)).toBeGreaterThanOrEqual(freedom.PERMIT_IF);
        expect(verdictAt((limitOnceMinor ?? 0) + 1)).toBeLessThanOrEqual(freedom.ESCALATE);
      }),
    );
  });

  it('knowing less never permits more', () => {
    holds(
      fc.property(rules, situation, amount, (some, differences, asked) => {
        const known = { ...differences, unknown: [] };
        const { verdict } = answer(some, known, asked);
        const doubted = answer(some, differences, asked);
        if (permits(doubted.verdict)) expect(freedom[doubted.verdict]).toBeLessThanOrEqual(freedom[verdict]);
      }),
    );
  });
});
