import fc from 'fast-check';
import type { Condition, Leaf } from '../domain/condition.ts';
import type { Effect } from '../domain/effect.ts';
import type { RuleTest } from '../domain/rule-test.ts';
import type { Rule } from '../domain/rule.ts';
import type { RulesetContent } from '../domain/ruleset.ts';
import { answerTo } from '../engine/rule-tests.ts';
import { smallCatalogue, smallRule } from '../sample/small-policy.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { uselessOrUnboundedGrants } from './checks/grants.ts';
import { inspectionOf } from './inspection.ts';
import { newlyAllows, widensFor } from './semantic-diff.ts';
import { checkedRules } from './world.ts';

const runs = { numRuns: Number(process.env['FC_RUNS'] ?? 4), endOnFailure: true };
const at = new Date(0);

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc.record({ fact: fc.constant('customer.vulnerable' as const), operator: fc.constant('equal' as const), value: fc.boolean() }),
  fc.record({
    fact: fc.constantFrom('complaint.severity' as const, 'employee.level' as const),
    operator: fc.constantFrom('lessThan', 'greaterThanInclusive', 'equal', 'notEqual', 'greaterThan'),
    value: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    fact: fc.constant('complaint.tags' as const),
    operator: fc.constantFrom('contains', 'doesNotContain'),
    value: fc.constantFrom('legal', 'media'),
  }),
  fc.record({
    fact: fc.constant('customer.segment' as const),
    operator: fc.constantFrom('in', 'notIn'),
    value: fc.subarray(['residential', 'small-business', 'public-body'], { minLength: 1 }),
  }),
);
const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('tree') }),
  ),
}));
const conditions = fc.array(tree, { minLength: 1, maxLength: 2 }).map((all): Condition => ({ all }));
const minor = fc.constantFrom(0, 5, 10, 20);
const effect: fc.Arbitrary<Effect> = fc.oneof(
  { weight: 3, arbitrary: minor.map((upTo): Effect => ({ type: 'grant', upTo })) },
  minor.map((take): Effect => ({
    ...{ type: 'grant', upTo: { op: 'minus', from: { fact: 'account.lastBillMinor' }, take } },
  })),
  fc.record({
    ...{ type: fc.constant('cap' as const), counter: fc.constantFrom('customer' as const, 'team' as const) },
    ...{ window: fc.constant('calendar-day' as const), max: minor },
  }),
  fc.record({
    ...{ type: fc.constant('forbid' as const), reason: fc.constant('x'), above: minor },
    for: fc.constantFrom('this-employee' as const, 'everyone' as const),
  }),
  fc.record({
    type: fc.constant('require' as const),
    level: fc.constantFrom('senior' as const, 'manager' as const),
    above: minor,
  }),
  fc.record({
    ...{ type: fc.constant('duty' as const), above: minor },
    duty: fc.constantFrom({ kind: 'second-person' } as const, { kind: 'evidence', evidence: 'a' } as const),
  }),
  minor.map((amount): Effect => ({
    ...{ type: 'owe', amount, payWithin: { count: 1, unit: 'working-days' }, latePenalty: null },
  })),
);
const rules = fc
  .array(fc.tuple(effect, conditions), { minLength: 1, maxLength: 5 })
  .map((drafts) => drafts.map(([one, when], index) => smallRule(`R-${index}`, one, when)));
const contentOf = (some: readonly Rule[]): RulesetContent => ({
  ...sampleRuleset,
  remedies: smallCatalogue.entries.map(({ kind }) => kind),
  conditions: {},
  rules: some,
});

