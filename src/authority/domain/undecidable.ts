import type { RuleKey } from './effect.ts';
import type { StopsInCode } from './hard-stops.ts';
import type { RemedyRequest } from './question.ts';
import type { Reason } from './reason.ts';
import type { Decision } from './verdict.ts';

/** Why no rule could be asked. None of the three is the employee's doing, and none lets anything through. */
export type Undecidable = 'NO_RULESET' | 'ENGINE_ERROR' | 'EVALUATORS_DISAGREE';

/**
 * No rule can be trusted, the ladder included: it goes to the top, where a MANAGER records what was decided and by whom. What the
 * product refuses without asking rules stands all the same.
 */
export function undecidable(
  request: RemedyRequest,
  code: Undecidable,
  stops: StopsInCode,
  rules: readonly RuleKey[] = [],
): Decision {
  const reason: Reason = code === 'EVALUATORS_DISAGREE' ? { code, rules } : { code };
  const limit = request.amount ? 0 : null;
  const isOffered = stops.nobody.length === 0;
  return {
    verdict: isOffered ? 'ESCALATE' : 'NOT_OFFERED',
    escalateTo: isOffered ? 'board' : null,
    reasons: isOffered ? [reason, ...stops.this, { code: 'NO_LEVEL' }] : [reason, ...stops.nobody],
    asked: request.amount,
    owed: [],
    limitMinor: limit,
    limitOnceMinor: limit,
    caps: [],
    times: [],
    duties: [],
    matched: [],
    undecided: [],
    decisive: rules,
  };
}
