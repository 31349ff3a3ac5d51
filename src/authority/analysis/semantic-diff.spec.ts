import type { Effect } from '../domain/effect.ts';
import type { Rule } from '../domain/rule.ts';
import type { RulesetContent } from '../domain/ruleset.ts';
import { sampleCatalogue } from '../sample/sample-catalogue.ts';
import { sampleRule } from '../sample/sample-rule.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { newlyAllows, newlyRefuses, widensFor } from './semantic-diff.ts';

const changed = (key: string, change: (rule: Rule) => Partial<Rule>): RulesetContent => ({
  ...sampleRuleset,
  rules: sampleRuleset.rules.map((rule) => (rule.key === key ? { ...rule, ...change(rule) } : rule)),
});
const withEffect = (key: string, effect: Effect): RulesetContent => changed(key, () => ({ effect }));
const without = (key: string): RulesetContent => ({
  ...sampleRuleset,
  rules: sampleRuleset.rules.filter((rule) => rule.key !== key),
});
const allowed = (after: RulesetContent) =>
  newlyAllows(sampleRuleset, after, sampleCatalogue).map(({ remedy, level, amountMinor, confirmed }) => [
    remedy,
    level,
    amountMinor,
    confirmed,
  ]);

const vulnerable = { all: [{ fact: 'customer.vulnerable', operator: 'equal', value: true } as const] };
const giveAnybody = sampleRule({
  ...{ key: 'G-99', title: 'Goodwill', rationale: 'Care', remedies: ['goodwill-credit'] },
  ...{ conditions: vulnerable, effect: { type: 'grant', upTo: 1_000 } },
});

describe('what a change newly allows', () => {
  it('is nothing when nothing changed, or only words did', () => {
    expect(allowed(sampleRuleset)).toEqual([]);
    expect(allowed(changed('G-06', () => ({ title: 'Another title', rationale: 'Another reason' })))).toEqual([]);
  });

  it('is the first cent over the old limit, for those whom no higher limit reached before', () => {
    expect(allowed(withEffect('G-06', { type: 'grant', upTo: 4_000 }))).toEqual([
      ['goodwill-credit', 'trainee', 2_501, true],
      ['goodwill-credit', 'frontline', 2_501, true],
      ['goodwill-credit', 'senior', 2_501, true],
      ['goodwill-credit', 'supervisor', 2_501, true],
    ]);
  });

  it('reaches to the new limit, over the amounts at which other rules begin', () => {
    const ranges = newlyAllows(sampleRuleset, withEffect('G-06', { type: 'grant', upTo: 6_000 }), sampleCatalogue);
    expect(ranges.map(({ level, amountMinor, upToMinor }) => [level, amountMinor, upToMinor])).toEqual([
      ['trainee', 2_501, 6_000],
      ['frontline', 2_501, 6_000],
      ['senior', 2_501, 6_000],
      ['supervisor', 2_501, 6_000],
    ]);
  });

  it('is shown by a case without a colleague or evidence where none is needed', () => {
    const wider = newlyAllows(sampleRuleset, withEffect('G-06', { type: 'grant', upTo: 4_000 }), sampleCatalogue);
    expect(wider.map(({ level, given }) => [level, given.secondPerson, given.evidence])).toEqual([
      ['trainee', true, []],
      ['frontline', false, []],
      ['senior', false, []],
      ['supervisor', false, []],
    ]);
  });

  it('is nothing when a limit falls, which newly refuses instead', () => {
    const lower = withEffect('G-08', { type: 'grant', upTo: 100_000 });
    expect(allowed(lower)).toEqual([]);
    expect(
      newlyRefuses(sampleRuleset, lower, sampleCatalogue).map(({ level, amountMinor }) => [level, amountMinor]),
    ).toContainEqual(['manager', 100_001]);
  });

  it('sees a larger cap where the limit stayed', () => {
    const larger = withEffect('C-02', { type: 'cap', counter: 'employee', window: 'calendar-day', max: 40_000 });
    expect(allowed(larger)).toContainEqual(['goodwill-credit', 'frontline', 1, true]);
    expect(widensFor(sampleRuleset, larger, sampleCatalogue, 'supervisor')).toBe(false);
  });

  it.each([
    ['a prohibition', 'F-01', 'frontline'],
    ['a floor of level', 'R-03', 'frontline'],
    ['evidence', 'D-02', 'senior'],
    ['a cap', 'C-01', 'senior'],
  ] as const)('sees %s go', (_, key, level) => {
    expect(widensFor(sampleRuleset, without(key), sampleCatalogue, level)).toBe(true);
    expect(widensFor(without(key), sampleRuleset, sampleCatalogue, level)).toBe(false);
  });

  it('sees a new obligation', () => {
    const owed = sampleRule({
      ...{ key: 'O-09', title: 'Owed', rationale: 'Charter', remedies: ['goodwill-credit'] },
      conditions: { all: [{ fact: 'complaint.tags', operator: 'contains', value: 'major-event' }] },
      effect: { type: 'owe', amount: 1_000, payWithin: { count: 5, unit: 'working-days' }, latePenalty: null },
    });
    const after = { ...sampleRuleset, rules: [...sampleRuleset.rules, owed] };
    expect(allowed(after)).toContainEqual(['goodwill-credit', 'frontline', 1, true]);
  });

  it('sees a shared condition widen', () => {
    const everybody = { all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: 0 } as const] };
    const after = { ...sampleRuleset, conditions: { ...sampleRuleset.conditions, 'senior-or-above': everybody } };
    expect(allowed(after)).toContainEqual(['meter-test', 'frontline', null, true]);
    expect(widensFor(sampleRuleset, after, sampleCatalogue, 'manager')).toBe(false);
  });

  it('is taken for possible while a formula changed and nobody can be sure', () => {
    const after = withEffect('G-05', {
      type: 'grant',
      upTo: { op: 'percentOf', percent: 60, of: { fact: 'account.lastBillMinor' } },
    });
    expect(widensFor(sampleRuleset, after, sampleCatalogue, 'frontline')).toBe(true);
  });

  it('reaches levels that no rule speaks of', () => {
    const [before, after] = [[], [giveAnybody]].map((rules): RulesetContent => ({ ...sampleRuleset, rules }));
    if (!before || !after) throw new Error('Two versions');
    expect(newlyAllows(before, after, sampleCatalogue).map(({ level, confirmed }) => [level, confirmed])).toEqual([
      ['trainee', true],
      ['frontline', true],
      ['senior', true],
      ['supervisor', true],
      ['manager', true],
    ]);
  });

  it('is taken for possible in another currency', () => {
    expect(widensFor(sampleRuleset, { ...sampleRuleset, currency: 'EUR' }, sampleCatalogue, 'frontline')).toBe(true);
  });
});
