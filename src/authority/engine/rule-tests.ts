import { type Level, levels } from '../../kernel/index.ts';
import { decide } from '../domain/decide.ts';
import { counterKey } from '../domain/counter.ts';
import type { RuleKey } from '../domain/effect.ts';
import type { FactValue } from '../domain/fact-definition.ts';
import type { FactId, FactReading, FactReadings } from '../domain/facts.ts';
import type { Policy } from '../domain/policy.ts';
import { type RemedyRequest, type Situation, noHardStops, nothingPresent } from '../domain/question.ts';
import { entryOf } from '../domain/remedy-catalogue.ts';
import type { RuleTest } from '../domain/rule-test.ts';
import { countersOf } from '../domain/ruleset.ts';
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

function runRuleTest(policy: Policy, rule: RuleKey, test: RuleTest, at: Date): RuleTestResult {
  const { given, expect: expected, name } = test;
  const facts = factsOf(policy, given);
  const entry = entryOf(policy.catalogue, given.remedy);
  const request: RemedyRequest = {
    kind: given.remedy,
    params: { ...entry.usualParams, ...paramsOf(facts) },
    amount: given.amountMinor === undefined ? null : { minor: given.amountMinor, currency: policy.ruleset.currency },
  };
  const decision = decide(policy, situationOf(policy, facts, test, at), request);
  return { rule, name, passed: isAsExpected(decision, expected), expected, decision };
}

type PlainFacts = Readonly<Partial<Record<FactId, FactValue>>>;

function factsOf({ ruleset }: Policy, { facts, unknown = [] }: RuleTest['given']): PlainFacts {
  const all: Partial<Record<FactId, FactValue>> = { ...ruleset.ordinaryCase, ...facts };
  for (const id of unknown) delete all[id];
  return all;
}

const paramsOf = (facts: PlainFacts): RemedyRequest['params'] => ({
  ...(typeof facts['remedy.planMonths'] === 'number' ? { planMonths: facts['remedy.planMonths'] } : {}),
  ...(typeof facts['remedy.quantity'] === 'number' ? { quantity: facts['remedy.quantity'] } : {}),
});

function situationOf(policy: Policy, facts: PlainFacts, { given }: RuleTest, at: Date): Situation {
  const reading = <Value extends FactValue>(value: Value): FactReading<Value> => ({ value, asOf: at, source: 'test' });
  const readings: FactReadings = Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, reading(value)]));
  const counters = countersOf(policy.ruleset).map(counterKey);
  return {
    at,
    facts: readings,
    levels: levelsIn(policy, facts['employee.level']),
    used: Object.fromEntries(counters.map((key) => [key, reading(given.used?.[key] ?? 0)])),
    paidUnder: {},
    hardStops: noHardStops,
    present: { ...nothingPresent, evidence: given.evidence ?? [], secondPerson: given.secondPerson ?? false },
  };
}

function levelsIn({ catalogue }: Policy, rank: FactValue | undefined): Readonly<Record<string, Level>> {
  const level = typeof rank === 'number' ? levels[rank] : undefined;
  return level ? Object.fromEntries(catalogue.entries.map(({ family }) => [family, level])) : {};
}

const isAsExpected = (decision: Decision, { verdict, limitMinor, level, reasons }: RuleTest['expect']): boolean =>
  decision.verdict === verdict &&
  (limitMinor === undefined || decision.limitMinor === limitMinor) &&
  (level === undefined || decision.escalateTo === level) &&
  (reasons === undefined || sameCodes(decision, reasons));

const sameCodes = ({ reasons }: Decision, expected: readonly string[]): boolean =>
  [...new Set(reasons.map(({ code }) => code))].sort().join() === [...new Set(expected)].sort().join();
