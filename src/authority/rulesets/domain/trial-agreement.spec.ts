import { agreementOf } from './trial-agreement.ts';

const of = (isAllowed: boolean, isGranted: boolean, count: number) => ({ isAllowed, isGranted, count });

describe('rules on trial beside what supervisors ruled', () => {
  it('agree where they allow what was granted, and where they do not allow what was refused', () => {
    const { share, ...counts } = agreementOf([of(true, true, 6), of(true, false, 2), of(false, false, 3), of(false, true, 1)]);
    expect(counts).toEqual({ ruled: 12, agreed: 9, wouldBeOwn: 8, wouldBeOwnGranted: 6 });
    expect(share.value).toBe(0.75);
    expect([share.lower, share.upper].map((limit) => limit?.toFixed(2))).toEqual(['0.47', '0.91']);
  });

  it('say no share while fewer than ten were ruled on', () => {
    expect(agreementOf([of(true, true, 9)])).toMatchObject({ ruled: 9, share: { value: null, lower: null, upper: null } });
    expect(agreementOf([])).toMatchObject({ ruled: 0, agreed: 0, wouldBeOwn: 0 });
  });
});
