import { collectingFaults } from './fault.ts';
import { checkFormula } from './validate-formula.ts';

const bill = { fact: 'account.lastBillMinor' };
const days = { fact: 'complaint.ageDays' };
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

  it.each<readonly [string, unknown, string]>([
    ['days for money', days, '/upTo'],
    ['days added to money', { op: 'plus', of: [bill, days] }, '/upTo/of/1'],
    ['money less days', { op: 'minus', from: bill, take: days }, '/upTo/take'],
    ['money compared with days', { op: 'ifAtLeast', value: bill, reaches: days, then: bill }, '/upTo/reaches'],
    ['a rate on money', { op: 'rate', minor: 2, per: 1, of: bill }, '/upTo/of'],
    ['days deep inside', { op: 'percentOf', percent: 5, of: { op: 'max', of: [1, bill, days] } }, '/upTo/of/of/2'],
    ['days as the result', { op: 'ifAtLeast', value: bill, reaches: 1, then: days }, '/upTo'],
    ['a count of periods', { op: 'wholePeriods', per: 7, of: days }, '/upTo'],
  ])('does not take %s', (_, formula, place) => {
    expect(faultsIn(formula)).toEqual([`unit-mismatch ${place}`]);
  });
});
