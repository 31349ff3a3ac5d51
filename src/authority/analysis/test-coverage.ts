import { type Leaf, leavesOf } from '../domain/condition.ts';
import type { RuleKey } from '../domain/effect.ts';
import { type Slots, slotOf } from '../domain/fact-vector.ts';
import type { BoundRule } from '../domain/policy.ts';
import type { RemedyCatalogue } from '../domain/remedy-catalogue.ts';
import type { RuleTest } from '../domain/rule-test.ts';
import type { RulesetContent } from '../domain/ruleset.ts';
import { FALSE, TRUE } from '../domain/truth.ts';
import { compileLeaf } from '../engine/leaf.ts';
import { caseOfTest } from '../engine/rule-tests.ts';
import { checkedRules } from './world.ts';

/** What a list of tests has seen of a ruleset. */
export type Coverage = {
  readonly rules: readonly RuleCoverage[];
  /** Rules that matched at least once, and sides of comparisons seen, each out of all. */
  readonly hit: Share;
  readonly sides: Share;
};

export type RuleCoverage = { readonly rule: RuleKey; readonly isHit: boolean; readonly leaves: readonly LeafCoverage[] };
export type LeafCoverage = { readonly leaf: Leaf; readonly seenTrue: boolean; readonly seenFalse: boolean };
export type Share = { readonly of: number; readonly seen: number };

/** Every rule matched, every comparison seen both ways: by the ruleset's own tests, or by those handed in. */
export function testCoverage(
  content: RulesetContent,
  catalogue: RemedyCatalogue,
  tests: readonly RuleTest[] = content.rules.flatMap((rule) => rule.tests),
): Coverage {
  const { policy } = checkedRules(content, catalogue);
  const cases = tests.map(({ given }) => caseOfTest(policy, given, policy.ruleset.validFrom));
  const bound = [...new Set([...policy.rulesFor.values()].flat())];
  const rules = bound.map((rule) =>
    coverageOf(
      rule,
      cases.filter((one) => one.rules.includes(rule)).map(({ facts }) => facts.slots),
    ),
  );
  const leaves = rules.flatMap((rule) => rule.leaves);
  const sides = leaves.flatMap(({ seenTrue, seenFalse }) => [seenTrue, seenFalse]);
  return { rules, hit: shareOf(rules.map(({ isHit }) => isHit)), sides: shareOf(sides) };
}

const coverageOf = ({ rule, conditions, truth }: BoundRule, seen: readonly Slots[]): RuleCoverage => ({
  rule: rule.key,
  isHit: seen.some((slots) => truth(slots) === TRUE),
  leaves: leavesOf(conditions).map((leaf) => {
    const holds = compileLeaf(leaf, slotOf(leaf.fact));
    return {
      leaf,
      seenTrue: seen.some((slots) => holds(slots) === TRUE),
      seenFalse: seen.some((slots) => holds(slots) === FALSE),
    };
  }),
});

const shareOf = (seen: readonly boolean[]): Share => ({ of: seen.length, seen: seen.filter(Boolean).length });
