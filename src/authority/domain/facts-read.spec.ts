import fc from 'fast-check';
import type { RulesetId } from '../../kernel/index.ts';
import { compilePolicy } from '../engine/compile.ts';
import { published } from '../engine/published.ts';
import { sampleCatalogue } from '../sample/sample-catalogue.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { anybody, smallPolicy, smallRule } from '../sample/small-policy.ts';
import { withVersionsOfThen } from './versions-of-then.ts';
import type { Condition } from './condition.ts';
import { explainPanel } from './explain-panel.ts';
import { type FactDefinition, type FactValue, isNumberFact } from './fact-definition.ts';
import { factIds } from './fact-vector.ts';
import { definitionOf } from './facts.ts';
import type { Formula } from './formula.ts';
import { factsRead, kindsAsking } from './facts-read.ts';
import { kindMeasures, ledgerMeasures } from './ledger-facts.ts';
import { ordinarySituation } from './ordinary-situation.ts';
import { requestFacts } from './request-facts.ts';
import type { Rule } from './rule.ts';

const seldom: Condition = { all: [anybody, { not: { fact: 'remedy.timesThisYear', operator: 'greaterThan', value: 1 } }] };
const given: Formula = { op: 'minus', from: 5000, take: { fact: 'remedy.given12mMinor' } };
const payWithin = { count: 1, unit: 'working-days' } as const;

describe('the kinds of remedy of which the ledger is asked by kind', () => {
  it.each<readonly [string, Rule, readonly string[]]>([
    [
      'whose conditions read how often it was given',
      { ...smallRule('G', { type: 'grant', upTo: 1 }, seldom), remedies: ['visit'] },
      ['visit'],
    ],
    [
      'whose limit counts what was given of it',
      { ...smallRule('G', { type: 'grant', upTo: given }), remedies: ['credit'] },
      ['credit'],
    ],
    [
      'of which as much is owed as was not given yet',
      smallRule('O', { type: 'owe', amount: given, payWithin, latePenalty: null }),
      ['credit'],
    ],
    ['of no rule that reads neither', smallRule('G', { type: 'grant', upTo: { fact: 'account.lastBillMinor' } }), []],
    ['of no fixed obligation', smallRule('O', { type: 'owe', amount: 100, payWithin, latePenalty: null }), []],
    ['of no other effect', smallRule('R', { type: 'require', level: 'senior' }), []],
  ])('are those %s', (_, rule, kinds) => {
    expect(kindsAsking(smallPolicy([smallRule('A', { type: 'grant', upTo: 7 }), rule]))).toEqual(kinds);
  });
});

const at = new Date('2026-03-02T12:00:00Z');
const measures = { ...ledgerMeasures, ...kindMeasures };

const valueOf = (definition: FactDefinition): fc.Arbitrary<FactValue> => {
  if (isNumberFact(definition)) return fc.integer({ min: definition.min, max: Math.min(definition.max, definition.min + 5_000) });
  if (definition.type === 'bool') return fc.boolean();
  return definition.type === 'set' ? fc.subarray([...definition.values]) : fc.constantFrom(...definition.values);
};

const arbitraryFacts = fc.record(
  Object.fromEntries(factIds.filter((id) => !Object.hasOwn(requestFacts, id)).map((id) => [id, valueOf(definitionOf(id))])),
  { requiredKeys: [] },
);

describe('the facts that the rules read', () => {
  const byReceipt = (key: string, upTo: Formula): Rule => ({
    ...smallRule(key, { type: 'grant', upTo }),
    goesBy: { date: 'received', keepsTheBetter: true },
  });
  const [now, then] = [smallPolicy([byReceipt('G', 100)]), smallPolicy([byReceipt('G', given)])];
  const policy = withVersionsOfThen(now, { received: then });

  it('are those of its conditions and of its amounts', () => {
    const rules = [
      smallRule('A', { type: 'grant', upTo: { fact: 'account.lastBillMinor' } }, seldom),
      smallRule('R', { type: 'require', level: 'senior' }),
    ];
    expect([...factsRead(smallPolicy(rules))].toSorted()).toEqual([
      'account.lastBillMinor',
      'employee.level',
      'remedy.timesThisYear',
    ]);
  });

  it('are also those that only the version of an earlier day reads', () => {
    expect(factsRead(now).has('remedy.given12mMinor')).toBe(false);
    expect(factsRead(policy).has('remedy.given12mMinor')).toBe(true);
    expect(kindsAsking(now)).toEqual([]);
    expect(kindsAsking(policy)).toContain('credit');
  });

  it('are also those of a rule that has been taken out since', () => {
    const without = smallPolicy([byReceipt('H', 100)]);
    expect(kindsAsking(withVersionsOfThen(without, { received: then }))).toContain('credit');
  });

  it('are all of the ledger that an answer goes by', () => {
    const sample = compilePolicy(
      published(sampleRuleset, { id: 'sample' as RulesetId, version: 1, validFrom: at }),
      sampleCatalogue,
    );
    const read = factsRead(sample);
    const unread = factIds.filter((id) => !read.has(id) && Object.hasOwn(measures, id));
    const wanted = { opinions: [], currency: 'USD' };
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const full = ordinarySituation(sample, at, { facts });
        const less = ordinarySituation(sample, at, { facts, unknown: unread });
        expect(explainPanel(sample, less, wanted)).toEqual(explainPanel(sample, full, wanted));
      }),
    );
    expect(unread).toContain('employee.monthsSinceCredit');
  });
});
