import type { ResolvedCondition } from '../domain/condition.ts';
import { readFacts, slotOf, withFacts } from '../domain/fact-vector.ts';
import { FALSE, TRUE, UNKNOWN, negated } from '../domain/truth.ts';
import { compileCondition } from './conditions.ts';
import { decisiveLeaves, doubtedFacts, passedOf } from './trace.ts';

const nothing = readFacts({}, new Date(0));
const { slots } = withFacts(nothing, { 'customer.vulnerable': true, 'complaint.severity': 3, 'complaint.tags': ['media'] });

const yes: ResolvedCondition = { fact: 'customer.vulnerable', operator: 'equal', value: true };
const no: ResolvedCondition = { fact: 'complaint.severity', operator: 'lessThan', value: 3 };
const maybe: ResolvedCondition = { fact: 'account.linked', operator: 'equal', value: true };
const compiled = (condition: ResolvedCondition) => compileCondition(condition, slotOf);
const truthOf = (condition: ResolvedCondition): number => compiled(condition).truth(slots);

describe('a compiled condition', () => {
  it.each([
    ['all of yes, no', { all: [yes, no] }, FALSE],
    ['all of yes, maybe', { all: [yes, maybe] }, UNKNOWN],
    ['all of no, maybe', { all: [maybe, no] }, FALSE],
    ['any of no, maybe', { any: [no, maybe] }, UNKNOWN],
    ['any of yes, maybe', { any: [maybe, yes] }, TRUE],
    ['any of no, no', { any: [no, no] }, FALSE],
    ['not maybe', { not: maybe }, UNKNOWN],
    ['not no', { not: no }, TRUE],
  ])('values %s as Kleene does', (_, condition, truth) => {
    expect(truthOf(condition)).toBe(truth);
  });

  it.each([
    ['equal', 3, 3],
    ['notEqual', 4, 3],
    ['lessThan', 4, 3],
    ['lessThanInclusive', 3, 2],
    ['greaterThan', 2, 3],
    ['greaterThanInclusive', 3, 4],
  ] as const)('compares by %s at the edge', (operator, holding, failing) => {
    const leaf = (value: number): ResolvedCondition => ({ fact: 'complaint.severity', operator, value });
    const values =
      operator === 'notEqual'
        ? [leaf(holding), leaf(3)]
        : [leaf(holding), leaf(failing === 3 && operator === 'equal' ? 2 : failing)];
    expect(values.map(truthOf)).toEqual([TRUE, FALSE]);
  });

  it.each(['notEqual', 'notIn', 'doesNotContain', 'equal', 'in', 'contains'] as const)(
    'does not know %s of an unknown fact',
    (operator) => {
      const facts = {
        notEqual: 'account.linked',
        equal: 'account.linked',
        in: 'complaint.category',
        notIn: 'complaint.category',
      } as const;
      const fact = operator in facts ? facts[operator as keyof typeof facts] : 'employee.trainings';
      expect(truthOf({ fact, operator, value: operator.toLowerCase().endsWith('in') ? ['leak'] : 'leak' })).toBe(UNKNOWN);
    },
  );

  it.each([
    ['in', ['leak', 'outage'], TRUE],
    ['in', ['meter'], FALSE],
    ['notIn', ['leak', 'outage'], FALSE],
    ['notIn', ['meter'], TRUE],
  ] as const)('knows %s %p of a leak', (operator, value, truth) => {
    const leak = withFacts(nothing, { 'complaint.category': 'leak' });
    expect(compiled({ fact: 'complaint.category', operator, value }).truth(leak.slots)).toBe(truth);
  });

  it('does not take a part of a word for the word', () => {
    const tag: ResolvedCondition = { fact: 'complaint.tags', operator: 'contains', value: 'med' };
    expect(truthOf(tag)).toBe(FALSE);
  });

  it('turns twice into itself', () => {
    expect([FALSE, UNKNOWN, TRUE].map((truth) => negated(negated(truth as 0 | 1 | 2)))).toEqual([FALSE, UNKNOWN, TRUE]);
  });
});

describe('a truth in a trace', () => {
  it('is yes, no or unknown', () => {
    expect([passedOf(TRUE), passedOf(FALSE), passedOf(UNKNOWN)]).toEqual([true, false, 'unknown']);
  });
});

describe('the decisive trace', () => {
  const namesOf = (condition: ResolvedCondition): readonly string[] =>
    decisiveLeaves(compiled(condition), slots).map(
      ({ fact, passed, negated: turned }) => `${turned ? 'not ' : ''}${fact} ${passed}`,
    );

  it('of an all that fails names what failed', () => {
    expect(namesOf({ all: [yes, no, maybe] })).toEqual(['complaint.severity false']);
  });

  it('of an any that holds names what held', () => {
    expect(namesOf({ any: [no, yes, maybe] })).toEqual(['customer.vulnerable true']);
  });

  it('of a not says that it is turned', () => {
    expect(namesOf({ all: [{ not: { any: [no] } }] })).toEqual(['not complaint.severity false']);
  });

  it('gives what was expected and what was found', () => {
    expect(decisiveLeaves(compiled({ all: [no] }), slots)).toEqual([
      { fact: 'complaint.severity', operator: 'lessThan', expected: 3, actual: 3, passed: false, negated: false },
    ]);
  });

  it('names the facts in doubt, and none when there is no doubt', () => {
    expect(doubtedFacts(compiled({ all: [yes, { any: [no, maybe] }] }), slots)).toEqual(['account.linked']);
    expect(doubtedFacts(compiled({ all: [no, maybe] }), slots)).toEqual([]);
  });
});
