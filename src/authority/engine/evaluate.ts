import { type Case, caseOf, readSituation } from '../domain/case.ts';
import { decideCase } from '../domain/decide.ts';
import type { RuleKey } from '../domain/effect.ts';
import { nearest } from '../domain/nearest.ts';
import type { Policy } from '../domain/policy.ts';
import type { Possibility } from '../domain/possibility.ts';
import { type RemedyAsked, stopsInCode } from '../domain/hard-stops.ts';
import { type RemedyRequest, type Situation, checkAsked, checkRequest } from '../domain/question.ts';
import type { RuleTrace } from '../domain/rule-trace.ts';
import { entryOf } from '../domain/remedy-catalogue.ts';
import { undecidable } from '../domain/undecidable.ts';
import type { Decision } from '../domain/verdict.ts';
import { type Judgement, judge } from './judge.ts';

/** A decision with its explanation. `alarm` is set when somebody has to look at the product, not at the case. */
export type Evaluation = {
  readonly decision: Decision;
  /** The decisive rules only. */
  readonly trace: readonly RuleTrace[];
  readonly possible: readonly Possibility[];
  readonly alarm: Alarm | null;
};

export type Alarm =
  | { readonly kind: 'engine-error'; readonly error: unknown }
  | { readonly kind: 'too-slow'; readonly milliseconds: number }
  | { readonly kind: 'evaluators-disagree'; readonly rules: readonly RuleKey[] };

/** Does a piece of work and may look how long it takes. */
export type Timed = <Result>(work: () => Result) => Result;

const untimed: Timed = (work) => work();

/**
 * The commit-time decision: both evaluators must agree on which rules match. Whatever goes wrong, nothing is permitted: an
 * error or a disagreement escalates. Only a request that makes no sense throws (DomainError). Whatever is done without waiting is
 * done by `timed`.
 */
export async function evaluate(
  policy: Policy,
  situation: Situation,
  request: RemedyRequest,
  timed: Timed = untimed,
): Promise<Evaluation> {
  checkRequest(policy, request);
  try {
    return await agreed(policy, situation, request, timed);
  } catch (error) {
    const stops = stopsInCode(entryOf(policy.catalogue, request.kind), situation);
    return unanswered(undecidable(request, 'ENGINE_ERROR', stops), { kind: 'engine-error', error });
  }
}

/** While no rules are in force everything escalates, and what makes no sense is refused all the same. */
export function evaluateWithoutRules(entry: RemedyAsked, situation: Situation, request: RemedyRequest): Evaluation {
  checkAsked(entry, request);
  return unanswered(undecidable(request, 'NO_RULESET', stopsInCode(entry, situation)), null);
}

async function agreed(policy: Policy, situation: Situation, request: RemedyRequest, timed: Timed): Promise<Evaluation> {
  const subject = timed(() => caseOf(policy, readSituation(situation), request));
  const decision = timed(() => decideCase(subject));
  const rules = differences(decision, await timed(() => judge(subject.rules, subject.facts.slots)));
  if (rules.length > 0) {
    const stops = stopsInCode(subject.entry, situation);
    return unanswered(undecidable(request, 'EVALUATORS_DISAGREE', stops, rules), { kind: 'evaluators-disagree', rules });
  }
  const possible = timed(() => nearest(subject, decision, 'this-amount'));
  return { decision, trace: traceOf(subject, decision), possible, alarm: null };
}

const traceOf = ({ rules, facts }: Case, { decisive }: Decision): readonly RuleTrace[] =>
  decisive.flatMap((key) => rules.find(({ rule }) => rule.key === key)?.trace(facts.slots) ?? []);

function differences(decision: Pick<Decision, 'matched' | 'undecided'>, judged: Judgement): readonly RuleKey[] {
  const differing = [...unlike(decision.matched, judged.matched), ...unlike(decision.undecided, judged.undecided)];
  return [...new Set(differing)].sort();
}

const unlike = (some: readonly RuleKey[], others: readonly RuleKey[]): readonly RuleKey[] => [
  ...some.filter((key) => !others.includes(key)),
  ...others.filter((key) => !some.includes(key)),
];

/** What nobody's rules have decided. */
export const unanswered = (decision: Decision, alarm: Alarm | null): Evaluation => ({ decision, trace: [], possible: [], alarm });
