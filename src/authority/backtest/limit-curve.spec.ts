import fc from 'fast-check';
import { askedCase, written } from '../../../test/support/rules/arbitrary-cases.ts';
import { ruleset } from '../../../test/support/rules/arbitrary-rules.ts';
import type { Effect } from '../domain/effect.ts';
import type { BoundRule, Policy } from '../domain/policy.ts';
import type { Rule } from '../domain/rule.ts';
import { smallPolicy } from '../sample/small-policy.ts';
import { answerWith } from './change-rule.ts';
import { isOwn } from './compare.ts';
import { decideCases } from './decide-cases.ts';
import { hasCurve, limitCurve } from './limit-curve.ts';
import { weighCases } from './weigh-cases.ts';

const numRuns = Number(process.env['FC_RUNS'] ?? 60);
const cases = written(fc.sample(askedCase, { numRuns: 400, seed: 11 }));

const at = (effect: Effect, limit: number): Effect => {
  if (effect.type === 'grant') return { ...effect, upTo: limit };
  if (effect.type === 'cap') return 'max' in effect ? { ...effect, max: limit } : effect;
  return effect.type === 'owe' ? effect : { ...effect, above: limit };
};
const boundIn = (policy: Policy, key: string): BoundRule | undefined =>
  [...policy.rulesFor.values()].flat().find(({ rule }) => rule.key === key);
const moved = (rules: readonly Rule[], key: string, limit: number): Policy =>
  smallPolicy(rules.map((rule) => (rule.key === key ? { ...rule, effect: at(rule.effect, limit) } : rule)));

describe('one limit moved over past cases', () => {
  it('answers at every step what the whole ruleset answers', () => {
    fc.assert(
      fc.property(ruleset, fc.nat(), fc.integer({ min: 0, max: 70 }), (rules, pick, limit) => {
        const { key } = rules[pick % rules.length] ?? { key: '' };
        const policy = smallPolicy(rules);
        const answers = decideCases(policy, cases);
        const after = moved(rules, key, limit);
        const bound = boundIn(after, key);
        if (!bound) throw new RangeError('the rule was lost');
        answerWith(
          weighCases(policy, cases, ({ rule }) => rule.key === key),
          bound,
          cases,
          answers,
        );
        const expected = decideCases(after, cases);
        expect(answers).toEqual(expected);
      }),
      { numRuns },
    );
  });

  it('gives at every position of its curve exactly what deciding all again gives', () => {
    const positions = [0, 1, 10, 25, 40, 60, 90, 200];
    let curves = 0;
    fc.assert(
      fc.property(ruleset, fc.nat(), (rules, pick) => {
        const policy = smallPolicy(rules);
        const key = rules[pick % rules.length]?.key ?? '';
        const bound = boundIn(policy, key);
        if (!bound || !hasCurve(bound)) return;
        curves += 1;
        const weighed = weighCases(policy, cases, ({ rule }) => rule.key === key);
        const concerned = new Set(weighed.plans.map(({ range }) => range.kind));
        const points = limitCurve(weighed, bound, cases, () => true, positions);
        const expected = positions.map((limit) => {
          const { verdict } = decideCases(moved(rules, key, limit), cases, undefined);
          const own = cases.ranges.flatMap(({ kind, from, to }) => (concerned.has(kind) ? [...verdict.subarray(from, to)] : []));
          return own.filter(isOwn).length;
        });
        expect(points.map(({ own }) => own)).toEqual(expected);
      }),
      { numRuns: 2 * numRuns },
    );
    expect(curves).toBeGreaterThan(numRuns / 2);
  });
});
