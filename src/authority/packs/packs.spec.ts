import { graveFindings } from '../analysis/check-ruleset.ts';
import type { RulesetId } from '../../kernel/index.ts';
import type { RemedyCatalogue } from '../domain/remedy-catalogue.ts';
import type { RulesetContent } from '../domain/ruleset.ts';
import { faultsInRuleset } from '../domain/validate-ruleset.ts';
import { compilePolicy } from '../engine/compile.ts';
import { published } from '../engine/published.ts';
import { runRuleTests } from '../engine/rule-tests.ts';
import { sampleCatalogue } from '../sample/sample-catalogue.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { installPack, rulesetOf } from './install-pack.ts';
import type { PolicyPack } from './pack.ts';
import { policyPacks } from './packs.ts';

const at = new Date('2026-03-02T15:00:00Z');

const failures = (content: RulesetContent, catalogue: RemedyCatalogue): readonly unknown[] => {
  const ruleset = published(content, { id: 'pack' as RulesetId, version: 1, validFrom: at });
  return runRuleTests(compilePolicy(ruleset, catalogue), at)
    .filter(({ passed }) => !passed)
    .map(({ rule, name, expected, decision: { verdict, limitMinor, escalateTo, reasons } }) => ({
      ...{ rule, name, expected },
      found: { verdict, limitMinor, level: escalateTo, reasons: reasons.map(({ code }) => code) },
    }));
};

const withRemediesOf = (pack: PolicyPack): RemedyCatalogue => ({
  ...sampleCatalogue,
  entries: [
    ...sampleCatalogue.entries,
    ...pack.remedies.filter(({ kind }) => !sampleCatalogue.entries.some((entry) => entry.kind === kind)),
  ],
});

describe.each(policyPacks.map((pack) => [pack.key, pack] as const))('the pack %s', (_, pack) => {
  const catalogue: RemedyCatalogue = { version: 1, entries: pack.remedies };
  const content = rulesetOf(pack, sampleRuleset);

  it('has no fault, and survives JSON unchanged', () => {
    expect(faultsInRuleset(content, catalogue)).toEqual([]);
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });

  it('passes its own tests', () => {
    expect(failures(content, catalogue)).toEqual([]);
  });

  it('has neither an error nor a warning', () => {
    expect(graveFindings(content, catalogue).map(({ code, rules, params }) => ({ code, rules, params }))).toEqual([]);
  });

  it('names a source with an address for every deadline', () => {
    const ids = pack.sources.map(({ id }) => id);
    expect(pack.sources.every(({ url }) => /^https?:\/\//.test(url))).toBe(true);
    expect(pack.deadlines.filter(({ source }) => !ids.includes(source))).toEqual([]);
  });

  it('goes into a draft of its currency in place of what the draft said, and the tests of both hold', () => {
    const draft = { ...sampleRuleset, currency: pack.currency };
    const whole = withRemediesOf(pack);
    const { content: merged, conflicts } = installPack(draft, whole, pack, { existing: 'replace' });
    expect(conflicts).toEqual([]);
    if (!merged) throw new Error('nothing was installed');
    expect(faultsInRuleset(merged, whole)).toEqual([]);
    expect(failures(merged, whole)).toEqual([]);
  });
});

describe('installing a pack', () => {
  const pack = policyPacks.find(({ key }) => key === 'us-water') ?? policyPacks[0];
  if (!pack) throw new Error('there are no packs');

  it('names every conflict and changes nothing while one stands', () => {
    const { content, conflicts } = installPack({ ...sampleRuleset, currency: 'EUR' }, sampleCatalogue, pack);
    expect(content).toBeNull();
    expect(conflicts).toContainEqual({ code: 'other-currency', pack: 'USD', draft: 'EUR' });
    expect(conflicts).toContainEqual({ code: 'remedy-missing', kind: 'sewer-credit' });
    expect(conflicts).toContainEqual({ code: 'also-ruled', rule: 'G-02', kind: 'billing-credit' });
  });

  it('leaves the draft’s own rules beside it when they are kept', () => {
    const { content, removed, added } = installPack(sampleRuleset, withRemediesOf(pack), pack);
    expect(content?.rules).toHaveLength(sampleRuleset.rules.length + pack.rules.length);
    expect([removed, added[0]]).toEqual([[], 'US-WATER-LEAK-1']);
  });

  it('cannot be done twice under one prefix', () => {
    const whole = withRemediesOf(pack);
    const once = installPack(sampleRuleset, whole, pack, { existing: 'replace' }).content;
    if (!once) throw new Error('nothing was installed');
    const { conflicts } = installPack(once, whole, pack);
    expect(conflicts).toContainEqual({ code: 'key-taken', key: 'US-WATER-TIER-1' });
    expect(conflicts).toContainEqual({ code: 'condition-taken', name: 'us-water-anybody' });
  });
});
