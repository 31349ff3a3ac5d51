import { isWithin, money, plus } from './money.ts';

describe('money', () => {
  it.each([0.1, Number.NaN, Infinity, 2 ** 53])('is never %p', (minor) => {
    expect(() => money(minor, 'USD')).toThrow(RangeError);
  });

  it.each(['usd', 'US', 'DOLLAR', ''])('has no currency %p', (currency) => {
    expect(() => money(1, currency)).toThrow(RangeError);
  });

  it('adds and compares within one currency', () => {
    expect(plus(money(30, 'USD'), money(12, 'USD'))).toEqual({ minor: 42, currency: 'USD' });
    expect(isWithin(money(40, 'USD'), money(40, 'USD'))).toBe(true);
    expect(isWithin(money(41, 'USD'), money(40, 'USD'))).toBe(false);
  });

  it('never mixes currencies, nor grows beyond what is exact', () => {
    expect(() => plus(money(1, 'USD'), money(1, 'EUR'))).toThrow(RangeError);
    expect(() => isWithin(money(1, 'USD'), money(1, 'EUR'))).toThrow(RangeError);
    expect(() => plus(money(Number.MAX_SAFE_INTEGER, 'USD'), money(1, 'USD'))).toThrow(RangeError);
  });
});
