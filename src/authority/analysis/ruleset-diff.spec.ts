import type { RulesetContent } from '../domain/ruleset.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { rulesetDiff } from './ruleset-diff.ts';

const changedRule = (key: string, change: Partial<RulesetContent['rules'][number]>): RulesetContent => ({
  ...sampleRuleset,
  rules: sampleRuleset.rules.map((rule) => (rule.key === key ? { ...rule, ...change } : rule)),
});

describe('the difference between two rulesets', () => {
  it('is nothing between equal ones, in whatever order their rules are', () => {
    const { rules, conditions, templates, remedies, ordinaryCase, currency } = rulesetDiff(sampleRuleset, {
      ...sampleRuleset,
      rules: [...sampleRuleset.rules].reverse(),
    });
    expect({ rules, conditions, templates, ordinaryCase, currency }).toEqual({
      ...{ rules: [], conditions: [], templates: [], ordinaryCase: [], currency: false },
    });
    expect(remedies).toEqual({ added: [], removed: [] });
  });

  it('marks a changed limit in both languages', () => {
    const { rules } = rulesetDiff(sampleRuleset, changedRule('G-06', { effect: { type: 'grant', upTo: 4_000 } }));
    expect(rules.map(({ key, kind, aspects }) => [key, kind, aspects])).toEqual([['G-06', 'changed', ['amount']]]);
    for (const segments of [rules[0]?.words.en, rules[0]?.words.es]) {
      expect(segments?.filter(({ kind }) => kind !== 'kept').map(({ kind, text }) => [kind, text])).toEqual([
        ['removed', '$25.00.'],
        ['added', '$40.00.'],
      ]);
    }
  });

  it('tells texts, tests, remedies, dates, conditions and effects apart', () => {
    const { rules } = rulesetDiff(
      sampleRuleset,
      changedRule('G-06', {
        title: 'Another',
        tests: [],
        remedies: 'every',
        goesBy: { date: 'bill', keepsTheBetter: false },
        conditions: { all: [{ condition: 'senior-or-above' }] },
        effect: { type: 'forbid', reason: 'x', for: 'everyone' },
      }),
    );
    expect(rules[0]?.aspects).toEqual(['effect', 'amount', 'conditions', 'remedies', 'dates', 'texts', 'tests']);
  });

  it('names rules that came and went', () => {
    const after = { ...sampleRuleset, rules: sampleRuleset.rules.filter(({ key }) => key !== 'G-06') };
    expect(rulesetDiff(sampleRuleset, after).rules.map(({ key, kind, after: is }) => [key, kind, is])).toEqual([
      ['G-06', 'removed', null],
    ]);
    expect(rulesetDiff(after, sampleRuleset).rules.map(({ key, kind, before }) => [key, kind, before])).toEqual([
      ['G-06', 'added', null],
    ]);
  });

  it('follows a shared condition to the rules that name it', () => {
    const conditions = {
      ...sampleRuleset.conditions,
      'knows-billing': { all: [{ fact: 'employee.trainings', operator: 'contains', value: 'tariffs' } as const] },
    };
    const diff = rulesetDiff(sampleRuleset, { ...sampleRuleset, conditions });
    expect(diff.conditions.map(({ name, kind }) => [name, kind])).toEqual([['knows-billing', 'changed']]);
    expect(diff.rules.map(({ key, aspects }) => [key, aspects])).toEqual([
      ['G-01', ['shared-conditions']],
      ['G-02', ['shared-conditions']],
    ]);
  });

  it('names changed templates, ordinary facts, remedies and currency', () => {
    const { senior } = sampleRuleset.templates;
    const diff = rulesetDiff(sampleRuleset, {
      ...sampleRuleset,
      currency: 'EUR',
      remedies: [...sampleRuleset.remedies.slice(1), 'new-kind'],
      templates: { ...sampleRuleset.templates, senior: { ...senior, tenureMonths: 1 } },
      ordinaryCase: { ...sampleRuleset.ordinaryCase, 'complaint.severity': 2 },
    });
    expect(diff).toMatchObject({
      templates: ['senior'],
      ordinaryCase: ['complaint.severity'],
      remedies: { added: ['new-kind'], removed: ['late-fee-waiver'] },
      currency: true,
    });
  });
});
