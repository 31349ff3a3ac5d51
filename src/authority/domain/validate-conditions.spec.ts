import { collectingFaults } from './fault.ts';
import { checkConditions } from './validate-conditions.ts';

const leaf = { fact: 'complaint.severity', operator: 'lessThan', value: 3 };
const nested = (depth: number): unknown => (depth === 0 ? leaf : { all: [nested(depth - 1)] });

const faultsIn = (conditions: unknown): readonly string[] => {
  const { faults, report } = collectingFaults();
  checkConditions(conditions, '/conditions', report);
  return faults.map(({ code, pointer }) => `${code} ${pointer}`);
};

describe('conditions', () => {
  it.each([
    { all: [leaf] },
    { any: [leaf, { not: leaf }] },
    { not: { any: [leaf] } },
    { condition: 'hard-pressed' },
    { all: [{ condition: 'hard-pressed' }, leaf] },
    { all: [{ fact: 'complaint.category', operator: 'in', value: ['leak', 'meter'] }] },
    { all: [{ fact: 'customer.vulnerable', operator: 'equal', value: true }] },
    { all: [{ fact: 'complaint.tags', operator: 'doesNotContain', value: 'legal' }] },
    nested(6),
  ])('may read %j', (conditions) => {
    expect(faultsIn(conditions)).toEqual([]);
  });

  it.each<readonly [unknown, string]>([
    [{ all: [] }, 'empty-group /conditions/all'],
    [{ any: [] }, 'empty-group /conditions/any'],
    [{ not: { any: [] } }, 'empty-group /conditions/not/any'],
    [{ all: [leaf, { all: [] }] }, 'empty-group /conditions/all/1/all'],
    [{ all: [leaf], any: [leaf] }, 'several-kinds /conditions'],
    [{ all: [{ condition: 'x', not: leaf }] }, 'several-kinds /conditions/all/0'],
    [{ all: [{ ...leaf, not: leaf }] }, 'several-kinds /conditions/all/0'],
    [leaf, 'root-is-no-group /conditions'],
    [{}, 'no-kind /conditions'],
    [[], 'not-an-object /conditions'],
    [null, 'not-an-object /conditions'],
    ['all', 'not-an-object /conditions'],
    [new Map(), 'not-an-object /conditions'],
    [Object.create({ all: [leaf] }), 'not-an-object /conditions'],
    [{ all: leaf }, 'not-a-list /conditions/all'],
    [{ not: [leaf] }, 'not-an-object /conditions/not'],
    [{ all: [leaf], priority: 10 }, 'unknown-key /conditions/priority'],
    [{ all: [leaf], name: 'x' }, 'unknown-key /conditions/name'],
    [{ condition: 'x', result: true }, 'unknown-key /conditions/result'],
    [{ condition: '__proto__' }, 'wrong-code /conditions/condition'],
    [{ condition: 7 }, 'wrong-type /conditions/condition'],
    [JSON.parse('{"all":[{"fact":"x"}],"__proto__":{"any":[]}}'), 'unknown-key /conditions/__proto__'],
    [nested(7), 'too-deep /conditions/all/0/all/0/all/0/all/0/all/0/all/0'],
    [nested(3000), 'too-deep /conditions/all/0/all/0/all/0/all/0/all/0/all/0'],
    [{ all: Array.from({ length: 41 }, () => leaf) }, 'too-many-leaves /conditions/all'],
  ])('may not read %.80j', (conditions, fault) => {
    expect(faultsIn(conditions)).toEqual([fault.replace('wrong-code', 'not-allowed')]);
  });

  it.each<readonly [string, object, string]>([
    ['a fact nobody knows', { fact: 'complaint.mood' }, 'unknown-fact fact'],
    ['a fact every object has', { fact: 'constructor' }, 'unknown-fact fact'],
    ['the amount asked', { fact: 'remedy.amountMinor' }, 'amount-in-condition fact'],
    ['a fact that is no name', { fact: { path: 'x' } }, 'wrong-type fact'],
    ['an operator of another type', { operator: 'contains' }, 'operator-not-for-fact operator'],
    ['an operator nobody knows', { operator: 'matches' }, 'operator-not-for-fact operator'],
    ['a decorated operator', { operator: 'not:lessThan' }, 'operator-not-for-fact operator'],
    ['a decorator over lists', { operator: 'everyFact:equal' }, 'operator-not-for-fact operator'],
    ['a number written as text', { value: '3' }, 'wrong-type value'],
    ['nothing to compare with', { value: null }, 'wrong-type value'],
    ['a fraction', { value: 1.5 }, 'wrong-type value'],
    ['not a number', { value: Number.NaN }, 'wrong-type value'],
    ['a value out of bounds', { value: 99 }, 'out-of-bounds value'],
    ['another fact as value', { value: { fact: 'complaint.ageDays' } }, 'wrong-type value'],
    ['a path', { path: '$.x' }, 'unknown-key path'],
    ['parameters', { params: {} }, 'unknown-key params'],
    ['a priority', { priority: 1 }, 'unknown-key priority'],
    ['a result made up beforehand', { result: true }, 'unknown-key result'],
    ['a text where `in` needs a list', { fact: 'complaint.category', operator: 'in', value: 'meter' }, 'not-a-list value'],
    ['an empty list', { fact: 'complaint.category', operator: 'in', value: [] }, 'out-of-bounds value'],
    ['the same word twice', { fact: 'complaint.category', operator: 'in', value: ['leak', 'leak'] }, 'twice value/1'],
    ['a word outside the catalogue', { fact: 'complaint.category', operator: 'equal', value: 'poetry' }, 'not-allowed value'],
    ['yes as text', { fact: 'customer.vulnerable', operator: 'equal', value: 'true' }, 'wrong-type value'],
    ['a comparison of words', { fact: 'complaint.category', operator: 'lessThan', value: 3 }, 'operator-not-for-fact operator'],
    ['a list where one member belongs', { fact: 'complaint.tags', operator: 'contains', value: ['legal'] }, 'wrong-type value'],
  ])('may not compare with %s', (_, change, fault) => {
    const [code = '', at = ''] = fault.split(' ');
    expect(faultsIn({ all: [{ ...leaf, ...change }] })).toEqual([`${code} /conditions/all/0/${at}`]);
  });

  it.each<readonly [string, unknown, object]>([
    ['several-kinds', { all: [leaf], any: [leaf] }, { found: ['all', 'any'] }],
    ['no-kind', {}, { expected: ['all', 'any', 'not', 'condition', 'fact'] }],
    ['too-deep', nested(7), { maxDepth: 6 }],
    ['too-many-leaves', { all: Array.from({ length: 41 }, () => leaf) }, { maxLeaves: 40 }],
    ['unknown-fact', { all: [{ ...leaf, fact: 'complaint.mood' }] }, { fact: 'complaint.mood' }],
    ['wrong-type', { all: [{ ...leaf, fact: 7 }] }, { expected: 'text' }],
    [
      'operator-not-for-fact',
      { all: [{ fact: 'complaint.tags', operator: 'equal', value: 'legal' }] },
      { fact: 'complaint.tags', operators: ['contains', 'doesNotContain'] },
    ],
    ['wrong-type', { all: [{ fact: 'customer.vulnerable', operator: 'equal', value: 1 }] }, { expected: 'yes-or-no' }],
  ])('say what would be right: %s', (code, conditions, params) => {
    const { faults, report } = collectingFaults();
    checkConditions(conditions, '', report);
    expect(faults.map((fault) => [fault.code, fault.params])).toEqual([[code, params]]);
  });

  it('may hold as many comparisons as a rule may have, and compare with several words', () => {
    expect(faultsIn({ all: Array.from({ length: 40 }, () => leaf) })).toEqual([]);
    expect(faultsIn({ all: [{ fact: 'complaint.category', operator: 'notIn', value: [] }] })).toEqual([
      'out-of-bounds /conditions/all/0/value',
    ]);
    expect(faultsIn({ all: [{ fact: 'complaint.category', operator: 'in', value: ['leak', 'mood', 7] }] })).toEqual([
      'not-allowed /conditions/all/0/value/1',
      'wrong-type /conditions/all/0/value/2',
    ]);
  });

  it('may not leave out a part of a comparison', () => {
    expect(faultsIn({ all: [{ fact: 'complaint.severity', operator: 'equal' }] })).toEqual([
      'missing-key /conditions/all/0/value',
    ]);
  });

  it('may not hide a comparison’s prototype', () => {
    const hidden: unknown = JSON.parse(
      '{"all":[{"fact":"complaint.severity","operator":"equal","value":1,"__proto__":{"isBooleanOperator":1}}]}',
    );
    expect(faultsIn(hidden)).toEqual(['unknown-key /conditions/all/0/__proto__']);
  });
});
