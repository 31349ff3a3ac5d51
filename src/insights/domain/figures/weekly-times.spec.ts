import type { ComplaintTimes, Standing } from '../statistics/observe.ts';
import { weeksBetween } from '../facts/local-months.ts';
import { weeklyTimes } from './weekly-times.ts';

const times = (standing: Standing, ...seconds: number[]): ComplaintTimes => ({ standing, seconds: Float64Array.from(seconds) });
const ten = [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000];
const over = (last: string, begins = last) => ({ begins, firstOpen: '2026-03-30', last });

describe('Times week by week', () => {
  test('have the median and the nine tenths of those received in the week, the open ones counted in', () => {
    const { weeks } = weeklyTimes(new Map([['2026-03-02', [times('solved', ...ten), times('open', 5000)]]]), over('2026-03-08'));
    expect(weeks).toEqual([{ week: '2026-03-02', n: 11, waiting: 1, suppressed: false, p50: 600, p90: 1000, isMature: true }]);
  });

  test('are not mature while the week runs or more than a tenth is open', () => {
    const { weeks } = weeklyTimes(
      new Map([
        ['2026-03-09', [times('solved', ...ten)]],
        ['2026-03-02', [times('solved', ...ten), times('open', 50, 60)]],
      ]),
      { begins: '2026-03-02', firstOpen: '2026-03-09', last: '2026-03-15' },
    );
    expect(weeks.map(({ week, isMature }) => [week, isMature])).toEqual([['2026-03-02', false], ['2026-03-09', false]]); // prettier-ignore
  });

  test('stand as empty where nothing was received, and move no limits', () => {
    const full = weeksBetween('2026-01-05', '2026-02-15').map((week) => [week, [times('solved', ...ten)]] as const);
    const { weeks, limits } = weeklyTimes(new Map(full.toSpliced(2, 1)), over('2026-02-22'));
    const empty = { n: 0, waiting: 0, suppressed: true, p50: null, p90: null, isMature: true };
    expect(weeks.filter(({ n }) => n === 0)).toEqual([{ week: '2026-01-19', ...empty }, { week: '2026-02-16', ...empty }]); // prettier-ignore
    expect(weeks).toHaveLength(7);
    expect(limits.p50).toBeNull();
    expect(weeklyTimes(new Map(), over('2026-02-22')).weeks).toEqual([]);
  });

  test('have limits from six mature weeks on', () => {
    const weeks = weeksBetween('2026-01-05', '2026-02-15').map((week) => [week, [times('solved', ...ten)]] as const);
    expect(weeklyTimes(new Map(weeks), over('2026-02-15')).limits.p50).toMatchObject({ n: 6, centre: 550, low: 550, high: 550 });
    expect(weeklyTimes(new Map(weeks.slice(1)), over('2026-02-15')).limits.p50).toBeNull();
  });

  test('stand as empty before the first that has any too, and nothing stands where there is nothing at all', () => {
    const one = new Map([['2026-02-16', [times('solved', ...ten)]]]);
    const counts = weeklyTimes(one, over('2026-02-22', '2026-02-05')).weeks.map(({ week, n }) => [week, n]);
    expect(counts).toEqual([['2026-02-02', 0], ['2026-02-09', 0], ['2026-02-16', 10]]); // prettier-ignore
    expect(weeklyTimes(new Map(), over('2026-02-22', '2026-02-05')).weeks).toEqual([]);
  });
});
