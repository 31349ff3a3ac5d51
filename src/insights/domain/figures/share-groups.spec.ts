import { shareGroups } from './share-groups.ts';

const group = (among: number, met: number | null) =>
  shareGroups([{ key: [], n: among, counted: [{ name: 'share', among, met }] }])[0];

test('A share comes with its score interval', () => {
  const [share] = group(20, 5)?.values ?? [];
  expect(share?.value).toBe(0.25);
  expect(share?.low).toBeCloseTo(0.1119, 4);
  expect(share?.high).toBeCloseTo(0.4687, 4);
});

test('A share of nine is withheld, one of ten is not', () => {
  expect(group(9, 5)).toMatchObject({ n: 9, suppressed: true, values: [{ value: null, low: null, n: 9 }] });
  expect(group(10, 5)).toMatchObject({ suppressed: false, values: [{ value: 0.5, n: 10 }] });
});

test('A count is never withheld', () => {
  expect(group(3, null)).toMatchObject({ suppressed: false, values: [{ value: 3, low: null, high: null }] });
});
