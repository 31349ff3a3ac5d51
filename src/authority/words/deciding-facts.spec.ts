import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { decidesNothing, decidingIn, onlyDeciding, rulesChangedFor } from './deciding-facts.ts';

const changed = {
  ...sampleRuleset,
  rules: sampleRuleset.rules.map((rule) =>
    rule.key === 'G-06' ? { ...rule, effect: { type: 'grant' as const, upTo: 4_000 } } : rule,
  ),
};

describe('what a case is told by', () => {
  it('is what the rules in question look at, their shared conditions and their amounts included', () => {
    const { facts, counts } = decidingIn(['C-01'], sampleRuleset);
    expect([...facts]).toEqual(expect.arrayContaining(['employee.level', 'customer.vulnerable', 'complaint.tags']));
    expect(facts.has('account.balanceMinor')).toBe(false);
    expect(counts).toBe(true);
    const ofAmount = decidingIn(['G-05'], sampleRuleset);
    expect([...ofAmount.facts].some((fact) => fact.startsWith('account.'))).toBe(true);
    expect(ofAmount.counts).toBe(false);
  });

  it('leaves out the rest, and nothing at all where no rule is named', () => {
    const given = {
      remedy: 'goodwill-credit',
      facts: {
        'customer.vulnerable': true,
        'account.balanceMinor': 100,
        'complaint.category': 'leak' as const,
        'employee.trainings': ['tariffs', 'negotiation'] as const,
      },
      unknown: ['account.lastBillMinor' as const],
      used: { 'employee/calendar-day': 5 } as const,
    };
    const facts = new Set(['customer.vulnerable', 'employee.trainings'] as const);
    expect(onlyDeciding(given, { facts, members: new Set(['tariffs']), counts: false })).toEqual({
      remedy: 'goodwill-credit',
      facts: { 'customer.vulnerable': true, 'complaint.category': 'leak', 'employee.trainings': ['tariffs'] },
      unknown: [],
      used: {},
    });
    expect(onlyDeciding(given, decidesNothing)).toEqual(given);
  });

  it('names the rules about a remedy that two texts do not have alike', () => {
    expect(rulesChangedFor('goodwill-credit', sampleRuleset, changed)).toEqual(['G-06']);
    expect(rulesChangedFor('late-fee-waiver', sampleRuleset, changed)).toEqual([]);
  });
});
