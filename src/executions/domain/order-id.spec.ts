import fc from 'fast-check';
import { orderIdOf, referenceIn } from './order-id.ts';

describe('the id of an order', () => {
  it('names the complaint and counts in letters', () => {
    expect([0, 1, 23, 24, 25, 599].map((earlier) => orderIdOf('K7M4RX2', earlier))).toEqual([
      'FH-K7M4RX2-A',
      'FH-K7M4RX2-B',
      'FH-K7M4RX2-Z',
      'FH-K7M4RX2-AA',
      'FH-K7M4RX2-AB',
      'FH-K7M4RX2-ZZ',
    ]);
  });

  it('fits twenty characters that cannot be misread, and no two are alike', () => {
    const count = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(count, count, (one, other) => {
        const [a, b] = [orderIdOf('K7M4RX2', one), orderIdOf('K7M4RX2', other)];
        expect(a).toMatch(/^FH-[A-HJ-NP-Z2-9]{7}-[A-HJ-NP-Z]+$/);
        expect(a.length).toBeLessThanOrEqual(20);
        expect(a === b).toBe(one === other);
      }),
    );
  });

  it('gives the reference back', () => {
    expect(referenceIn(orderIdOf('K7M4RX2', 7))).toBe('K7M4RX2');
  });
});
