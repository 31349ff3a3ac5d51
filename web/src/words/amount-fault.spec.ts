import { amountFault } from './amount-fault.ts';
import { parseAmount } from './format.ts';

describe('why something is no amount', () => {
  it.each([
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['0', 'nothing'],
    ['0.00', 'nothing'],
    ['12.345', 'decimals'],
    ['1,000.00', 'decimals'],
    ['9999999999999', 'tooLarge'],
    ['10000000001', 'tooLarge'],
    ['€25', 'currency'],
    ['25 EUR', 'currency'],
    ['GBP 25', 'currency'],
    ['five', 'unreadable'],
    [' ', 'unreadable'],
    ['ten', 'unreadable'],
  ])('"%s" in dollars: %s', (typed, fault) => {
    expect(amountFault(typed, 'USD')).toBe(fault);
    expect(parseAmount(typed, 'USD')).toBeNull();
  });

  it.each(['', '25', '$25', '25 $', 'USD 25', '25.00 usd', '10000000000'])('"%s" in dollars: nothing', (typed) =>
    expect(amountFault(typed, 'USD')).toBeNull(),
  );

  it('goes by the digits that the money has', () => {
    expect(amountFault('500.5', 'JPY')).toBe('decimals');
    expect(amountFault('¥500', 'JPY')).toBeNull();
    expect(amountFault('$500', 'JPY')).toBe('currency');
  });
});
