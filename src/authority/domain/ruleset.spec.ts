import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import { type Cap, type MoneyCap, counterOf, mostOf } from './effect.ts';
import type { Rule } from './rule.ts';
import { contentOf, countersOf, hashInput } from './ruleset.ts';

const cap = (changes: Partial<MoneyCap>): MoneyCap => ({
  type: 'cap',
  counter: 'customer',
  window: 'calendar-year',
  max: 100,
  ...changes,
});
const times: Cap = { type: 'cap', counter: 'account', window: 'calendar-year', times: 2 };

describe('what is hashed of a ruleset', () => {
  it('is what was written, in one order, and nothing of its publication', () => {
    const content = contentOf(smallPolicy([smallRule('A', { type: 'grant', upTo: 1 })]).ruleset);
    expect(Object.keys(content)).toEqual(['currency', 'remedies', 'conditions', 'rules', 'templates', 'ordinaryCase']);
    const rules: readonly Rule[] = ['B', 'C', 'A'].map((key) => smallRule(key, { type: 'grant', upTo: 1 }));
    const written = JSON.parse(hashInput({ ...sampleRuleset, rules })) as { readonly rules: readonly Rule[] };
    expect(written.rules.map(({ key }) => key)).toEqual(['A', 'B', 'C']);
  });
});

describe('what the ledger has to know before rules can decide', () => {
  it('is each counter of their caps, once and in one order', () => {
    const policy = smallPolicy([
      smallRule('A', cap({})),
      smallRule('B', cap({ counter: 'account' })),
      smallRule('C', cap({})),
      smallRule('G', { type: 'grant', upTo: 1 }),
      smallRule('T', times),
    ]);
    expect(countersOf(policy.ruleset)).toEqual([
      { scope: 'account', window: 'calendar-year' },
      { scope: 'account', window: 'calendar-year', measure: 'times' },
      { scope: 'customer', window: 'calendar-year' },
    ]);
  });

  it('is counted over the kinds of the rule alone only where the cap says so', () => {
    expect(counterOf(cap({ of: 'these-remedies' }), ['credit'])).toEqual({
      ...{ scope: 'customer', window: 'calendar-year' },
      kinds: ['credit'],
    });
    expect(counterOf(cap({ of: 'these-remedies' }), 'every')).toEqual({ scope: 'customer', window: 'calendar-year' });
    expect(counterOf(cap({ of: 'every-remedy' }), ['credit'])).toEqual({ scope: 'customer', window: 'calendar-year' });
  });

  it('is money or times, whichever the cap is set in', () => {
    expect([mostOf(cap({})), mostOf(times)]).toEqual([100, 2]);
  });
});
