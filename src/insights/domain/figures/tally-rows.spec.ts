import { together, type TallyRow } from './tally-rows.ts';

const row = (key: string, reason: string, n: number, until: string | null = null): TallyRow => ({
  ...{ key: [key], reason, n, among: [n, 0], met: [n - 1, null] },
  provisionalUntil: until === null ? null : new Date(until),
});

describe('rows of several months', () => {
  it('are one row for each group and reason, the latest moment deciding', () => {
    const rows = [
      row('water', '', 4, '2026-03-01'),
      row('water', 'void', 2),
      row('power', '', 5),
      row('water', '', 3, '2026-02-01'),
    ];
    expect(together(rows)).toEqual([
      { ...row('water', '', 7, '2026-03-01'), met: [5, null] },
      row('water', 'void', 2),
      row('power', '', 5),
    ]);
    expect(together([row('water', '', 4), row('water', '', 3, '2026-02-01')])[0]?.provisionalUntil).toEqual(
      new Date('2026-02-01'),
    );
  });

  it('keep apart groups whose names run into one another', () => {
    const pair = (key: readonly string[]): TallyRow => ({ ...row('', '', 1), key });
    expect(together([pair(['a', 'b']), pair(['a,b']), pair(['a","b'])])).toHaveLength(3);
  });
});
