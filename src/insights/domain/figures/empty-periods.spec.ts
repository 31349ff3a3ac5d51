import { withEmptyPeriods } from './empty-periods.ts';
import type { Dimension } from './figure-question.ts';
import type { Figure } from './figure.ts';

const days = { since: '2025-12-03', today: '2026-03-18' };
const value = (number: number | null, n: number) => ({ name: 'share', value: number, low: null, high: null, n });
const figure = (by: readonly Dimension[], keys: readonly string[][], to = '2026-12-31'): Figure => ({
  ...{ name: 'reopened', asOf: new Date('2026-03-18T12:00:00Z'), provisionalUntil: null, n: 12, excluded: [], comparison: null },
  question: { period: { from: '2025-11-20', to }, by, filter: {} },
  groups: keys.map((key) => ({ key, n: 12, suppressed: false, values: [value(0.5, 12)], curve: [] })),
});
const counts = ({ groups }: Figure) => groups.map(({ key, n }) => [key[0], n]);

describe('Periods in which there was nothing', () => {
  test('stand as empty months up to this one', () => {
    const told = withEmptyPeriods(figure(['month'], [['2025-12'], ['2026-02']]), 'shares', days);
    expect(counts(told)).toEqual([['2025-12', 12], ['2026-01', 0], ['2026-02', 12], ['2026-03', 0]]); // prettier-ignore
    expect(told.groups[1]).toEqual({ key: ['2026-01'], n: 0, suppressed: true, values: [value(null, 0)], curve: [] });
    expect(told.n).toBe(12);
  });

  test('stand as empty weeks, to the last that was asked for', () => {
    const told = withEmptyPeriods(figure(['week'], [['2026-02-23'], ['2026-02-09']], '2026-03-02'), 'shares', {
      ...days,
      since: '2026-02-11',
    });
    expect(counts(told)).toEqual([['2026-02-09', 12], ['2026-02-16', 0], ['2026-02-23', 12], ['2026-03-02', 0]]); // prettier-ignore
  });

  test('stand before the first that has anything too, from what was asked for or from the first receipt of the house', () => {
    const june = figure(['month'], [['2026-02']]);
    expect(counts(withEmptyPeriods(june, 'shares', days))).toEqual([['2025-12', 0], ['2026-01', 0], ['2026-02', 12], ['2026-03', 0]]); // prettier-ignore
    const years = withEmptyPeriods(june, 'shares', { ...days, since: '2021-05-01' });
    expect(counts(years)[0]).toEqual(['2025-11', 0]);
    const told = withEmptyPeriods(june, 'shares', { ...days, since: null });
    expect(counts(told)).toEqual([['2026-02', 12], ['2026-03', 0]]); // prettier-ignore
  });

  test('begin no later than what was found, whatever the first receipt is', () => {
    const told = withEmptyPeriods(figure(['month'], [['2025-12'], ['2026-02']]), 'shares', { ...days, since: '2026-02-10' });
    expect(counts(told)[0]).toEqual(['2025-12', 12]);
  });

  test('count exactly 0 where a value is a tally', () => {
    const received = withEmptyPeriods(figure(['month'], [['2026-01'], ['2026-03']]), 'counts', { ...days, since: '2026-01-04' });
    expect(received.groups[1]).toEqual({ key: ['2026-02'], n: 0, suppressed: false, values: [value(0, 0)], curve: [] });
  });

  test('have no time that half were within, and 0 that are waiting', () => {
    const timed = figure(['month'], [['2026-01'], ['2026-03']]);
    const values = [{ ...value(60, 12), name: 'p50' }, { ...value(2, 12), name: 'waiting' }]; // prettier-ignore
    const groups = timed.groups.map((group) => ({ ...group, values }));
    const told = withEmptyPeriods({ ...timed, groups }, 'durations', { ...days, since: '2026-01-04' });
    expect(told.groups[1]).toMatchObject({
      suppressed: true,
      values: [
        { name: 'p50', value: null },
        { name: 'waiting', value: 0 },
      ],
    });
  });

  test('are not made up where there is nothing at all, of other groups, or of two at once', () => {
    const untouched = [figure(['month'], []), figure(['team'], [['a'], ['b']]), figure(['team', 'month'], [['a', '2025-12']])];
    for (const one of untouched) expect(withEmptyPeriods(one, 'shares', days)).toBe(one);
  });
});
