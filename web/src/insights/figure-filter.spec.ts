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

  it('is narrowed to a route, and to complaints of no team, and not to what is not recorded', () => {
    expect(queryOf(narrowedTo(filterOf('by=route'), { key: ['escalated'] }) ?? filterOf(''))).toEqual({ route: 'escalated' });
    expect(queryOf(narrowedTo(filterOf('by=team'), { key: [''] }) ?? filterOf(''))).toEqual({ team: 'none' });
    expect(narrowedTo(filterOf('by=category'), { key: [''] })).toBeNull();
  });
});
