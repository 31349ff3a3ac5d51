import { askedOverLimit, type AsksCount } from './asked-over-limit.ts';

const count = (more: Partial<AsksCount>): AsksCount => ({
  ...{ rule: 'goodwill', title: 'Goodwill', remedy: 'goodwill-credit', currency: 'USD' },
  ...{ ratios: [2, 1.2, 1.4, 3, 1.1, 2, 1.5, 1.6, 2, 8], decided: 10, asAsked: 9, ...more },
});

describe('What was asked beyond a limit', () => {
  test('is told as multiples of the limit, with the share that was granted', () => {
    expect(askedOverLimit([count({})])).toMatchObject([{ n: 10, p25: 1.4, p50: 1.6, p75: 2, approved: 0.9, suppressed: false }]);
  });

  test('of fewer than ten is only counted', () => {
    expect(askedOverLimit([count({ ratios: [2], decided: 1, asAsked: 1 })])).toMatchObject([
      { n: 1, p50: null, approved: null, suppressed: true },
    ]);
  });
});
