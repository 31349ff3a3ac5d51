import { coversAmount, minuteKey, type BoardMinute } from './board-minute.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const minute = (number: string, amount: BoardMinute['amount'] = null): BoardMinute => ({ number, amount });

describe('a minute of the board', () => {
  it('is the same however its number is written', () => {
    for (const number of ['minute 2026/14', ' MINUTE  2026-14. ', 'Minute\u00a02026–14'])
      expect(minuteKey(minute(number))).toBe(minuteKey(minute('Minute 2026-14')));
  });

  it('is another when a digit stands elsewhere', () => {
    expect(minuteKey(minute('2026-14'))).not.toBe(minuteKey(minute('20261-4')));
  });

  it('covers up to the amount it names, in its own money', () => {
    expect(coversAmount(minute('1', usd(5000)), usd(5000))).toBe(true);
    expect(coversAmount(minute('1', usd(5000)), usd(5001))).toBe(false);
    expect(coversAmount(minute('1', { minor: 5000, currency: 'EUR' }), usd(100))).toBe(false);
    expect(coversAmount(minute('1'), usd(1))).toBe(false);
    expect(coversAmount(minute('1'), null)).toBe(true);
  });
});
