import fc from 'fast-check';
import { factIds, readFacts, withFacts } from '../../../src/authority/domain/fact-vector.ts';
import type { Case } from '../../../src/authority/domain/case.ts';
import { type FactDefinition, type FactValue, isNumberFact } from '../../../src/authority/domain/fact-definition.ts';
import { definitionOf } from '../../../src/authority/domain/facts.ts';
import type { Policy } from '../../../src/authority/domain/policy.ts';
import { entryOf } from '../../../src/authority/domain/remedy-catalogue.ts';
import { CaseWriter, everyCounter } from '../../../src/authority/backtest/case-writer.ts';
import type { AskedCase, RecordedCase } from '../../../src/authority/backtest/recorded-case.ts';
import type { Cases } from '../../../src/authority/backtest/cases.ts';
import { smallCatalogue } from '../../../src/authority/sample/small-policy.ts';
import { minor } from './arbitrary-rules.ts';

const valueOf = (definition: FactDefinition): fc.Arbitrary<FactValue> => {
  if (isNumberFact(definition)) {
    return fc.integer({ min: Math.max(definition.min, -20), max: Math.min(definition.max, 60) });
  }
  if (definition.type === 'bool') return fc.boolean();
  if (definition.type === 'set') return fc.subarray([...definition.values, 'a word of another time']);
  return fc.constantFrom(...definition.values);
};

/** One fact in eight is unknown; most accounts are linked, or nothing would be worth asking. */
const facts = fc.record(
  Object.fromEntries(
    factIds.map((id) => [
      id,
      id === 'account.linked'
        ? fc.constantFrom<FactValue | undefined>(true, true, true, true, false, undefined)
        : fc.option(valueOf(definitionOf(id)), { nil: undefined, freq: 8 }),
    ]),
  ),
);

const nothing = readFacts({}, new Date(0));
const seldom = fc.constantFrom(false, false, false, false, false, false, true);
const known = fc.oneof(
  { arbitrary: minor.map((value) => ({ known: true, value }) as const), weight: 6 },
  fc.constant({ known: false, doubt: 'missing' } as const),
);
const used = fc.array(known, { minLength: everyCounter.length, maxLength: everyCounter.length });

/** Any question about the small catalogue, with a level that fits the fact. */
export const askedCase: fc.Arbitrary<AskedCase> = fc
  .record({
    values: facts,
    used,
    times: fc.option(known, { freq: 12 }),
    sameCause: fc.option(known, { freq: 12 }),
    kind: fc.constantFrom(...smallCatalogue.entries.map(({ kind }) => kind)),
    asked: fc.integer({ min: 1, max: 70 }),
    rank: fc.integer({ min: -1, max: 5 }),
    paidUnder: fc.dictionary(fc.constantFrom('R-0', 'R-1', 'R-2'), minor, { maxKeys: 2 }),
    late: fc.subarray(['R-0', 'R-1', 'R-2']),
    hardStops: fc.record({
      ownAccount: seldom,
      ownConduct: seldom,
      ownEscalation: seldom,
      legalHold: seldom,
      safetyOpen: seldom,
    }),
    present: fc.record({
      evidence: fc.subarray(['photo', 'receipt']),
      secondPerson: fc.boolean(),
      note: fc.boolean(),
      customerNotified: fc.boolean(),
    }),
  })
  .map(({ values, used: sums, asked, kind, rank, times, sameCause, ...rest }) => ({
    ...rest,
    kind,
    rank,
    facts: withFacts(nothing, { ...values, 'employee.level': rank < 0 ? undefined : rank }),
    used: {
      ...Object.fromEntries(everyCounter.map((key, place) => [key, sums[place]])),
      ...(times ? { 'account/calendar-year/times': times } : {}),
      ...(sameCause ? { 'account/calendar-year/cause:same': sameCause } : {}),
    },
    askedMinor: entryOf(smallCatalogue, kind).hasMoney ? asked : null,
    factsCatalogueVersion: 1,
    counters: everyCounter,
  }));

/** The same question as the online evaluator takes it. */
export const online = (policy: Policy, { kind, askedMinor, ...read }: AskedCase): Case => ({
  ...read,
  isUnspent: false,
  policy,
  entry: entryOf(policy.catalogue, kind),
  rules: policy.rulesFor.get(kind) ?? [],
  asked: askedMinor === null ? null : { minor: askedMinor, currency: policy.ruleset.currency },
});

/** `at` is the place in the list, so that a case is found again among its columns. */
export const recorded = (asked: AskedCase, place: number): RecordedCase => ({
  ...asked,
  decisionId: `00000000-0000-7000-8000-${String(place).padStart(12, '0')}`,
  complaintId: '00000000-0000-7000-8000-000000000000',
  at: new Date(place),
  day: '2026-03-02',
  employeeId: '00000000-0000-7000-8000-000000000001',
  customerId: null,
  accountId: null,
  budgetLeftMinor: null,
  team: null,
  currency: 'USD',
  byRules: true,
  byEarlierRules: false,
  verdict: 'ESCALATE',
  limitMinor: null,
  ruling: 'none',
  grantedMinor: null,
  waitedSeconds: null,
});

export const written = (some: readonly AskedCase[]): Cases => {
  const writer = new CaseWriter();
  some.forEach((asked, place) => writer.add(recorded(asked, place)));
  return writer.cases(true);
};
