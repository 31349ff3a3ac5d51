import { smallCatalogue } from '../sample/small-policy.ts';
import { maxMinor } from './fact-definition.ts';
import { collectingFaults } from './fault.ts';
import { checkRuleTests } from './validate-rule-test.ts';

const given = { remedy: 'credit' };
const expected = { verdict: 'PERMIT' };
const ruleTest = { name: 'one', given, expect: expected };

const faultsIn = (tests: unknown): readonly string[] => {
  const { faults, report } = collectingFaults();
  checkRuleTests(tests, '/tests', smallCatalogue, report);
  return faults.map(({ code, pointer }) => `${code} ${pointer}`);
};
const faultsOf = (change: object): readonly string[] => faultsIn([{ ...ruleTest, ...change }]);
const givenFaults = (change: object): readonly string[] => faultsOf({ given: { ...given, ...change } });
const expectFaults = (change: object): readonly string[] => faultsOf({ expect: { ...expected, ...change } });

describe('a test within a rule', () => {
  it('may say everything it knows of', () => {
    const facts = {
      'complaint.severity': 2,
      'customer.vulnerable': true,
      'complaint.tags': ['legal'],
      'complaint.category': 'leak',
    };
    const used = { 'customer/calendar-year': 0, 'account/calendar-year/times/credit+visit': 3 };
    const all = { amountMinor: 1, facts, unknown: ['complaint.tags'], used, evidence: ['receipt'], secondPerson: true };
    expect(givenFaults(all)).toEqual([]);
    expect(expectFaults({ limitMinor: 0, level: 'board', reasons: ['OVER_LIMIT', 'SUSPENDED'] })).toEqual([]);
    expect(faultsIn([])).toEqual([]);
  });

  it.each<readonly [unknown, string]>([
    ['none', 'not-a-list /tests'],
    [Array.from({ length: 101 }, () => ruleTest), 'out-of-bounds /tests'],
    [[ruleTest, 7], 'not-an-object /tests/1'],
    [[{ given, expect: expected }], 'missing-key /tests/0/name'],
    [[{ ...ruleTest, name: ' ' }], 'out-of-bounds /tests/0/name'],
    [[{ ...ruleTest, name: 'x'.repeat(201) }], 'out-of-bounds /tests/0/name'],
    [[{ ...ruleTest, given: 'credit' }], 'not-an-object /tests/0/given'],
    [[{ ...ruleTest, given: {} }], 'missing-key /tests/0/given/remedy'],
    [[{ ...ruleTest, expect: {} }], 'missing-key /tests/0/expect/verdict'],
  ])('may not read %.60j', (tests, fault) => {
    expect(faultsIn(tests)).toEqual([fault]);
  });

  it.each<readonly [object, string]>([
    [{ remedy: 'fountain' }, 'not-allowed remedy'],
    [{ amountMinor: 0 }, 'out-of-bounds amountMinor'],
    [{ amountMinor: maxMinor + 1 }, 'out-of-bounds amountMinor'],
    [{ facts: [] }, 'not-an-object facts'],
    [{ facts: { 'complaint.mood': 1 } }, 'unknown-fact facts/complaint.mood'],
    [{ facts: { 'complaint.severity': 9 } }, 'out-of-bounds facts/complaint.severity'],
    [{ facts: { 'customer.vulnerable': 'yes' } }, 'wrong-type facts/customer.vulnerable'],
    [{ facts: { 'complaint.category': 'poetry' } }, 'not-allowed facts/complaint.category'],
    [{ facts: { 'complaint.tags': 'legal' } }, 'not-a-list facts/complaint.tags'],
    [{ facts: { 'complaint.tags': ['poetry'] } }, 'not-allowed facts/complaint.tags/0'],
    [{ unknown: ['complaint.mood'] }, 'not-allowed unknown/0'],
    [{ used: [] }, 'not-an-object used'],
    [{ used: { 'moon/calendar-year': 1 } }, 'unknown-key used/moon~1calendar-year'],
    [{ used: { 'account/calendar-year/fountain': 1 } }, 'unknown-remedy used/account~1calendar-year~1fountain'],
    [{ used: { 'customer/calendar-year': -1 } }, 'out-of-bounds used/customer~1calendar-year'],
    [{ evidence: ['a b'] }, 'not-allowed evidence/0'],
    [{ evidence: Array.from({ length: 101 }, () => 'a') }, 'out-of-bounds evidence'],
    [{ secondPerson: 1 }, 'wrong-type secondPerson'],
    [{ planMonths: 3 }, 'unknown-key planMonths'],
  ])('may not be given %.60j', (change, fault) => {
    expect(givenFaults(change)).toEqual([fault.replace(' ', ' /tests/0/given/')]);
  });

  it.each<readonly [object, string]>([
    [{ verdict: 'MAYBE' }, 'not-allowed verdict'],
    [{ limitMinor: -1 }, 'out-of-bounds limitMinor'],
    [{ level: 'emperor' }, 'not-allowed level'],
    [{ reasons: ['BAD_MOOD'] }, 'not-allowed reasons/0'],
    [{ owed: 1 }, 'unknown-key owed'],
  ])('may not expect %j', (change, fault) => {
    expect(expectFaults(change)).toEqual([fault.replace(' ', ' /tests/0/expect/')]);
  });

  it('says which fact nobody knows', () => {
    const { faults, report } = collectingFaults();
    checkRuleTests([{ ...ruleTest, given: { ...given, facts: { mood: 1 } } }], '', smallCatalogue, report);
    expect(faults.map(({ params }) => params)).toEqual([{ fact: 'mood' }]);
  });
});
