import { resolved } from '../domain/condition.ts';
import { factsOf } from '../domain/facts-read.ts';
import { slotOf } from '../domain/fact-vector.ts';
import type { BoundRule, Policy } from '../domain/policy.ts';
import { type RemedyCatalogue, faultInCatalogue } from '../domain/remedy-catalogue.ts';
import type { Rule } from '../domain/rule.ts';
import { type Ruleset, contentOf } from '../domain/ruleset.ts';
import { checkedRuleset } from '../domain/validate-ruleset.ts';
import { compileCondition } from './conditions.ts';
import { decisiveLeaves, doubtedFacts, passedOf } from './trace.ts';

/**
 * Makes a ruleset answerable. It is checked again here, whatever was checked when it was saved: throws DomainError
 * `ruleset-invalid` or `catalogue-invalid`.
 */
export function compilePolicy(ruleset: Ruleset, catalogue: RemedyCatalogue): Policy {
  const fault = faultInCatalogue(catalogue);
  if (fault) throw fault;
  checkedRuleset(contentOf(ruleset), catalogue);
  const bound = ruleset.rules.map((rule) => bind(rule, ruleset));
  const rulesFor = new Map(catalogue.entries.map(({ kind }) => [kind, bound.filter(({ rule }) => appliesTo(rule, kind))]));
  return { ruleset, catalogue, rulesFor };
}

const appliesTo = ({ remedies }: Rule, kind: string): boolean => remedies === 'every' || remedies.includes(kind);

function bind(rule: Rule, { conditions: named }: Ruleset): BoundRule {
  const conditions = resolved(rule.conditions, named);
  const compiled = compileCondition(conditions, slotOf);
  return {
    rule,
    conditions,
    reads: factsOf(conditions, rule.effect),
    truth: compiled.truth,
    doubted: (slots) => doubtedFacts(compiled, slots),
    trace: (slots) => ({ rule: rule.key, passed: passedOf(compiled.truth(slots)), leaves: decisiveLeaves(compiled, slots) }),
  };
}
