import fc from 'fast-check';
import { paidUnder } from './paid-under.ts';

const owed = (rule: string, amountMinor: number) => ({ rule, amountMinor });

describe('what was paid under obligations', () => {
  it('is nothing when nothing was owed', () => {
    expect(paidUnder([{ amountMinor: 5000, owed: [] }])).toEqual({});
  });

  it('is what was owed when more was given', () => {
    expect(paidUnder([{ amountMinor: 5000, owed: [owed('O-01', 3000)] }])).toEqual({ 'O-01': 3000 });
  });

  it('adds up over several amounts, the earlier rule first', () => {
    const first = { amountMinor: 4000, owed: [owed('O-02', 3000), owed('O-01', 3000)] };
    const second = { amountMinor: 2000, owed: [owed('O-02', 2000)] };
    expect(paidUnder([first, second])).toEqual({ 'O-01': 3000, 'O-02': 3000 });
  });

  it('never exceeds what was given nor what was owed', () => {
    const amount = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(amount, amount, amount, (amountMinor, one, other) => {
        const paid = paidUnder([{ amountMinor, owed: [owed('A', one), owed('B', other)] }]);
        const sum = (paid['A'] ?? 0) + (paid['B'] ?? 0);
        expect(sum).toBe(Math.min(amountMinor, one + other));
        expect(paid['A'] ?? 0).toBeLessThanOrEqual(one);
      }),
    );
  });
});