const money: fc.Arbitrary<RuleTest['given']> = fc.record({
  remedy: fc.constantFrom('credit', 'outage-credit'),
  amountMinor: fc.integer({ min: 1, max: 25 }),
  facts: fc.record({
    'complaint.category': fc.constantFrom('outage', 'meter'),
    'customer.vulnerable': fc.boolean(),
    'complaint.severity': fc.integer({ min: 1, max: 4 }),
    'complaint.tags': fc.subarray(['legal', 'media']),
    'customer.segment': fc.constantFrom('residential', 'small-business', 'large-business', 'public-body'),
    'employee.level': fc.integer({ min: 0, max: 4 }),
    'account.lastBillMinor': fc.integer({ min: 0, max: 30 }),
    'complaint.givenMinor': fc.constantFrom(0, 0, 5),
  }),
  unknown: fc.subarray(['customer.vulnerable', 'complaint.severity', 'complaint.tags', 'account.lastBillMinor'] as const, {
    maxLength: 1,
  }),
  used: fc.record({ 'customer/calendar-day': fc.integer({ min: 0, max: 20 }), 'team/calendar-day': minor }),
  evidence: fc.subarray(['a']),
  secondPerson: fc.boolean(),
});
const cases = fc.array(money, { minLength: 20, maxLength: 20 });
const isGiven = (verdict: string): boolean => verdict === 'PERMIT' || verdict === 'OWED';

describe('no random case contradicts', () => {
  it('that a rule never matches', () => {
    fc.assert(
      fc.property(rules, cases, (some, asked) => {
        const { impossible, checked } = inspectionOf(contentOf(some), smallCatalogue, []);
        const matched = asked.flatMap((given) => answerTo(checked.policy, given, at).matched);
        expect(impossible.filter(({ rule }) => matched.includes(rule.key))).toEqual([]);
      }),
      runs,
    );
  });

  it('that a grant is shadowed, or dead: without it every answer is the same', () => {
    fc.assert(
      fc.property(rules, cases, (some, asked) => {
        const found = [...uselessOrUnboundedGrants(inspectionOf(contentOf(some), smallCatalogue, []))];
        const useless = found.find((one) => one?.code === 'shadowed-grant' || one?.code === 'dead-grant');
        fc.pre(useless !== undefined && useless !== null);
        const before = checkedRules(contentOf(some), smallCatalogue).policy;
        const after = checkedRules(contentOf(some.filter(({ key }) => key !== useless.rules[0])), smallCatalogue).policy;
        for (const given of asked) {
          const [was, is] = [answerTo(before, given, at), answerTo(after, given, at)];
          expect([is.verdict, is.limitMinor]).toEqual([was.verdict, was.limitMinor]);
        }
      }),
      runs,
    );
  });

  it('that a change allows nothing new, to anybody or to one level', () => {
    fc.assert(
      fc.property(rules, rules, cases, (some, others, asked) => {
        const [old, now] = [contentOf(some), contentOf(others)];
        const found = newlyAllows(old, now, smallCatalogue);
        const [before, after] = [checkedRules(old, smallCatalogue).policy, checkedRules(now, smallCatalogue).policy];
        for (const given of asked) {
          const isNew = isGiven(answerTo(after, given, at).verdict) && !isGiven(answerTo(before, given, at).verdict);
          const level = given.facts?.['employee.level'];
          const isSaid = found.some((one) => one.remedy === given.remedy && levelNames[level ?? 0] === one.level);
          expect(isNew && !isSaid).toBe(false);
        }
      }),
      runs,
    );
  });

  it('that one rule more or less is seen by whomever it gives more', () => {
    fc.assert(
      fc.property(rules, cases, (some, asked) => {
        const [old, now] = [contentOf(some), contentOf(some.slice(1))];
        const [before, after] = [checkedRules(old, smallCatalogue).policy, checkedRules(now, smallCatalogue).policy];
        const widened = new Map(levelNames.map((level) => [level, widensFor(old, now, smallCatalogue, level)]));
        for (const given of asked) {
          const isNew = isGiven(answerTo(after, given, at).verdict) && !isGiven(answerTo(before, given, at).verdict);
          const level = levelNames[given.facts?.['employee.level'] ?? 0] ?? 'trainee';
          expect(isNew && !widened.get(level)).toBe(false);
        }
      }),
      runs,
    );
  });
});

const levelNames = ['trainee', 'frontline', 'senior', 'supervisor', 'manager'] as const;
