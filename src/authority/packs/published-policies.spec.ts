import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RulesetId } from '../../kernel/index.ts';
import type { RulesetContent } from '../domain/ruleset.ts';
import { faultsInRuleset } from '../domain/validate-ruleset.ts';
import { compilePolicy } from '../engine/compile.ts';
import { published } from '../engine/published.ts';
import { runRuleTests } from '../engine/rule-tests.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { policyPacks } from './packs.ts';
import { publishedIds } from './published-ids.ts';
import { publishedPolicies } from './published-policies.ts';

const at = new Date('2026-03-02T15:00:00Z');
const root = resolve(import.meta.dirname, '../../..');

describe.each(publishedPolicies.map((policy) => [policy.id, policy.place, policy] as const))('%s: %s', (_, __, policy) => {
  const { currency, remedies, rules } = policy;
  const catalogue = { version: 1, entries: remedies };
  const content: RulesetContent = {
    ...sampleRuleset,
    currency,
    remedies: remedies.map(({ kind }) => kind),
    conditions: {},
    rules,
  };

  it('is said by rules without a fault', () => {
    expect(faultsInRuleset(content, catalogue)).toEqual([]);
  });

  it('decides as published, at its edges too', () => {
    const answered = runRuleTests(
      compilePolicy(published(content, { id: policy.id as RulesetId, version: 1, validFrom: at }), catalogue),
      at,
    );
    const red = answered
      .filter(({ passed }) => !passed)
      .map(({ rule, name, expected, decision: { verdict, limitMinor, escalateTo, reasons } }) => ({
        ...{ rule, name, expected },
        found: { verdict, limitMinor, level: escalateTo, reasons: reasons.map(({ code }) => code) },
      }));
    expect(red).toEqual([]);
    expect(answered.length).toBeGreaterThan(1);
  });
});

describe('every published policy', () => {
  const listed = readFileSync(join(root, 'docs/policies.md'), 'utf8');

  it('is in the list of the documentation by its id, and nothing else is', () => {
    const ids = [...listed.matchAll(/^\| ((?:[ACT]\d+(?:, )?)+) \|/gm)].flatMap(([, some = '']) => some.split(', '));
    expect(ids.toSorted()).toEqual(Object.keys(publishedIds).toSorted());
  });

  it('that has rules of its own has them here', () => {
    const own = Object.keys(publishedIds).filter((id) => publishedIds[id] === 'published-policies');
    expect(publishedPolicies.map(({ id }) => id).toSorted()).toEqual(own.toSorted());
  });

  it('that a pack says is said by rules which the pack has', () => {
    for (const said of Object.values(publishedIds)) {
      if (typeof said === 'string') continue;
      const keys = policyPacks.find(({ key }) => key === said.pack)?.rules.map(({ key }) => key) ?? [];
      expect(keys.length).toBeGreaterThan(0);
      expect(said.rules.filter((key) => !keys.includes(key))).toEqual([]);
    }
  });
});
