import { ruleRecord } from './rule-record.ts';

const count = { decided: 40, grantedMinor: 12_500, asked: 14, answered: 10, granted: 9 };

describe('the record of a rule', () => {
  it('says which part of what was asked higher was granted', () => {
    expect(ruleRecord(count)).toEqual({ decided: 40, grantedMinor: 12_500, asked: 14, answered: 10, grantedShare: 0.9 });
  });

  it('says no part under ten answers', () => {
    expect(ruleRecord({ ...count, answered: 9 })).toMatchObject({ answered: 9, grantedShare: null });
  });
});
