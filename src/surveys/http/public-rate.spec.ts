import { Clock } from '../../kernel/index.ts';
import { PublicRate } from './public-rate.ts';

class Standing extends Clock {
  now(): Date {
    return new Date('2026-03-02T15:00:00Z');
  }
}

const admitted = (asks: readonly (readonly [address: string, token: string])[]): number => {
  const rate = new PublicRate(new Standing());
  return asks.filter(([address, token]) => rate.admits(address, token)).length;
};
const hundred = Array.from({ length: 100 }, (_, index) => index);

describe('how often surveys are opened in a minute', () => {
  it('is counted for everything that one customer’s line may call itself', () => {
    expect(admitted(hundred.map((index) => [`2001:db8:1:2::${index.toString(16)}`, `link-${index}`]))).toBe(60);
    expect(admitted(hundred.map((index) => [`192.0.2.${index}`, `link-${index}`]))).toBe(100);
  });

  it('is counted for one link from wherever it is opened', () => {
    expect(admitted(hundred.map((index) => [`192.0.2.${index}`, 'the-link']))).toBe(60);
  });
});
