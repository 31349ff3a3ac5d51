import { figureFilterFrom, narrowedTo, queryOf } from './figure-filter.ts';

const filterOf = (address: string) => figureFilterFrom(new URLSearchParams(address));

describe('the filter of a figure', () => {
  it('is read from the address, at most two groupings, nothing unknown', () => {
    expect(queryOf(filterOf('by=category,month,team&from=2026-01-01&colour=red&severity=2'))).toEqual({
      by: 'category,month',
      from: '2026-01-01',
      severity: '2',
    });
  });

  it('is narrowed to a group by its values, a month by its days within the period', () => {
    const filter = filterOf('by=category,month&from=2026-02-10&to=2026-04-15');
    expect(queryOf(narrowedTo(filter, { key: ['leak', '2026-02'] }) ?? filter)).toEqual({
      category: 'leak',
      from: '2026-02-10',
      to: '2026-02-28',
    });
    expect(queryOf(narrowedTo(filter, { key: ['leak', '2026-04'] }) ?? filter)).toEqual({
      category: 'leak',
      from: '2026-04-01',
      to: '2026-04-15',
    });
  });

  it('cannot be narrowed to a route, nor to complaints without a team', () => {
    expect(narrowedTo(filterOf('by=route'), { key: ['escalated'] })).toBeNull();
    expect(narrowedTo(filterOf('by=team'), { key: [''] })).toBeNull();
  });
});
