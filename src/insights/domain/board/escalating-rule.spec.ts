import { escalatingRule, type RuleCount } from './escalating-rule.ts';

const count = (decided: number, asAsked: number): RuleCount => ({
  ...{ rule: 'goodwill', title: 'Goodwill', currency: 'USD', asked: decided + 1, askedMinor: 100_000 },
  ...{ decided, asAsked, medianWait: 720.4 },
});

describe('a rule that makes people ask higher', () => {
  it('has a limit that may be too low when nine of ten were granted as asked', () => {
    expect(escalatingRule(count(10, 9))).toMatchObject({ approved: 0.9, isLimitLow: true, medianWait: 720 });
    expect(escalatingRule(count(20, 17))).toMatchObject({ approved: 0.85, isLimitLow: false });
  });

  it('says nothing of its answers under ten of them', () => {
    expect(escalatingRule(count(9, 9))).toMatchObject({ approved: null, isLimitLow: false, medianWait: null });
  });
});
