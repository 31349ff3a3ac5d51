import { type ComplaintId, type DecisionId, type PersonId, type RulesetId, rankOf } from '../../kernel/index.ts';
import { complaintCategories } from '../domain/fact-values.ts';
import { factsCatalogueVersion, type FactId } from '../domain/facts.ts';
import { ordinarySituation, type Differences } from '../domain/ordinary-situation.ts';
import type { Policy } from '../domain/policy.ts';
import { noHardStops, type RemedyRequest } from '../domain/question.ts';
import type { DecisionRecord } from '../domain/record.ts';
import { recorded } from '../domain/situation-record.ts';
import { compilePolicy } from '../engine/compile.ts';
import { evaluate } from '../engine/evaluate.ts';
import { published } from '../engine/published.ts';
import { engineVersion } from '../engine/version.ts';
import { chance, type Chance } from '../synthetic/chance.ts';
import { sampleCatalogue } from './sample-catalogue.ts';
import { sampleRuleset } from './sample-ruleset.ts';

const at = new Date('2026-03-02T15:00:00Z');

/** The rules of the sample utility, answerable. */
export const samplePolicy = (): Policy =>
  compilePolicy(published(sampleRuleset, { id: 'sample' as RulesetId, version: 1, validFrom: at }), sampleCatalogue);

/** Decisions over invented cases as they are stored: nothing but JSON. The same seed gives the same ones. */
export async function* sampleRecords(policy: Policy, count: number, seed: number): AsyncGenerator<DecisionRecord> {
  const luck = chance(seed);
  for (let number = 0; number < count; number += 1) {
    const record = await recordOf(policy, someRequest(policy, luck), someCase(luck), number);
    yield JSON.parse(JSON.stringify(record)) as DecisionRecord;
  }
}

function someRequest({ catalogue: { entries } }: Policy, luck: Chance): RemedyRequest {
  const entry = entries[Math.floor(luck.share() * entries.length)];
  if (!entry) throw new RangeError('There is no remedy to ask for');
  const minor = Math.max(1, Math.round(luck.logNormal(4_000, 1.2)));
  return { kind: entry.kind, params: entry.usualParams, amount: entry.hasMoney ? { minor, currency: 'USD' } : null };
}

function someCase(luck: Chance): Differences {
  const unknown: readonly FactId[] = luck.among([
    [],
    [],
    ['customer.vulnerable'],
    ['customer.tenureMonths', 'account.balanceMinor'],
  ]);
  return {
    facts: {
      'complaint.category': complaintCategories[Math.floor(luck.share() * complaintCategories.length)] ?? 'other',
      'complaint.severity': luck.among([1, 2, 3, 4]),
      'complaint.tags': luck.among([[], [], ['hardship'], ['legal'], ['media']]),
      'complaint.reopenCount': luck.among([0, 0, 1, 3]),
      'customer.vulnerable': luck.happens(0.2),
      'customer.segment': luck.among(['residential', 'residential', 'small-business', 'large-business']),
      'customer.creditCount12m': luck.among([0, 0, 1, 4]),
      'employee.level': rankOf(luck.among(['trainee', 'frontline', 'senior', 'supervisor', 'manager'])),
      'employee.trainings': luck.among([['billing-basics'], [], ['billing-basics', 'outage-compensation']]),
    },
    unknown,
    used: { 'customer/rolling-365-days': luck.among([0, 0, 9_000, 25_000]), 'employee/calendar-day': luck.among([0, 12_000]) },
    hardStops: { ...noHardStops, ownAccount: luck.happens(0.03), safetyOpen: luck.happens(0.05) },
  };
}

async function recordOf(
  policy: Policy,
  request: RemedyRequest,
  differences: Differences,
  number: number,
): Promise<DecisionRecord> {
  const situation = ordinarySituation(policy, at, differences);
  const { decision, trace, possible } = await evaluate(policy, situation, request);
  return {
    ...{ id: `decision-${number}` as DecisionId, complaintId: 'complaint' as ComplaintId, seq: 1, decidedAt: at.toISOString() },
    employee: { id: 'person' as PersonId, role: 'FRONTLINE', level: 'frontline', onBehalfOf: null },
    request,
    ruleset: { id: policy.ruleset.id, version: policy.ruleset.version, hash: policy.ruleset.hash },
    remedyCatalogueVersion: policy.catalogue.version,
    ...{ factsCatalogueVersion, engineVersion, situation: recorded(situation), decision, trace, possible },
  };
}
