import fc from 'fast-check';
import type { ComplaintId, DecisionId, PersonId, RulesetId } from '../../kernel/index.ts';
import { leavesOf, type ResolvedCondition } from '../domain/condition.ts';
import { factsCatalogueVersion } from '../domain/facts.ts';
import { type Differences, ordinarySituation } from '../domain/ordinary-situation.ts';
import { type DecisionRecord, chainStart } from '../domain/record.ts';
import { contentOf } from '../domain/ruleset.ts';
import { type SituationRecord, recorded, revived } from '../domain/situation-record.ts';
import { sampleCatalogue } from '../sample/sample-catalogue.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import { compilePolicy } from './compile.ts';
import { evaluate } from './evaluate.ts';
import { fullTrace } from './full-trace.ts';
import { published, rulesetHash } from './published.ts';
import { chainHash, replay } from './replay.ts';
import { engineVersion } from './version.ts';

const at = new Date('2026-03-02T12:00:00Z');
const publication = { id: 'sample' as RulesetId, version: 1, validFrom: at };
const ruleset = published(sampleRuleset, publication);
const policy = compilePolicy(ruleset, sampleCatalogue);

async function recordOf(minor: number, differences: Differences = {}): Promise<DecisionRecord> {
  const situation = ordinarySituation(policy, at, differences);
  const request = { kind: 'billing-credit', params: {}, amount: { minor, currency: 'USD' } };
  const { decision, trace, possible } = await evaluate(policy, situation, request);
  const record: DecisionRecord = {
    id: 'decision' as DecisionId,
    complaintId: 'complaint' as ComplaintId,
    seq: 1,
    decidedAt: at.toISOString(),
    employee: { id: 'person' as PersonId, role: 'FRONTLINE', level: 'frontline', onBehalfOf: null },
    request,
    ruleset: { id: ruleset.id, version: ruleset.version, hash: ruleset.hash },
    remedyCatalogueVersion: sampleCatalogue.version,
    factsCatalogueVersion,
    engineVersion,
    situation: recorded(situation),
    decision,
    trace,
    possible,
  };
  return JSON.parse(JSON.stringify(record)) as DecisionRecord;
}

describe('the full trace of a record', () => {
  it('has every rule that was asked with every comparison, and those that count turned round', async () => {
    const record = await recordOf(4001, { unknown: ['customer.vulnerable'] });
    const traces = fullTrace(record, policy);
    const rules = policy.rulesFor.get('billing-credit') ?? [];
    expect(traces.map(({ rule, title, effect }) => [rule, title, effect])).toEqual(
      rules.map(({ rule: { key, title, effect } }) => [key, title, effect.type]),
    );
    expect(traces.map(({ leaves }) => leaves.length)).toEqual(rules.map(({ conditions }) => leavesOf(conditions).length));
    const matched = traces.filter(({ passed }) => passed === true).map(({ rule }) => rule);
    expect(matched.sort()).toEqual(record.decision.matched);
    const leaves = traces.flatMap((trace) => trace.leaves);
    expect(leaves.filter(({ fact }) => fact === 'customer.vulnerable').map(({ actual, passed }) => [actual, passed])).toEqual(
      leaves.filter(({ fact }) => fact === 'customer.vulnerable').map(() => [null, 'unknown']),
    );
    expect(leaves).toContainEqual({
      fact: 'employee.trainings',
      operator: 'contains',
      expected: 'billing-basics',
      actual: ['billing-basics', 'leak-adjustments', 'outage-compensation', 'payment-arrangements'],
      passed: true,
      negated: false,
    });
    const ofVulnerable = (condition: ResolvedCondition): readonly boolean[] => {
      const rule = smallRule('R', { type: 'grant', upTo: 9_000 }, condition);
      const small = { ...policy, rulesFor: new Map([['billing-credit', smallPolicy([rule]).rulesFor.get('credit') ?? []]]) };
      return fullTrace(record, small).flatMap((trace) => trace.leaves.map(({ negated }) => negated));
    };
    const vulnerable = { fact: 'customer.vulnerable', operator: 'equal', value: true } as const;
    expect(ofVulnerable({ any: [{ not: { all: [vulnerable, { not: vulnerable }] } }, vulnerable] })).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a decision record', () => {
  it('gives the same verdict again, years later, from JSON alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 0, max: 4 }), async (minor, level) => {
        const record = await recordOf(minor, { facts: { 'employee.level': level }, unknown: ['customer.tenureMonths'] });
        expect(await replay(record, policy)).toEqual({ outcome: 'same', decision: record.decision });
      }),
      { numRuns: 25 },
    );
  });

  it('shows when the verdict was changed', async () => {
    const record = await recordOf(50_000);
    const forged = { ...record, decision: { ...record.decision, verdict: 'PERMIT' as const } };
    expect((await replay(forged, policy)).outcome).toBe('different');
  });

  it('cannot be replayed under other rules', async () => {
    const other = compilePolicy(published({ ...sampleRuleset, rules: [] }, publication), sampleCatalogue);
    await expect(replay(await recordOf(100), other)).rejects.toMatchObject({ code: 'ruleset-of-another' });
  });

  it('made while no rules were in force has none to be replayed by', async () => {
    const record = { ...(await recordOf(100)), ruleset: null };
    expect(await replay(record, null)).toEqual({ outcome: 'not-replayable', decision: record.decision });
  });

  it('of a failure is not replayed', async () => {
    const record = await recordOf(100);
    for (const reason of [{ code: 'ENGINE_ERROR' as const }, { code: 'EVALUATORS_DISAGREE' as const, rules: ['G-01'] }]) {
      const failed = { ...record, decision: { ...record.decision, reasons: [reason] } };
      expect((await replay(failed, policy)).outcome).toBe('not-replayable');
    }
  });

  it('keeps a situation through JSON', () => {
    const situation = ordinarySituation(policy, at, { unknown: ['customer.vulnerable'], used: { 'employee/calendar-day': 7 } });
    expect(revived(JSON.parse(JSON.stringify(recorded(situation))) as SituationRecord)).toEqual(situation);
  });
});

describe('the chain', () => {
  it('depends on every field and on the record before', async () => {
    const record = await recordOf(100);
    const hash = chainHash(record, chainStart);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(chainHash(JSON.parse(JSON.stringify(record)) as DecisionRecord, chainStart)).toBe(hash);
    expect(chainHash({ ...record, seq: 2 }, chainStart)).not.toBe(hash);
    expect(chainHash(record, hash)).not.toBe(hash);
    expect(chainHash({ ...record, decision: { ...record.decision, limitMinor: 1 } }, chainStart)).not.toBe(hash);
  });
});

describe('the hash of a ruleset', () => {
  it('does not depend on the order of rules or keys, nor on when it goes live', () => {
    const [first, ...rest] = sampleRuleset.rules;
    const reordered = { ...sampleRuleset, rules: first ? [...rest, first] : [] };
    expect(rulesetHash(reordered)).toBe(ruleset.hash);
    expect(rulesetHash(contentOf(published(sampleRuleset, { ...publication, version: 9 })))).toBe(ruleset.hash);
  });

  it('depends on every rule', () => {
    expect(rulesetHash({ ...sampleRuleset, rules: sampleRuleset.rules.slice(1) })).not.toBe(ruleset.hash);
  });
});
