import { type Case, caseOf, readSituation } from './case.ts';
import { lowestLevelFor } from './ladder.ts';
import { ownDecision } from './own-decision.ts';
import type { Policy } from './policy.ts';
import { type RemedyRequest, type Situation, checkRequest } from './question.ts';
import { inOrder } from './reason.ts';
import type { Decision } from './verdict.ts';

/**
 * Answers one question: what may this employee do about this complaint with this remedy? Throws DomainError when the request
 * itself makes no sense; every refusal is an answer.
 */
export function decide(policy: Policy, situation: Situation, request: RemedyRequest): Decision {
  checkRequest(policy, request);
  return decideCase(caseOf(policy, readSituation(situation), request));
}

export function decideCase(subject: Case): Decision {
  const own = ownDecision(subject);
  if (own.verdict !== 'ESCALATE') return own;
  const escalateTo = lowestLevelFor(subject);
  if (escalateTo !== 'board') return { ...own, escalateTo };
  return { ...own, escalateTo, reasons: inOrder([...own.reasons, { code: 'NO_LEVEL' }]) };
}
