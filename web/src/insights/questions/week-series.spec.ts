import { seriesOfWeeks, verdictOfWeeks } from './week-series.ts';

const week = (name: string, p50: number, isMature: boolean) => ({
  ...{ week: name, n: 12, waiting: 0, suppressed: false, p50, p90: p50 * 2, isMature },
});
const limits = { centre: 100, low: 50, high: 150, n: 8 };

describe('weeks one after the other', () => {
  it('go on dashed from the last mature week', () => {
    const rows = seriesOfWeeks([week('1', 90, true), week('2', 100, true), week('3', 40, false)]);
    expect(rows.map(({ values }) => [values['p50'], values['p50 open']])).toEqual([[90, null], [100, 100], [null, 40]]); // prettier-ignore
  });

  it('leave a gap where nothing was received, and never a value of 0', () => {
    const empty = { week: '2', n: 0, waiting: 0, suppressed: true, p50: null, p90: null, isMature: true };
    const rows = seriesOfWeeks([week('1', 90, true), empty, week('3', 40, false)]);
    expect(rows.map(({ values }) => [values['p50'], values['p50 open']])).toEqual([[90, null], [null, null], [null, 40]]); // prettier-ignore
  });

  it('are judged by the last mature one against what is usual', () => {
    const verdict = (p50: number) =>
      verdictOfWeeks({ weeks: [week('1', 60, true), week('2', p50, true), week('3', 1, false)], p50Limits: limits });
    expect([100, 151, 49].map((p50) => verdict(p50))).toEqual([
      { is: 'usual', week: '2', seconds: 100 },
      { is: 'worse', week: '2', seconds: 151 },
      { is: 'better', week: '2', seconds: 49 },
    ]);
    expect(verdictOfWeeks({ weeks: [week('1', 100, true)], p50Limits: null })).toBeNull();
  });
});
