import fc from 'fast-check';
import type { ComplaintId, DecisionId, PersonId, RulesetId } from '../../kernel/index.ts';
import { factsCatalogueVersion } from '../domain/facts.ts';
import { type Differences, ordinarySituation } from '../domain/ordinary-situation.ts';
import { type DecisionRecord, chainStart } from '../domain/record.ts';
import { contentOf } from '../domain/ruleset.ts';
import { type SituationRecord, recorded, revived } from '../domain/situation-record.ts';
import { sampleCatalogue } from '../sample/sample-catalogue.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { compilePolicy } from './compile.ts';
import { evaluate } from './evaluate.ts';
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

  it('made without rules is replayed without rules', async () => {
    const record = await recordOf(100);
    const request = record.request;
    const { decision } = await evaluate(null, revived(record.situation), request);
    expect((await replay({ ...record, ruleset: null, decision }, null)).outcome).toBe('same');
  });

  it('of a failure is not replayed', async () => {
    const record = await recordOf(100);
    const failed = { ...record, decision: { ...record.decision, reasons: [{ code: 'ENGINE_ERROR' as const }] } };
    expect((await replay(failed, policy)).outcome).toBe('not-replayable');
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
