import type { RulesetId } from '../../kernel/index.ts';
import { decide } from '../domain/decide.ts';
import { readFacts, withFacts } from '../domain/fact-vector.ts';
import { amountOf, type Formula } from '../domain/formula.ts';
import { ordinarySituation } from '../domain/ordinary-situation.ts';
import { nothingPresent } from '../domain/question.ts';
import { compilePolicy } from '../engine/compile.ts';
import { published } from '../engine/published.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { rulesetOf } from './install-pack.ts';
import {
  fultonAdjustment,
  gsopRestoration,
  halfTheExcessUse,
  madisonRefund,
  mccallAdjustment,
  oregonCityAdjustment,
  roxboroAdjustment,
} from './published-formulas.ts';
import { usWater } from './us-water.ts';

const at = new Date('2026-03-02T15:00:00Z');
const policy = compilePolicy(
  published(rulesetOf(usWater, sampleRuleset), { id: 'us-water' as RulesetId, version: 1, validFrom: at }),
  { version: 1, entries: usWater.remedies },
);
const nothing = readFacts({}, at);
const from = (facts: Parameters<typeof withFacts>[1]) => withFacts(nothing, facts).slots;

/** Who holds which level in the city of Mattoon; the second is asked when the first is absent. */
const mattoon: Readonly<Record<string, readonly string[]>> = {
  supervisor: ['City Treasurer'],
  manager: ['Commissioner of Finance', 'Commissioner of the Water and Sewer Utilities'],
  board: ['City Council'],
};

function lowestRole(minor: number, absent: readonly string[] = []): string | undefined {
  const situation = ordinarySituation(policy, at, {
    facts: { 'employee.level': 1 },
    present: { ...nothingPresent, evidence: ['finding'], secondPerson: true },
  });
  const { escalateTo } = decide(policy, situation, { kind: 'billing-credit', params: {}, amount: { minor, currency: 'USD' } });
  return mattoon[escalateTo ?? '']?.find((role) => !absent.includes(role));
}

function sewerCredit(minor: number, evidence: readonly string[]) {
  const facts = { 'complaint.category': 'sewer', 'employee.level': 3 } as const;
  const situation = ordinarySituation(policy, at, { facts, present: { ...nothingPresent, evidence } });
  return decide(policy, situation, { kind: 'sewer-credit', params: {}, amount: { minor, currency: 'USD' } });
}

/** The edges of published limits; amounts in minor units. */
describe('published limits', () => {
  it.each([
    [1, 'City Treasurer'],
    [49_999, 'City Treasurer'],
    [50_000, 'City Treasurer'],
    [50_001, 'Commissioner of Finance'],
    [100_000, 'Commissioner of Finance'],
    [100_001, 'City Council'],
  ])('Mattoon, Illinois: %i is approved by the %s', (minor, role) => {
    expect(lowestRole(minor)).toBe(role);
  });

  it('Mattoon, Illinois: the other commissioner stands in for the one who is absent', () => {
    expect(lowestRole(75_000, ['Commissioner of Finance'])).toBe('Commissioner of the Water and Sewer Utilities');
  });

  it.each([
    [20_000, ['written-request', 'investigation-report'], true],
    [20_001, ['written-request', 'investigation-report'], false],
    [15_000, ['written-request'], false],
  ])('Waterloo, Indiana: %i with %j may be approved: %p', (minor, evidence, may) => {
    const { verdict, duties } = sewerCredit(minor, evidence);
    expect(verdict === 'PERMIT').toBe(may);
    const reporting = usWater.rules.find(({ title }) => title.includes('report to the Council'));
    expect(duties).toContainEqual({ rule: reporting?.key, duty: { kind: 'note' }, met: false });
  });

  it.each<readonly [string, Formula, Parameters<typeof withFacts>[1], number]>([
    ['Cedar Hill, gallons', halfTheExcessUse, { 'account.normalUsage': 10_000, 'account.leakUsage': 20_000 }, 5_000],
    ['comcate 90, gallons', halfTheExcessUse, { 'account.normalUsage': 9_000, 'account.leakUsage': 460_000 }, 225_500],
    ['Madison County', madisonRefund, { 'account.disputedBillMinor': 50_000, 'account.averageBill12mMinor': 12_000 }, 14_000],
    [
      'Madison County below 10.00',
      madisonRefund,
      { 'account.disputedBillMinor': 36_500, 'account.averageBill12mMinor': 12_000 },
      0,
    ],
    [
      'Fulton',
      fultonAdjustment,
      { 'account.disputedBillMinor': 30_000, 'account.averageBill3mMinor': 10_000, 'account.minimumBillMinor': 2_000 },
      10_000,
    ],
    ['Roxboro', roxboroAdjustment, { 'account.disputedBillMinor': 30_000, 'account.averageBill4mMinor': 10_001 }, 10_000],
    ['McCall below 120 %', mccallAdjustment, { 'account.disputedBillMinor': 11_900, 'account.estimatedBillMinor': 10_000 }, 0],
    ['McCall', mccallAdjustment, { 'account.disputedBillMinor': 15_000, 'account.estimatedBillMinor': 10_000 }, 3_000],
    ['GSOP at 12 h, household', gsopRestoration(9_500, 4_500), { 'account.minutesWithoutSupply': 720 }, 0],
    ['GSOP at 13 h, household', gsopRestoration(9_500, 4_500), { 'account.minutesWithoutSupply': 780 }, 9_500],
    ['GSOP at 25 h, household', gsopRestoration(9_500, 4_500), { 'account.minutesWithoutSupply': 1_500 }, 14_000],
    ['GSOP at 25 h, business', gsopRestoration(19_000, 4_500), { 'account.minutesWithoutSupply': 1_500 }, 23_500],
    [
      'Oregon City at twice the average bill',
      oregonCityAdjustment(500),
      {
        ...{ 'account.disputedBillMinor': 10_000, 'account.averageBillMinor': 5_000 },
        ...{ 'account.leakUsage': 20_000, 'account.normalUsage': 9_000 },
      },
      2_750,
    ],
    [
      'Oregon City below it',
      oregonCityAdjustment(500),
      {
        ...{ 'account.disputedBillMinor': 9_999, 'account.averageBillMinor': 5_000 },
        ...{ 'account.leakUsage': 20_000, 'account.normalUsage': 9_000 },
      },
      0,
    ],
  ])('%s', (_, formula, facts, amount) => {
    expect(amountOf(formula, from(facts))).toBe(amount);
  });
});
