import type { ComplaintTimes } from '../statistics/observe.ts';
import { resolutionGroups } from './resolution-groups.ts';

const solvedAfter = (...seconds: readonly number[]): ComplaintTimes => ({
  standing: 'solved',
  seconds: Float64Array.from(seconds),
});
const oneToTwelve = Array.from({ length: 12 }, (_, i) => i + 1);

test('Groups are summarised apart, the largest first, each with its part of the whole', () => {
  const { n, groups } = resolutionGroups(
    new Map([
      ['frontline', [solvedAfter(...oneToTwelve.slice(0, 10))]],
      ['escalated', [solvedAfter(...oneToTwelve), solvedAfter(...oneToTwelve)]],
    ]),
  );
  expect(n).toBe(34);
  expect(groups.map(({ key, n: size, p50 }) => [key, size, p50.value])).toEqual([['escalated', 24, 6.5], ['frontline', 10, 5.5]]); // prettier-ignore
  expect(groups[0]?.share).toMatchObject({ value: 24 / 34, n: 34 });
  expect(groups[0]?.curve).toHaveLength(12);
});

test('A group too small to speak of has counts, but neither percentiles nor a curve', () => {
  const { groups } = resolutionGroups(new Map([['team', [solvedAfter(1, 2, 3)]]]));
  expect(groups).toMatchObject([{ n: 3, events: 3, suppressed: true, p50: { value: null }, curve: [] }]);
});

test('A group of which nothing counts is not shown, but what was left out is counted', () => {
  const { n, groups, excluded } = resolutionGroups(new Map([['team', [{ ...solvedAfter(1, 2), standing: 'void' as const }]]]));
  expect([n, groups, excluded.void]).toEqual([0, [], 2]);
});

test('Groups are compared by how fast they are, those too small to speak of left out', () => {
  const slow = oneToTwelve.map((second) => second + 100);
  const fast: [string, ComplaintTimes[]] = ['frontline', [solvedAfter(...oneToTwelve)]];
  const few: [string, ComplaintTimes[]] = ['few', [solvedAfter(1_000, 2_000)]];
  const { comparison } = resolutionGroups(new Map([fast, ['escalated', [solvedAfter(...slow)]], few]));
  expect(comparison?.degrees).toBe(1);
  expect(comparison?.p).toBeLessThan(0.001);
  expect(resolutionGroups(new Map([fast, few])).comparison).toBeNull();
  expect(resolutionGroups(new Map([fast, ['same', [solvedAfter(...oneToTwelve)]]])).comparison?.p).toBeCloseTo(1, 6);
});
