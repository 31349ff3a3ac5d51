import { type Case, caseOf, readSituation } from '../domain/case.ts';
import { decide } from '../domain/decide.ts';
import type { RuleKey } from '../domain/effect.ts';
import { ordinarySituation } from '../domain/ordinary-situation.ts';
import type { Policy } from '../domain/policy.ts';
import { type RemedyRequest, type Situation, nothingPresent } from '../domain/question.ts';
import { type RemedyParams, entryOf } from '../domain/remedy-catalogue.ts';
import type { PlainFacts, RuleTest } from '../domain/rule-test.ts';
import type { Decision } from '../domain/verdict.ts';

export type RuleTestResult = {
  readonly rule: RuleKey;
  readonly name: string;
  readonly passed: boolean;
  readonly expected: RuleTest['expect'];
  readonly decision: Decision;
};

/** Runs every test of the ruleset against the ruleset as a whole; `at` stands in for now. */
export const runRuleTests = (policy: Policy, at: Date): readonly RuleTestResult[] =>
  policy.ruleset.rules.flatMap(({ key, tests }) => tests.map((test) => runRuleTest(policy, key, test, at)));

function runRuleTest(policy: Policy, rule: RuleKey, { given, expect: expected, name }: RuleTest, at: Date): RuleTestResult {
  const decision = answerTo(policy, given, at);
  return { rule, name, passed: isAsExpected(decision, expected), expected, decision };
}

/** What the rules say to the case of a test. Throws DomainError when the case makes no sense. */
export function answerTo(policy: Policy, given: RuleTest['given'], at: Date): Decision {
  const { situation, request } = asked(policy, given, at);
  return decide(policy, situation, request);
}

/** The case of a test as the rules see it. */
export function caseOfTest(policy: Policy, given: RuleTest['given'], at: Date): Case {
  const { situation, request } = asked(policy, given, at);
  return caseOf(policy, readSituation(situation), request);
}

type Asked = { readonly situation: Situation; readonly request: RemedyRequest };

function asked(policy: Policy, given: RuleTest['given'], at: Date): Asked {
  const { remedy, amountMinor, facts = {}, unknown = [], used = {}, evidence = [], secondPerson = false } = given;
  const present = { ...nothingPresent, evidence, secondPerson };
  const request: RemedyRequest = {
    kind: remedy,
    params: { ...entryOf(policy.catalogue, remedy).usualParams, ...paramsIn(facts) },
    amount: amountMinor === undefined ? null : { minor: amountMinor, currency: policy.ruleset.currency },
  };
  return { situation: ordinarySituation(policy, at, { facts, unknown, used, present }), request };
}

function paramsIn(facts: PlainFacts): RemedyParams {
  const planMonths = facts['remedy.planMonths'];
  const quantity = facts['remedy.quantity'];
  return { ...(planMonths === undefined ? {} : { planMonths }), ...(quantity === undefined ? {} : { quantity }) };
}

const isAsExpected = (decision: Decision, { verdict, limitMinor, level, reasons }: RuleTest['expect']): boolean =>
  decision.verdict === verdict &&
  (limitMinor === undefined || decision.limitMinor === limitMinor) &&
  (level === undefined || decision.escalateTo === level) &&
  (reasons === undefined || codesOf(decision.reasons.map(({ code }) => code)) === codesOf(reasons));

const codesOf = (codes: readonly string[]): string => [...new Set(codes)].sort().join();
