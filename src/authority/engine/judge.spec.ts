import fc from 'fast-check';
import { facts, group } from '../../../test/support/rules/arbitrary-pairs.ts';
import { anybody, smallPolicy, smallRule } from '../sample/small-policy.ts';
import type { Condition } from '../domain/condition.ts';
import { type Slots, readFacts, withFacts } from '../domain/fact-vector.ts';
import type { BoundRule } from '../domain/policy.ts';
import { TRUE, type Truth, UNKNOWN } from '../domain/truth.ts';
import { type Judgement, judge } from './judge.ts';

/** Pairs of a ruleset and facts that both evaluators judge. */
const pairs = Number(process.env['FC_RUNS'] ?? 20_000);
const factsPerRuleset = 40;

const nothing = readFacts({}, new Date(0));
const boundTo = (conditions: readonly Condition[]): readonly BoundRule[] => {
  const rules = conditions.map((condition, index) => smallRule(`R-${index}`, { type: 'grant', upTo: 0 }, condition));
  return smallPolicy(rules).rulesFor.get('visit') ?? [];
};
const byClosures = (rules: readonly BoundRule[], slots: Slots): Judgement => {
  const keysAt = (wanted: Truth): readonly string[] =>
    rules.filter(({ truth }) => truth(slots) === wanted).map(({ rule }) => rule.key);
  return { matched: keysAt(TRUE), undecided: keysAt(UNKNOWN) };
};

describe('the two evaluators', () => {
  it(`agree on ${pairs} random pairs of rules and facts, unknown ones included`, async () => {
    const rulesets = fc.array(group, { minLength: 1, maxLength: 2 });
    const cases = fc.array(facts, { minLength: factsPerRuleset, maxLength: factsPerRuleset });
    let [matched, undecided, judgements] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(rulesets, cases, async (conditions, some) => {
        const rules = boundTo(conditions);
        const vectors = some.map((values) => withFacts(nothing, values).slots);
        const expected = vectors.map((slots) => byClosures(rules, slots));
        expect(await Promise.all(vectors.map((slots) => judge(rules, slots)))).toEqual(expected);
        matched += expected.flatMap((judgement) => judgement.matched).length;
        undecided += expected.flatMap((judgement) => judgement.undecided).length;
        judgements += rules.length * vectors.length;
      }),
      { numRuns: Math.ceil(pairs / factsPerRuleset) },
    );
    expect(Math.min(matched, undecided, judgements - matched - undecided)).toBeGreaterThan(pairs / 10);
  }, 120_000);

  it('agree a thousand times at once', async () => {
    const rules = boundTo([
      { any: [{ fact: 'complaint.severity', operator: 'lessThan', value: 3 }] },
      { not: { fact: 'complaint.tags', operator: 'contains', value: 'legal' } },
      { all: [{ fact: 'customer.vulnerable', operator: 'equal', value: true }] },
    ]);
    const some = fc.sample(facts, { numRuns: 1000, seed: 7 });
    const judged = await Promise.all(
      some.map(async (values, index) => {
        for (let turn = 0; turn < index % 7; turn += 1) await Promise.resolve();
        return judge(rules, withFacts(nothing, values).slots);
      }),
    );
    expect(judged).toEqual(some.map((values) => byClosures(rules, withFacts(nothing, values).slots)));
  });

  it('leave the rules as they were', async () => {
    const condition = Object.freeze({ all: Object.freeze([Object.freeze({ not: anybody })]) });
    const before = JSON.stringify(condition);
    await judge(boundTo([condition]), nothing.slots);
    expect(JSON.stringify(condition)).toBe(before);
  });
});
