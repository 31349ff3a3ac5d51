import type { Id } from '../../kernel/index.ts';
import type { RuleKey } from '../domain/effect.ts';
import type { Policy } from '../domain/policy.ts';
import type { RuleTest } from '../domain/rule-test.ts';
import { faultsInRuleset } from '../domain/validate-ruleset.ts';
import { compilePolicy } from '../engine/compile.ts';
import { published } from '../engine/published.ts';
import { runRuleTests } from '../engine/rule-tests.ts';
import { sampleCatalogue } from './sample-catalogue.ts';
import { sampleRuleset } from './sample-ruleset.ts';

const at = new Date('2026-03-02T15:00:00Z');
const policy = compilePolicy(
  published(sampleRuleset, { id: 'sample' as Id<'Ruleset'>, version: 1, validFrom: at }),
  sampleCatalogue,
);

const ownTests = sampleRuleset.rules.flatMap(({ key, tests }) => tests.map((test) => ({ key, test, name: test.name })));

/** The rules as they are, with one of their tests alone. */
const withOnly = (key: RuleKey, test: RuleTest): Policy => {
  const rules = policy.ruleset.rules.map((rule) => ({ ...rule, tests: rule.key === key ? [test] : [] }));
  return { ...policy, ruleset: { ...policy.ruleset, rules } };
};

describe('the sample ruleset', () => {
  it('has no fault', () => {
    expect(faultsInRuleset(sampleRuleset, sampleCatalogue)).toEqual([]);
  });

  it.each(ownTests)('$key: $name', ({ key, test }) => {
    const [result] = runRuleTests(withOnly(key, test), at);
    expect(result?.passed ? result.expected : result?.decision).toEqual(test.expect);
  });

  it('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(sampleRuleset))).toEqual(sampleRuleset);
  });
});
