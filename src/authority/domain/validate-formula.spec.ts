import { collectingFaults } from './fault.ts';
import { checkFormula } from './validate-formula.ts';

const bill = { fact: 'account.lastBillMinor' };
const days = { fact: 'complaint.ageDays' };
const weeks = { op: 'wholePeriods', per: 7, of: days };
const mixed = { op: 'plus', of: [bill, days] };
const nested = (depth: number): unknown => (depth === 0 ? bill : { op: 'percentOf', percent: 50, of: nested(depth - 1) });

const faultsIn = (formula: unknown): readonly string[] => {
  const { faults, report } = collectingFaults();
  checkFormula(formula, '/upTo', report);
  return faults.map(({ code, pointer }) => `${code} ${pointer}`);
};

describe('an amount', () => {
  it.each([
    0,
    4000,
    bill,
    { op: 'min', of: [15_000, nested(2)] },
    { op: 'rate', minor: 425, per: 1000, of: days },
    { op: 'rate', minor: 4500, per: 1, of: { op: 'wholePeriods', per: 7, of: { op: 'minus', from: days, take: 7 } } },
    { op: 'ifAtLeast', value: days, reaches: 10, then: bill },
    nested(5),
  ])('may be %j', (formula) => {
    expect(faultsIn(formula)).toEqual([]);
  });

  it.each<readonly [unknown, string]>([
    [-1, 'out-of-bounds /upTo'],
    [1.5, 'wrong-type /upTo'],
    [Number.NaN, 'wrong-type /upTo'],
    ['100', 'wrong-type /upTo'],
    [null, 'wrong-type /upTo'],
    [{}, 'not-allowed /upTo/op'],
    [{ op: 'constructor', of: 1 }, 'not-allowed /upTo/op'],
    [{ op: 'divide', of: 1 }, 'not-allowed /upTo/op'],
    [{ fact: 'account.mood' }, 'unknown-fact /upTo/fact'],
    [{ fact: 'account.mood', path: '$' }, 'unknown-key /upTo/path'],
    [{ fact: 'complaint.category' }, 'wrong-type /upTo/fact'],
    [{ op: 'percentOf', of: bill }, 'missing-key /upTo/percent'],
    [{ op: 'percentOf', percent: 1001, of: bill }, 'out-of-bounds /upTo/percent'],
    [{ op: 'percentOf', percent: 12.5, of: bill }, 'wrong-type /upTo/percent'],
    [{ op: 'rate', minor: 1, per: 0, of: days }, 'out-of-bounds /upTo/per'],
    [{ op: 'times', by: 2, of: 5, and: 3 }, 'unknown-key /upTo/and'],
    [{ op: 'plus', of: [] }, 'out-of-bounds /upTo/of'],
    [{ op: 'min', of: [1, { op: 'max', of: ['2'] }] }, 'wrong-type /upTo/of/1/of/0'],
    [{ op: 'minus', from: bill }, 'missing-key /upTo/take'],
    [nested(7), 'too-deep /upTo/of/of/of/of/of/of'],
    [
      { op: 'plus', of: Array.from({ length: 10 }, () => ({ op: 'plus', of: Array.from({ length: 10 }, () => 1) })) },
      'too-large /upTo',
    ],
    [JSON.parse('{"op":"times","by":2,"of":1,"__proto__":{"op":"plus"}}'), 'unknown-key /upTo/__proto__'],
  ])('may not be %.90j', (formula, fault) => {
    expect(faultsIn(formula)).toEqual([fault]);
  });

  it.each<readonly [unknown, string, object]>([
    ['100', 'wrong-type', { expected: 'amount-or-formula' }],
    [{ fact: 'account.mood' }, 'unknown-fact', { fact: 'account.mood' }],
    [{ fact: 7 }, 'unknown-fact', { fact: 7 }],
    [{ fact: 'complaint.category' }, 'wrong-type', { expected: 'number-fact' }],
    [nested(7), 'too-deep', { maxDepth: 6 }],
    [{ op: 'plus', of: Array.from({ length: 10 }, () => ({ op: 'plus', of: [1, 1, 1, 1, 1] })) }, 'too-large', { max: 60 }],
    [{ op: 'plus', of: [bill, days] }, 'unit-mismatch', { found: 'day', expected: 'minor' }],
    [{ op: 'rate', minor: 2, per: 1, of: bill }, 'unit-mismatch', { found: 'minor', expected: 'count' }],
    [days, 'unit-mismatch', { found: 'day', expected: 'minor' }],
    [{ op: 'plus', of: [bill, weeks] }, 'unit-mismatch', { found: 'count', expected: 'minor' }],
  ])('says what would be right instead of %.60j', (formula, code, params) => {
    const { faults, report } = collectingFaults();
    checkFormula(formula, '/upTo', report);
    expect(faults.map((fault) => [fault.code, fault.params])).toEqual([[code, params]]);
  });

  it('names what an operation may be', () => {
    const { faults, report } = collectingFaults();
    checkFormula({ op: 'divide', of: 1 }, '/upTo', report);
    const allowed = ['percentOf', 'times', 'rate', 'wholePeriods', 'plus', 'min', 'max', 'minus', 'ifAtLeast'];
    expect(faults).toEqual([{ pointer: '/upTo/op', code: 'not-allowed', params: { allowed } }]);
  });

  it('may have just as many parts as it can carry', () => {
    const ofParts = (...parts: readonly number[]) => ({
      op: 'plus',
      of: parts.map((length) => ({ op: 'plus', of: Array.from({ length }, () => 1) })),
    });
    expect(faultsIn(ofParts(10, 10, 10, 10, 10, 3))).toEqual([]);
    expect(faultsIn(ofParts(10, 10, 10, 10, 10, 4))).toEqual(['too-large /upTo']);
    expect(faultsIn(ofParts(11))).toEqual(['out-of-bounds /upTo/of/0/of']);
  });

  it.each([
    { op: 'percentOf', percent: 1000, of: bill },
    { op: 'percentOf', percent: 0, of: bill },
    { op: 'times', by: 10_000, of: bill },
    { op: 'rate', minor: 1_000_000, per: 1_000_000, of: days },
    { op: 'rate', minor: 1, per: 1, of: { op: 'plus', of: [2, days] } },
    { op: 'minus', from: { op: 'times', by: 2, of: bill }, take: bill },
    { op: 'ifAtLeast', value: { op: 'wholePeriods', per: 7, of: days }, reaches: 2, then: { op: 'max', of: [bill, 500] } },
  ])('may go to the bounds: %.70j', (formula) => {
    expect(faultsIn(formula)).toEqual([]);
  });

  it.each<readonly [string, unknown, string]>([
    ['days for money', days, '/upTo'],
    ['days added to money', { op: 'plus', of: [bill, days] }, '/upTo/of/1'],
    ['money less days', { op: 'minus', from: bill, take: days }, '/upTo/take'],
    ['money compared with days', { op: 'ifAtLeast', value: bill, reaches: days, then: bill }, '/upTo/reaches'],
    ['a rate on money', { op: 'rate', minor: 2, per: 1, of: bill }, '/upTo/of'],
    ['days deep inside', { op: 'percentOf', percent: 5, of: { op: 'max', of: [1, bill, days] } }, '/upTo/of/of/2'],
    ['days as the result', { op: 'ifAtLeast', value: bill, reaches: 1, then: days }, '/upTo'],
    ['days inside a rate', { op: 'rate', minor: 2, per: 1, of: mixed }, '/upTo/of/of/1'],
    ['days inside periods', { op: 'rate', minor: 2, per: 1, of: { op: 'wholePeriods', per: 7, of: mixed } }, '/upTo/of/of/of/1'],
    ['days inside what is compared', { op: 'ifAtLeast', value: mixed, reaches: 1, then: bill }, '/upTo/value/of/1'],
    ['days inside what it is compared with', { op: 'ifAtLeast', value: 1, reaches: mixed, then: bill }, '/upTo/reaches/of/1'],
    ['days inside what follows', { op: 'ifAtLeast', value: 1, reaches: 1, then: mixed }, '/upTo/then/of/1'],
    ['periods compared with days', { op: 'ifAtLeast', value: weeks, reaches: days, then: bill }, '/upTo/reaches'],
    ['days inside what is taken', { op: 'minus', from: bill, take: mixed }, '/upTo/take/of/1'],
    ['a count of periods', { op: 'wholePeriods', per: 7, of: days }, '/upTo'],
  ])('does not take %s', (_, formula, place) => {
    expect(faultsIn(formula)).toEqual([`unit-mismatch ${place}`]);
  });
});
