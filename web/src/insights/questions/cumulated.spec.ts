import { cumulated } from './cumulated.ts';

const group = (key: string, n: number) => ({ key: [key], labels: [], n, suppressed: false, values: [], curve: [] });

describe('groups with what stands above them', () => {
  it('begin with the largest and end with all', () => {
    const rows = cumulated([group('leak', 1), group('bill', 6), group('outage', 3)]);
    expect(rows.map(({ group: { key }, share, together }) => [key[0], share, together])).toEqual([['bill', 0.6, 0.6], ['outage', 0.3, 0.9], ['leak', 0.1, 1]]); // prettier-ignore
  });

  it('of nothing are none', () => {
    expect(cumulated([])).toEqual([]);
  });
});
