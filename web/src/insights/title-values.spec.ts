import { titleValues } from './title-values.ts';

const share = (name: string, value: number | null) => ({ name, value, low: null, high: null, n: 20 });
const shares = [share('a', 0.9), share('b', 0.4), share('c', null), share('d', 1), share('e', 0.7)];
const named = (name: string, kind: 'shares' | 'counts' | 'durations' = 'shares') =>
  titleValues({ definition: { name, kind } }, { values: shares }).map((value) => value.name);

describe('what stands in the title of a figure', () => {
  it('is the largest shares, and where more is better the lowest', () => {
    expect(named('escalated')).toEqual(['d', 'a', 'e']);
    expect(named('on-time')).toEqual(['b', 'e', 'a']);
  });

  it('is counts in their order, and of durations the first', () => {
    expect(named('received', 'counts')).toEqual(['a', 'b', 'd']);
    expect(named('time-to-resolution', 'durations')).toEqual(['a']);
  });

  it('is a score of customers with how many answered', () => {
    const values = [share('satisfied', 0.8), share('very', 0.9), share('response-rate', 0.3)];
    const told = titleValues({ definition: { name: 'satisfaction', kind: 'shares' } }, { values });
    expect(told.map(({ name }) => name)).toEqual(['satisfied', 'response-rate']);
  });
});
