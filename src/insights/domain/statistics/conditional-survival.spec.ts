import { stillNeeds } from './conditional-survival.ts';
import { survivalCurve } from './survival-curve.ts';

const curve = (durations: readonly number[], open: readonly number[] = []) =>
  survivalCurve(Float64Array.from([...durations, ...open]), Uint8Array.from([...durations.map(() => 1), ...open.map(() => 0)]));

describe('What a complaint still needs', () => {
  test('is the time by which three of four complaints of its age were solved, less its age', () => {
    expect(stillNeeds(curve([1, 2, 3, 4, 10, 20, 30, 40]), 0, 0.75)).toBe(20);
    expect(stillNeeds(curve([1, 2, 3, 4, 10, 20, 30, 40]), 4, 0.75)).toBe(26);
    expect(stillNeeds(curve([1, 2, 3, 4, 10, 20, 30, 40]), 5, 0.75)).toBe(25);
  });

  test('is not known where the curve never gets so low, or nobody got so old', () => {
    expect(stillNeeds(curve([1, 2], [50, 50, 50, 50]), 0, 0.75)).toBeNull();
    expect(stillNeeds(curve([1, 2]), 3, 0.75)).toBeNull();
  });
});
