import fc from 'fast-check';
import { asReference, referenceOf } from './reference.ts';

describe('a reference', () => {
  it('is seven letters and digits without those that look alike', () => {
    fc.assert(fc.property(fc.nat({ max: 32 ** 7 - 1 }), (number) => /^[A-HJ-NP-Z2-9]{7}$/.test(referenceOf(number))));
  });

  it('never stands for two numbers', () => {
    const some = Array.from({ length: 50_000 }, (_, at) => referenceOf(at));
    expect(new Set(some).size).toBe(some.length);
  });

  it('does not tell how many complaints came before', () => {
    expect(referenceOf(2).slice(0, 3)).not.toBe(referenceOf(1).slice(0, 3));
  });

  it('is understood as people write it', () => {
    expect(asReference(' k7m-4rx2 ')).toBe('K7M4RX2');
    expect(asReference('K7M4RX0')).toBeNull();
    expect(asReference('not one')).toBeNull();
  });
});
