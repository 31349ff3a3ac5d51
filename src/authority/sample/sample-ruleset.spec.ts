import type { Id } from '../../kernel/index.ts';
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

describe('the sample ruleset', () => {
  it('has no fault', () => {
    expect(faultsInRuleset(sampleRuleset, sampleCatalogue)).toEqual([]);
  });

  it.each(runRuleTests(policy, at))('$rule: $name', ({ passed, decision, expected }) => {
    expect(passed ? expected : decision).toEqual(expected);
  });

  it('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(sampleRuleset))).toEqual(sampleRuleset);
  });
});
