import { Engine, type RuleProperties } from 'json-rules-engine';
import { type ResolvedCondition, leavesOf } from '../domain/condition.ts';
import type { RuleKey } from '../domain/effect.ts';
import { type Slots, factIn } from '../domain/fact-vector.ts';
import type { BoundRule } from '../domain/policy.ts';

/** Keys of the rules that are TRUE, and of those that are UNKNOWN; sorted. */
export type Judgement = { readonly matched: readonly RuleKey[]; readonly undecided: readonly RuleKey[] };

/**
 * The second opinion: json-rules-engine computes which rules match. A fresh engine for every call, because an engine that is
 * asked twice at once silently skips rules; one priority; plain constant facts; no paths.
 *
 * json-rules-engine knows true and false only, so it is asked twice about a rule that reads an unknown fact: once with every
 * comparison of an unknown fact replaced by the constant that makes the rule hardest to meet (false, or true under an odd
 * number of `not`), once by the one that makes it easiest. By induction over the tree the hardest reading is true exactly
 * when Kleene's value is TRUE and the easiest exactly when it is not FALSE.
 */
export async function judge(rules: readonly BoundRule[], slots: Slots): Promise<Judgement> {
  const engine = new Engine([], { pathResolver: refusePaths });
  engine.addFact(certainty, true);
  for (const [fact, value] of factsRead(rules, slots)) engine.addFact(fact, value);
  for (const { rule, conditions } of rules) {
    engine.addRule(engineRule(rule.key, 'matched', hardened(conditions, slots, false)));
    if (readsUnknown(conditions, slots)) engine.addRule(engineRule(rule.key, 'possible', hardened(conditions, slots, true)));
  }
  const { results } = await engine.run();
  const keysOf = (type: Reading): readonly RuleKey[] =>
    results.flatMap(({ name, event }) => (event?.type === type ? [name] : [])).sort();
  const matched = keysOf('matched');
  return { matched, undecided: keysOf('possible').filter((key) => !matched.includes(key)) };
}

type Reading = 'matched' | 'possible';

/** A fact that is always true, to write constants with. */
const certainty = 'certainty';

type EngineCondition =
  | { all: EngineCondition[] }
  | { any: EngineCondition[] }
  | { not: EngineCondition }
  | { fact: string; operator: string; value: unknown };

const engineRule = (name: RuleKey, type: Reading, condition: EngineCondition): RuleProperties => ({
  name,
  conditions: { all: [condition] },
  event: { type },
});

function hardened(condition: ResolvedCondition, slots: Slots, unknownAs: boolean): EngineCondition {
  if ('all' in condition) return { all: condition.all.map((child) => hardened(child, slots, unknownAs)) };
  if ('any' in condition) return { any: condition.any.map((child) => hardened(child, slots, unknownAs)) };
  if ('not' in condition) return { not: hardened(condition.not, slots, !unknownAs) };
  const { fact, operator, value } = condition;
  if (factIn(slots, fact) === undefined) return { fact: certainty, operator: 'equal', value: unknownAs };
  return { fact, operator, value };
}

const readsUnknown = (conditions: ResolvedCondition, slots: Slots): boolean =>
  leavesOf(conditions).some(({ fact }) => factIn(slots, fact) === undefined);

function factsRead(rules: readonly BoundRule[], slots: Slots): ReadonlyMap<string, unknown> {
  const leaves = rules.flatMap(({ conditions }) => leavesOf(conditions));
  return new Map(leaves.flatMap(({ fact }) => (factIn(slots, fact) === undefined ? [] : [[fact, factIn(slots, fact)]])));
}

const refusePaths = (): never => {
  throw new Error('Rules read whole facts, never a path inside one');
};
