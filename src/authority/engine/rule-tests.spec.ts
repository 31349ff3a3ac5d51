import type { RuleTest } from '../domain/rule-test.ts';
import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import { caseOfTest, runRuleTests } from './rule-tests.ts';

const at = new Date('2026-03-02T12:00:00Z');
const given: RuleTest['given'] = { remedy: 'credit', amountMinor: 3_001 };
const asIs: RuleTest['expect'] = { verdict: 'ESCALATE', limitMinor: 3_000, level: 'board', reasons: ['OVER_LIMIT', 'NO_LEVEL'] };

/** Whether the test passes under one rule that grants up to 30.00. */
const passes = (expected: RuleTest['expect'], change: Partial<RuleTest['given']> = {}): boolean => {
  const rule = {
    ...smallRule('G', { type: 'grant', upTo: 3_000 }),
    tests: [{ name: 'one', given: { ...given, ...change }, expect: expected }],
  };
  const [result] = runRuleTests(smallPolicy([rule]), at);
  if (!result) throw new Error('No test was run');
  return result.passed;
};

describe('a test within the rules', () => {
  it('passes when everything it names is as expected, and reasons in any order', () => {
    expect(passes(asIs)).toBe(true);
    expect(passes({ ...asIs, reasons: ['NO_LEVEL', 'OVER_LIMIT'] })).toBe(true);
    expect(passes({ verdict: 'ESCALATE' })).toBe(true);
  });

  it.each([
    ['the verdict', { verdict: 'PERMIT' }],
    ['the limit', { limitMinor: 3_001 }],
    ['the level', { level: 'manager' }],
    ['a reason too many', { reasons: ['OVER_LIMIT', 'NO_LEVEL', 'FORBIDDEN'] }],
    ['a reason too few', { reasons: ['OVER_LIMIT'] }],
    ['other reasons', { reasons: ['NO_GRANT', 'NO_LEVEL'] }],
  ] as const)('fails when %s differs alone', (_, change) => {
    expect(passes({ ...asIs, ...change })).toBe(false);
  });

  it('hands in evidence, a second person, and unknown facts as it says', () => {
    const plain = caseOfTest(smallPolicy([]), given, at);
    expect(plain.present).toMatchObject({ evidence: [], secondPerson: false });
    const told = caseOfTest(
      smallPolicy([]),
      { ...given, evidence: ['receipt'], secondPerson: true, unknown: ['customer.vulnerable'] },
      at,
    );
    expect(told.present).toMatchObject({ evidence: ['receipt'], secondPerson: true });
    const unknowns = ({ facts: { slots } }: typeof told): number => slots.filter((value) => value === undefined).length;
    expect(unknowns(told)).toBe(unknowns(plain) + 1);
  });

  it('asks with the number its facts name, else with the usual one', () => {
    const policy = smallPolicy([]);
    const quantityIn = (facts: RuleTest['given']['facts']): unknown =>
      caseOfTest(policy, { remedy: 'visit', ...(facts && { facts }) }, at).facts.slots.includes(7);
    expect([quantityIn({ 'remedy.quantity': 7 }), quantityIn({ 'remedy.planMonths': 7 }), quantityIn(undefined)]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
