import { emptyRuns } from './empty-runs.ts';

const periods = (...counts: number[]) => counts.map((n, place) => ({ name: `2026-0${place + 1}`, n }));

describe('periods in which there was nothing', () => {
  it('are named, those next to each other as one', () => {
    expect(emptyRuns(periods(0, 0, 0, 5, 0, 1, 0, 0))).toEqual(['2026-01 – 2026-03', '2026-05', '2026-07 – 2026-08']);
  });

  it('are none where every period has some', () => {
    expect(emptyRuns(periods(3, 1))).toEqual([]);
  });
});
