import type { ComplaintTimes, Standing } from '../statistics/observe.ts';
import { weeklyTimes } from './weekly-times.ts';

const times = (standing: Standing, ...seconds: number[]): ComplaintTimes => ({ standing, seconds: Float64Array.from(seconds) });
const ten = [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000];

describe('Times week by week', () => {
  test('have the median and the nine tenths of those received in the week, the open ones counted in', () => {
    const { weeks } = weeklyTimes(new Map([['2026-03-02', [times('solved', ...ten), times('open', 5000)]]]), '2026-03-30');
    expect(weeks).toEqual([{ week: '2026-03-02', n: 11, waiting: 1, suppressed: false, p50: 600, p90: 1000, isMature: true }]);
  });

  test('are not mature while the week runs or more than a tenth is open', () => {
    const { weeks } = weeklyTimes(
      new Map([
        ['2026-03-09', [times('solved', ...ten)]],
        ['2026-03-02', [times('solved', ...ten), times('open', 50, 60)]],
      ]),
      '2026-03-09',
    );
    expect(weeks.map(({ week, isMature }) => [week, isMature])).toEqual([['2026-03-02', false], ['2026-03-09', false]]); // prettier-ignore
  });

  test('have limits from six mature weeks on', () => {
    const weeks = Array.from({ length: 6 }, (_, i) => [`2026-02-0${i}`, [times('solved', ...ten)]] as const);
    expect(weeklyTimes(new Map(weeks), '2026-03-30').limits.p50).toMatchObject({ n: 6, centre: 550, low: 550, high: 550 });
    expect(weeklyTimes(new Map(weeks.slice(1)), '2026-03-30').limits.p50).toBeNull();
  });
});
