import fc from 'fast-check';
import { maxMinor } from './fact-definition.ts';
import { readFacts, withFacts } from './fact-vector.ts';
import { type Formula, amountOf, factsInFormula } from './formula.ts';

const nothing = readFacts({}, new Date(0));
const bills = (last: number, average: number) =>
  withFacts(nothing, { 'account.lastBillMinor': last, 'account.averageBillMinor': average }).slots;

const excess: Formula = { op: 'minus', from: { fact: 'account.lastBillMinor' }, take: { fact: 'account.averageBillMinor' } };
const halfTheExcess: Formula = { op: 'percentOf', percent: 50, of: excess };

describe('a formula', () => {
  it.each([
    [10_001, 10_000, 1],
    [10_000, 10_001, -1],
    [10_003, 10_000, 2],
    [10_000, 10_000, 0],
  ])('halves %i − %i to %i, a half away from zero', (last, average, half) => {
    expect(amountOf(halfTheExcess, bills(last, average))).toBe(half);
  });

  it('rounds a percentage as exact arithmetic does', () => {
    const minor = fc.integer({ min: -maxMinor, max: maxMinor });
    const percent = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(percent, minor, (rate, of) => {
        const doubled = 2n * BigInt(rate) * BigInt(of < 0 ? -of : of);
        const rounded = Number((doubled + 100n) / 200n);
        expect(amountOf({ op: 'percentOf', percent: rate, of: { fact: 'account.lastBillMinor' } }, bills(of, 0))).toBe(
          (of < 0 ? -rounded : rounded) || 0,
        );
      }),
    );
  });

  it.each<readonly [Formula, number]>([
    [700, 700],
    [{ op: 'plus', of: [1, 2, 3] }, 6],
    [{ op: 'min', of: [5, 3, 4] }, 3],
    [{ op: 'max', of: [5, 3, 4] }, 5],
    [{ op: 'times', by: 3, of: 25 }, 75],
    [{ op: 'minus', from: 5, take: { op: 'minus', from: 3, take: 1 } }, 3],
    [{ op: 'minus', from: 3, take: 5 }, -2],
    [{ op: 'rate', minor: 425, per: 1000, of: 2500 }, 1063],
    [{ op: 'rate', minor: 4500, per: 1, of: 3 }, 13_500],
    [{ op: 'wholePeriods', per: 720, of: 719 }, 0],
    [{ op: 'wholePeriods', per: 720, of: 720 }, 1],
    [{ op: 'wholePeriods', per: 720, of: 1439 }, 1],
    [{ op: 'wholePeriods', per: 720, of: { op: 'minus', from: 0, take: 1 } }, 0],
    [{ op: 'ifAtLeast', value: 9, reaches: 10, then: 5 }, 0],
    [{ op: 'ifAtLeast', value: 10, reaches: 10, then: 5 }, 5],
  ])('%j is %i', (formula, amount) => {
    expect(amountOf(formula, nothing.slots)).toBe(amount);
  });

  it('is unknown when any fact it reads is, whatever the others are', () => {
    expect(amountOf({ op: 'min', of: [0, halfTheExcess] }, nothing.slots)).toBeUndefined();
    expect(amountOf({ op: 'times', by: 0, of: { fact: 'account.lastBillMinor' } }, nothing.slots)).toBeUndefined();
  });

  it('is unknown when it leaves the whole numbers a computer can count', () => {
    const huge: Formula = { op: 'times', by: 10_000, of: { fact: 'account.lastBillMinor' } };
    expect(amountOf({ op: 'minus', from: huge, take: huge }, bills(maxMinor, 0))).toBeUndefined();
  });

  it('is unknown when a product on the way leaves them, even where the result would not', () => {
    const balance: Formula = { fact: 'account.balanceMinor' };
    const product: Formula = { op: 'rate', minor: 10_000, per: 10_000, of: balance };
    const slots = (minor: number) => withFacts(nothing, { 'account.balanceMinor': minor }).slots;
    expect(amountOf(product, slots(900_000_000_000))).toBe(900_000_000_000);
    expect(amountOf(product, slots(1_000_000_000_000))).toBeUndefined();
  });

  it('is unknown when a part that is not chosen is', () => {
    expect(amountOf({ op: 'ifAtLeast', value: 1, reaches: 2, then: halfTheExcess }, nothing.slots)).toBeUndefined();
  });

  it('says which facts it reads', () => {
    const days: Formula = { op: 'rate', minor: 2, per: 1, of: { fact: 'complaint.ageDays' } };
    const balance: Formula = { fact: 'account.balanceMinor' };
    const formula: Formula = { op: 'plus', of: [1, halfTheExcess, { op: 'ifAtLeast', value: days, reaches: 5, then: balance }] };
    expect(factsInFormula(formula)).toEqual([
      'account.lastBillMinor',
      'account.averageBillMinor',
      'complaint.ageDays',
      'account.balanceMinor',
    ]);
  });
});
