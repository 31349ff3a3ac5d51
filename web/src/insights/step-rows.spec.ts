import { firstSecond, shareOpen, stepRows } from './step-rows.ts';

const none = { value: null, low: null, high: null };
const label = { en: '', es: '' };
const group = (key: string, steps: readonly (readonly [number, number])[], watchedFor: number) => ({
  ...{ key, label, n: 20, events: 20, censored: 0, share: { value: 1, low: 1, high: 1 }, suppressed: false },
  ...{ p50: none, p75: none, p90: none, p95: none, watchedFor },
  curve: steps.map(([seconds, unresolved]) => ({ seconds, unresolved, low: null, high: null, atRisk: 1 })),
});

describe('the rows of the step chart', () => {
  const rows = stepRows([
    group(
      'a',
      [
        [600, 0.9],
        [3600, 0.4],
      ],
      7200,
    ),
    group('b', [[5000, 0.5]], 9000),
  ]);

  it('begin where the axis begins, with what has happened until then', () => {
    expect(rows[0]).toEqual({ seconds: firstSecond, a: 0.9, b: 1 });
  });

  it('hold a share until its next step', () => {
    expect(rows.find(({ seconds }) => seconds === 5000)).toEqual({ seconds: 5000, a: 0.4, b: 0.5 });
  });

  it('end a line where nobody was watched longer', () => {
    expect(rows.at(-1)).toEqual({ seconds: 9000, b: 0.5 });
  });

  it('say that everything is open before the first step', () => {
    expect(shareOpen({ curve: [] }, 10)).toBe(1);
  });
});
