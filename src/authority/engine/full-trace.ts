import { leavesOf, type Leaf, type ResolvedCondition } from '../domain/condition.ts';
import { caseOf, readSituation } from '../domain/case.ts';
import { slotOf, type FactVector } from '../domain/fact-vector.ts';
import type { BoundRule, Policy } from '../domain/policy.ts';
import type { DecisionRecord } from '../domain/record.ts';
import type { LeafTrace, RuleTrace } from '../domain/rule-trace.ts';
import { revived } from '../domain/situation-record.ts';
import { compileCondition } from './conditions.ts';
import { passedOf } from './trace.ts';

/** Every rule that was asked with every comparison in it, whether it decided anything or not. */
export type FullTrace = RuleTrace & { readonly title: string; readonly effect: string; readonly bound: BoundRule };

/** Worked out again from the recorded facts: a decision keeps the decisive rules only. */
export function fullTrace(record: DecisionRecord, policy: Policy): readonly FullTrace[] {
  const { kind, params, amount } = record.request;
  const { rules, facts } = caseOf(policy, readSituation(revived(record.situation)), { kind, params, amount });
  return rules.map((bound) => ({ ...tracedWhole(bound, facts), bound }));
}

function tracedWhole({ rule, conditions, truth }: BoundRule, facts: FactVector): RuleTrace & Pick<FullTrace, 'title' | 'effect'> {
  return {
    rule: rule.key,
    title: rule.title,
    effect: rule.effect.type,
    passed: passedOf(truth(facts.slots)),
    leaves: placed(conditions).map(({ leaf, negated }): LeafTrace => {
      const { truth: leafTruth } = compileCondition(leaf, slotOf);
      const { fact, operator, value } = leaf;
      return {
        fact,
        operator,
        expected: value,
        actual: facts.slots[slotOf(fact)] ?? null,
        passed: passedOf(leafTruth(facts.slots)),
        negated,
      };
    }),
  };
}

/** Each comparison, and whether it stands under an odd number of `not`. */
function placed(condition: ResolvedCondition, negated = false): readonly { readonly leaf: Leaf; readonly negated: boolean }[] {
  if ('all' in condition) return condition.all.flatMap((child) => placed(child, negated));
  if ('any' in condition) return condition.any.flatMap((child) => placed(child, negated));
  if ('not' in condition) return placed(condition.not, !negated);
  return leavesOf(condition).map((leaf) => ({ leaf, negated }));
}
