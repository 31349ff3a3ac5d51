import type { Reviewed } from '../api/views.ts';
import { isOverturned } from './overturned.ts';

const given = (minor: number): Reviewed => ({ verdict: 'GIVEN', amount: { minor, currency: 'USD' } });

describe('what a review finds', () => {
  it('overturns a decision by another verdict or amount', () => {
    expect(isOverturned(given(2000), given(2500))).toBe(true);
    expect(isOverturned(given(2000), { verdict: 'REFUSED', amount: null })).toBe(true);
    expect(isOverturned({ verdict: 'UPHELD', amount: null }, { verdict: 'NOT_UPHELD', amount: null })).toBe(true);
  });

  it('overturns nothing when it is the same, or nothing was decided', () => {
    expect(isOverturned(given(2000), given(2000))).toBe(false);
    expect(isOverturned({ verdict: 'UPHELD', amount: null }, { verdict: 'UPHELD', amount: null })).toBe(false);
    expect(isOverturned(null, given(2000))).toBe(false);
  });
});
