import { caseOf, readSituation, withAmount } from './case.ts';
import { ownDecision } from './own-decision.ts';
import type { Answer } from './panel.ts';
import type { Policy } from './policy.ts';
import type { Situation } from './question.ts';

/** An answer about money for which nobody named an amount asks only for what even the least amount would need; what is met stays. */
export function withDutiesOfAnyAmount(policy: Policy, situation: Situation, found: Answer): Answer {
  const { kind, params, hasMoney, decision } = found;
  if (!hasMoney || decision.duties.every(({ met }) => met)) return found;
  const least = ownDecision(withAmount(caseOf(policy, readSituation(situation), { kind, params, amount: null }), 1));
  const ofLeast = least.duties.map(({ rule }) => rule);
  return {
    ...found,
    decision: { ...decision, duties: decision.duties.filter(({ rule, met }) => met || ofLeast.includes(rule)) },
  };
}
