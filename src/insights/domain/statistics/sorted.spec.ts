import fc from 'fast-check';
import { sorted } from './sorted.ts';

/** More than are compared with each other, so that digits sort them. */
const many = { minLength: 4096, maxLength: 5000, size: 'max' } as const;

describe('numbers in order', () => {
  const ascending = (values: Int32Array): number[] => [...values].sort((a, b) => a - b);

  it.each([8, 2 ** 13, 2 ** 26 - 1, 2 ** 26, 2 ** 31 - 1])('are the same numbers, ascending, up to %d', (max) => {
    fc.assert(
      fc.property(fc.int32Array({ ...many, min: 0, max }), (values) => {
        const expected = ascending(values);
        expect([...sorted(values)]).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('stay where they are when they are in order already, few or many', () => {
    for (const size of [0, 1, 10, 5000]) {
      const values = Int32Array.from({ length: size }, (_, at) => at);
      expect(sorted(values)).toBe(values);
    }
  });
});
