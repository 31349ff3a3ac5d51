import fc from 'fast-check';
import { sampleRuleset } from '../../../src/authority/sample/sample-ruleset.ts';
import type { Condition } from './condition.ts';
import { conditionToQuery, queryToCondition } from './convert.ts';

const back = (condition: Condition): string => JSON.stringify(queryToCondition(conditionToQuery(condition)));
const leaf: Condition = { fact: 'customer.vulnerable', operator: 'equal', value: true };

const comparison: fc.Arbitrary<Condition> = fc.record({
  fact: fc.constantFrom('complaint.severity', 'customer.segment'),
  operator: fc.constantFrom('equal', 'in', 'lessThan'),
  value: fc.oneof(fc.integer(), fc.boolean(), fc.string(), fc.array(fc.string(), { minLength: 1, maxLength: 3 })),
});
const { tree } = fc.letrec<{ tree: Condition }>((tie) => {
  const children = fc.array(tie('tree'), { minLength: 1, maxLength: 4 });
  return {
    tree: fc.oneof(
      { maxDepth: 5 },
      comparison,
      fc.record({ condition: fc.constantFrom('hard-pressed', 'senior-or-above') }),
      fc.record({ all: children }),
      fc.record({ any: children }),
      fc.record({ not: tie('tree') }),
    ),
  };
});
const root = tree.filter((condition) => !('fact' in condition));

describe('conditions in the editor', () => {
  it.each(sampleRuleset.rules.map(({ key, conditions }) => [key, conditions] as const))(
    'come back as they were: %s',
    (_, conditions) => {
      expect(back(conditions)).toBe(JSON.stringify(conditions));
    },
  );

  it.each(Object.entries(sampleRuleset.conditions))('come back as they were: %s', (_, conditions) => {
    expect(back(conditions)).toBe(JSON.stringify(conditions));
  });

  it('come back as they were, whatever they are', () => {
    fc.assert(fc.property(root, (condition) => expect(back(condition)).toBe(JSON.stringify(condition))));
  });

  it('come back as they were when the root is one shared condition', () => {
    expect(back({ condition: 'hard-pressed' })).toBe('{"condition":"hard-pressed"}');
  });

  it('keep apart a negated comparison and a negated group of one', () => {
    expect(back({ not: leaf })).toBe(JSON.stringify({ not: leaf }));
    expect(back({ not: { all: [leaf] } })).toBe(JSON.stringify({ not: { all: [leaf] } }));
  });

  it('lose the ids the editor gives', () => {
    expect(
      queryToCondition({ id: 'a', combinator: 'or', rules: [{ id: 'b', field: 'x', operator: 'equal', value: 1 }] }),
    ).toEqual({
      any: [{ fact: 'x', operator: 'equal', value: 1 }],
    });
  });

  it('gain what was added beside a shared condition at the root', () => {
    const query = conditionToQuery({ condition: 'hard-pressed' });
    expect(queryToCondition({ ...query, rules: [...query.rules, { field: 'x', operator: 'equal', value: 1 }] })).toEqual({
      all: [{ condition: 'hard-pressed' }, { fact: 'x', operator: 'equal', value: 1 }],
    });
  });
});

describe('an edited query is refused', () => {
  it.each([
    ['when a group is empty', { combinator: 'and', rules: [] }, 'the top'],
    ['when a group inside is empty', { combinator: 'and', rules: [{ combinator: 'or', rules: [] }] }, '/rules/0'],
    ['when a negated group is empty', { combinator: 'and', rules: [{ combinator: 'or', not: true, rules: [] }] }, '/rules/0'],
    ['when a value is missing', { combinator: 'and', rules: [{ field: 'x', operator: 'equal', value: null }] }, '/rules/0'],
    ['when a list is empty', { combinator: 'and', rules: [{ field: 'x', operator: 'in', value: [] }] }, '/rules/0'],
    ['when a number is no whole one', { combinator: 'and', rules: [{ field: 'x', operator: 'equal', value: 0.5 }] }, '/rules/0'],
    ['when it joins otherwise', { combinator: 'xor', rules: [{ field: 'x', operator: 'equal', value: 1 }] }, 'the top'],
    [
      'when it compares two facts',
      { combinator: 'and', rules: [{ field: 'x', operator: 'equal', value: 'y', valueSource: 'field' as const }] },
      '/rules/0',
    ],
  ])('%s', (_, query, place) => {
    expect(() => queryToCondition(query)).toThrow(place);
  });
});
