import { spread } from './spread.ts';

describe('The spread of times', () => {
  test('has bins that double, the empty ones between others too', () => {
    const counts = [
      { bin: 0, solved: 3, open: 0 },
      { bin: 2, solved: 1, open: 4 },
    ];
    expect(spread(counts).bins).toEqual([
      { from: 0, to: 900, solved: 3, open: 0 },
      { from: 900, to: 1800, solved: 0, open: 0 },
      { from: 1800, to: 3600, solved: 1, open: 4 },
    ]);
    expect(spread([])).toEqual({ bins: [], leftOut: 0 });
  });

  test('counts no time that ended before it began, and says how many there were', () => {
    const counts = [
      { bin: -1, solved: 2, open: 0 },
      { bin: 0, solved: 3, open: 0 },
    ];
    expect(spread(counts)).toEqual({ bins: [{ from: 0, to: 900, solved: 3, open: 0 }], leftOut: 2 });
  });
});
