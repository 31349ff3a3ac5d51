import { withEmptyPeriods } from './empty-periods.ts';
import type { Dimension } from './figure-question.ts';
import type { Figure } from './figure.ts';

const today = '2026-03-18';
const value = (number: number | null, n: number) => ({ name: 'share', value: number, low: null, high: null, n });
const figure = (by: readonly Dimension[], keys: readonly string[][], to = '2026-12-31'): Figure => ({
  ...{ name: 'reopened', asOf: new Date('2026-03-18T12:00:00Z'), provisionalUntil: null, n: 12, excluded: [], comparison: null },
  question: { period: { from: '2025-11-20', to }, by, filter: {} },
  groups: keys.map((key) => ({ key, n: 12, suppressed: false, values: [value(0.5, 12)], curve: [] })),
});
const counts = ({ groups }: Figure) => groups.map(({ key, n }) => [key[0], n]);

describe('Periods in which there was nothing', () => {
  test('stand as empty months from the first that has anything to this one', () => {
    const told = withEmptyPeriods(figure(['month'], [['2025-12'], ['2026-02']]), today);
    expect(counts(told)).toEqual([['2025-12', 12], ['2026-01', 0], ['2026-02', 12], ['2026-03', 0]]); // prettier-ignore
    expect(told.groups[1]).toEqual({ key: ['2026-01'], n: 0, suppressed: true, values: [value(null, 0)], curve: [] });
    expect(told.n).toBe(12);
  });

  test('stand as empty weeks, to the last that was asked for', () => {
    const told = withEmptyPeriods(figure(['week'], [['2026-02-23'], ['2026-02-09']], '2026-03-02'), today);
    expect(counts(told)).toEqual([['2026-02-09', 12], ['2026-02-16', 0], ['2026-02-23', 12], ['2026-03-02', 0]]); // prettier-ignore
  });

  test('are not made up where there is nothing at all, of other groups, or of two at once', () => {
    const untouched = [figure(['month'], []), figure(['team'], [['a'], ['b']]), figure(['team', 'month'], [['a', '2025-12']])];
    for (const one of untouched) expect(withEmptyPeriods(one, today)).toBe(one);
  });
});
