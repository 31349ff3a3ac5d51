import type { CatalogueEntry } from '../domain/remedy-catalogue.ts';
import type { RulesetContent } from '../domain/ruleset.ts';
import { sampleCatalogue } from '../sample/sample-catalogue.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { rulesetDiff, type RulesetDiff } from './ruleset-diff.ts';

const changedRule = (key: string, change: Partial<RulesetContent['rules'][number]>): RulesetContent => ({
  ...sampleRuleset,
  rules: sampleRuleset.rules.map((rule) => (rule.key === key ? { ...rule, ...change } : rule)),
});

const diffOf = (before: RulesetContent, after: RulesetContent): RulesetDiff =>
  rulesetDiff({ content: before, catalogue: sampleCatalogue }, { content: after, catalogue: sampleCatalogue });

const marked = (segments: readonly { readonly kind: string; readonly text: string }[] | undefined): readonly string[] =>
  (segments ?? []).flatMap(({ kind, text }) => (kind === 'kept' ? [] : [`${kind}: ${text.trim()}`]));

describe('the difference between two rulesets', () => {
  it('is nothing between equal ones, in whatever order their rules are', () => {
    const shuffled = { ...sampleRuleset, rules: [...sampleRuleset.rules].reverse() };
    expect(diffOf(sampleRuleset, shuffled)).toEqual({ rules: [], frame: [] });
  });

  it('marks a changed limit in both languages', () => {
    const { rules } = diffOf(sampleRuleset, changedRule('G-06', { effect: { type: 'grant', upTo: 4_000 } }));
    expect(rules.map(({ key, kind, aspects }) => [key, kind, aspects])).toEqual([['G-06', 'changed', ['amount']]]);
    for (const segments of [rules[0]?.words.en, rules[0]?.words.es]) {
      expect(segments?.filter(({ kind }) => kind !== 'kept').map(({ kind, text }) => [kind, text])).toEqual([
        ['removed', '$25.00.'],
        ['added', '$40.00.'],
      ]);
    }
  });

  it('tells texts, tests, remedies, dates, conditions and effects apart', () => {
    const { rules } = diffOf(
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
    expect(diffOf(sampleRuleset, after).rules.map(({ key, kind, after: is }) => [key, kind, is])).toEqual([
      ['G-06', 'removed', null],
    ]);
    expect(diffOf(after, sampleRuleset).rules.map(({ key, kind, before }) => [key, kind, before])).toEqual([
      ['G-06', 'added', null],
    ]);
  });

  it('follows a shared condition to the rules that name it', () => {
    const conditions = {
      ...sampleRuleset.conditions,
      'knows-billing': { all: [{ fact: 'employee.trainings', operator: 'contains', value: 'tariffs' } as const] },
    };
    const diff = diffOf(sampleRuleset, { ...sampleRuleset, conditions });
    expect(diff.frame.map(({ part, name, kind }) => [part, name, kind])).toEqual([['condition', 'knows-billing', 'changed']]);
    expect(diff.rules.map(({ key, aspects }) => [key, aspects])).toEqual([
      ['G-01', ['shared-conditions']],
      ['G-02', ['shared-conditions']],
    ]);
  });

  it('says everything beside the rules word by word', () => {
    const { senior } = sampleRuleset.templates;
    const { frame } = diffOf(sampleRuleset, {
      ...sampleRuleset,
      currency: 'EUR',
      remedies: sampleRuleset.remedies.slice(1),
      templates: { ...sampleRuleset.templates, senior: { ...senior, tenureMonths: 1 } },
      ordinaryCase: { ...sampleRuleset.ordinaryCase, 'complaint.severity': 2 },
    });
    expect(frame.map(({ part, name, kind }) => [part, name, kind])).toEqual([
      ['currency', 'EUR', 'changed'],
      ['remedy', 'late-fee-waiver', 'removed'],
      ['template', 'senior', 'changed'],
      ['ordinary', 'complaint.severity', 'changed'],
    ]);
    expect(marked(frame[0]?.words.en)).toEqual(['removed: USD', 'added: EUR']);
    expect(marked(frame[2]?.words.en)).toEqual([`removed: ${senior.tenureMonths} months`, 'added: 1 month']);
    expect(marked(frame[3]?.words.es)).toEqual(['removed: normal.', 'added: urgente.']);
  });

  it('says what the catalogue changes of a kind, in both languages', () => {
    const label = { en: 'Waive a late fee', es: 'Anular un recargo' };
    const renamed = (entry: CatalogueEntry): CatalogueEntry =>
      entry.kind === 'late-fee-waiver' ? { ...entry, executorCode: 'ADJ-L2', words: { label, whereInstead: null } } : entry;
    const catalogue = { version: 2, entries: sampleCatalogue.entries.map(renamed) };
    const words = { label: { en: 'Waive the late fee', es: 'Anular el recargo' }, whereInstead: null };
    const { rules, frame } = rulesetDiff(
      { content: sampleRuleset, catalogue: sampleCatalogue },
      { content: sampleRuleset, catalogue },
      () => words,
    );
    expect(rules).toEqual([]);
    expect(frame.map(({ part, name, kind }) => [part, name, kind])).toEqual([['remedy', 'late-fee-waiver', 'changed']]);
    expect(marked(frame[0]?.words.en)).toEqual([
      'removed: the', 'added: a', 'removed: el', 'added: un', 'removed: ADJ-LATE', 'added: ADJ-L2',
    ]); // prettier-ignore
  });

  it('says what was rewritten about a rule, and which of its tests came and went', () => {
    const rule = sampleRuleset.rules.find(({ key }) => key === 'G-06');
    const { rules } = diffOf(sampleRuleset, changedRule('G-06', { title: 'A goodwill credit', tests: [] }));
    expect(rules[0]?.texts.map(({ part }) => part)).toEqual(['title']);
    expect(rules[0]?.tests).toEqual(rule?.tests.map(({ name }) => ({ name, kind: 'removed' })));
  });
});
