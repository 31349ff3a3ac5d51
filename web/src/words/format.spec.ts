import { formatFor, parseAmount } from './format.ts';

describe('an amount as people type it', () => {
  it.each([
    ['25', 2500],
    ['25.00', 2500],
    ['25,5', 2550],
    ['$ 40.10', 4010],
    ['0.01', 1],
  ])('%s is %i cents', (typed, minor) => expect(parseAmount(typed, 'USD')).toBe(minor));

  it.each(['', '0', '0.00', '-5', '12.345', '1,000.00', 'five', '9999999999999'])('"%s" is none', (typed) =>
    expect(parseAmount(typed, 'USD')).toBeNull(),
  );

  it('has no fraction where the currency has none', () => {
    expect(parseAmount('500', 'JPY')).toBe(500);
    expect(parseAmount('500.5', 'JPY')).toBeNull();
  });
});

describe('times', () => {
  const nine = new Date('2026-11-23T14:00:00Z');

  it('are in the zone of the utility, and say so', () => {
    const format = formatFor('en-US', { zone: 'America/New_York', currency: 'USD' });
    expect(format.moment(nine)).toMatch(/Nov 23.*9:00.AM EST$/);
    expect(format.clock(nine)).toMatch(/^9:00.AM$/);
    expect(format.zone).toBe('Eastern Time');
    expect(formatFor('es-US', { zone: 'Asia/Kolkata', currency: 'INR' }).clock(nine)).toMatch(/^7:30/);
  });

  it('leave a day without a time the day it is', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect(formatFor('en-US', { zone, currency: null }).date('2022-03-14')).toBe('Monday, March 14, 2022');
  });

  it('name the year of a day that is not of this year', () => {
    const format = formatFor('en-US', { zone: 'America/New_York', currency: 'USD' });
    const year = String(new Date().getFullYear());
    expect(format.date(`${year}-06-15`)).toMatch(/^[A-Z][a-z]+day, June 15$/);
    expect(format.day(new Date('2022-03-15T02:00:00Z'))).toBe('Monday, March 14, 2022');
  });
});

describe('what Intl says', () => {
  const format = formatFor('en-US');

  it('writes minor units as money', () => {
    expect(format.money({ minor: 2500, currency: 'USD' })).toBe('$25.00');
    expect(format.money({ minor: 500, currency: 'JPY' })).toBe('¥500');
  });

  it.each([
    [59, '0m'],
    [60, '1m'],
    [3 * 3600 + 10 * 60 + 59, '3h 10m'],
    [86_400, '1d'],
    [86_400 + 6 * 3600 + 30 * 60, '1d 6h'],
    [-7200, '2h'],
  ])('says %i seconds as %s', (seconds, span) => expect(format.span(seconds)).toBe(span));
});
