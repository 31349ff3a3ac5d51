import fc from 'fast-check';
import { paidUnder, settledObligations, type Entry } from './paid-under.ts';

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

describe('an obligation', () => {
  const day = (number: number): Date => new Date(Date.UTC(2026, 2, number));
  const entry = (
    ref: string,
    amountMinor: number,
    due: Entry<string>['owed'],
    more: Partial<Entry<string>> = {},
  ): Entry<string> => ({
    ...{ ref, amountMinor, owed: due, at: day(Number(ref)), isExecuted: true, releasedAt: null },
    ...more,
  });
  const settled = (...entries: readonly Entry<string>[]) => settledObligations(entries);

  it('paid in parts is settled with the last of them, whichever that is', () => {
    const [first, second] = [entry('1', 2000, [owed('O', 3000)]), entry('2', 1000, [owed('O', 1000)])];
    expect(settled({ ...first, isExecuted: false }, second)).toEqual([]);
    expect(settled(first, { ...second, isExecuted: false })).toEqual([]);
    expect(settled(first)).toEqual([]);
    expect(settled(first, second)).toEqual([{ rule: 'O', paidBy: ['1', '2'] }]);
  });

  it('without money is settled once it was done', () => {
    const hold = entry('1', 0, [owed('O', 0)]);
    expect(settled({ ...hold, isExecuted: false })).toEqual([]);
    expect(settled(hold)).toEqual([{ rule: 'O', paidBy: ['1'] }]);
  });

  it('is settled apart from another that is paid with the same remedies', () => {
    const first = entry('1', 1000, [owed('A', 1000), owed('B', 2000)]);
    expect(settled(first)).toEqual([{ rule: 'A', paidBy: ['1'] }]);
    expect(settled(first, entry('2', 2000, [owed('B', 2000)])).map(({ rule }) => rule)).toEqual(['A', 'B']);
  });

  it('is not settled by what was taken back, and asks for it anew', () => {
    const cancelled = entry('1', 2000, [owed('O', 3000)], { isExecuted: false, releasedAt: day(3) });
    const part = entry('2', 1000, [owed('O', 1000)]);
    expect(settled(cancelled, part)).toEqual([]);
    expect(settled(cancelled, part, entry('4', 2000, [owed('O', 2000)]))).toEqual([{ rule: 'O', paidBy: ['2', '4'] }]);
  });

  it('that was given whole is settled by it, however the rest of the amount was meant', () => {
    expect(settled(entry('1', 5000, [owed('O', 3000)]))).toEqual([{ rule: 'O', paidBy: ['1'] }]);
  });
});
