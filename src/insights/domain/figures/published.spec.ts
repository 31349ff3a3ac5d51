import type { FigureGroup } from './figure.ts';
import { restatements } from './published.ts';

const group = (key: readonly string[], name: string, value: number | null): FigureGroup => ({
  ...{ key, n: 20, suppressed: false, curve: [] },
  values: [{ name, value, low: null, high: null, n: 20 }],
});

test('A number that is the same now was not restated; another, a new and a withheld one were', () => {
  expect(restatements([group([], 'share', 0.5)], [group([], 'share', 0.5)])).toEqual([
    { key: [], name: 'share', then: 0.5, now: 0.5, isRestated: false },
  ]);
  expect(restatements([group([], 'share', 0.5)], [group([], 'share', 0.6)])[0]?.isRestated).toBe(true);
  expect(restatements([group(['CRD', 'USD'], 'outstanding', 5)], [group(['CRD', 'USD'], 'outstanding', 7)])).toEqual([]);
  expect(restatements([], [group(['CRD', 'USD'], 'given', 7)])).toEqual([
    { key: ['CRD', 'USD'], name: 'given', then: null, now: 7, isRestated: true },
  ]);
  expect(restatements([group([], 'share', 0.5)], [group([], 'share', null)])[0]).toMatchObject({ now: null, isRestated: true });
});
