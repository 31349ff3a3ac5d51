import fc from 'fast-check';
import type { Condition, Leaf } from '../../../src/authority/domain/condition.ts';
import { counterScopes, counterWindows } from '../../../src/authority/domain/counter.ts';
import type { Effect } from '../../../src/authority/domain/effect.ts';
import { type FactDefinition, isNumberFact, operatorsFor } from '../../../src/authority/domain/fact-definition.ts';
import { factIds } from '../../../src/authority/domain/fact-vector.ts';
import { type FactId, definitionOf } from '../../../src/authority/domain/facts.ts';
import type { Formula, NumberFactId } from '../../../src/authority/domain/formula.ts';
import type { Rule } from '../../../src/authority/domain/rule.ts';
import { anybody, smallRule } from '../../../src/authority/sample/small-policy.ts';

/** Small amounts, so that limits, caps and what is asked meet often. */
export const minor = fc.integer({ min: 0, max: 60 });

const wholeNumber = (definition: FactDefinition): fc.Arbitrary<number> =>
  isNumberFact(definition)
    ? fc.integer({ min: Math.max(definition.min, -20), max: Math.min(definition.max, 60) })
    : fc.constant(0);

/** Any comparison the language allows, over any fact of the catalogue. */
export const leaf: fc.Arbitrary<Leaf> = fc.constantFrom(...factIds).chain((fact) => {
  const definition = definitionOf(fact);
  return fc.constantFrom(...operatorsFor[definition.type]).chain((operator): fc.Arbitrary<Leaf> => {
    if (isNumberFact(definition)) return wholeNumber(definition).map((value) => ({ fact, operator, value }));
    if (definition.type === 'bool') return fc.boolean().map((value) => ({ fact, operator, value }));
    const word = fc.constantFrom(...definition.values);
    if (operator !== 'in' && operator !== 'notIn') return word.map((value) => ({ fact, operator, value }));
    return fc.uniqueArray(word, { minLength: 1, maxLength: 4 }).map((value) => ({ fact, operator, value }));
  });
});

export const { group } = fc.letrec<{ node: Condition; group: Condition }>((tie) => ({
  node: fc.oneof({ maxDepth: 3 }, leaf, leaf, tie('group')),
  group: fc.oneof(
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('node').map((not) => ({ not })),
  ),
}));

const numberFacts = factIds.filter((id): id is FactId & NumberFactId => isNumberFact(definitionOf(id)));
const unitOfFact = (id: NumberFactId): string => (definitionOf(id).type === 'money' ? 'minor' : 'other');
const fact = fc.constantFrom(...numberFacts.filter((id) => unitOfFact(id) === 'minor')).map((id): Formula => ({ fact: id }));
const counted = fc.constantFrom(...numberFacts.filter((id) => unitOfFact(id) === 'other')).map((id): Formula => ({ fact: id }));
const per = fc.integer({ min: 1, max: 4 });

export const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 2 },
    { arbitrary: minor, weight: 3 },
    fact,
    fc.record({ op: fc.constant('percentOf' as const), percent: fc.integer({ min: 0, max: 300 }), of: tie('formula') }),
    fc.record({ op: fc.constant('rate' as const), minor, per, of: counted }),
    fc.record({
      op: fc.constant('rate' as const),
      minor,
      per,
      of: fc.record({ op: fc.constant('wholePeriods' as const), per, of: counted }),
    }),
    fc.record({ op: fc.constant('ifAtLeast' as const), value: counted, reaches: minor, then: tie('formula') }),
    fc.record({ op: fc.constant('times' as const), by: fc.integer({ min: 0, max: 3 }), of: tie('formula') }),
    fc.record({
      op: fc.constantFrom('plus' as const, 'min' as const, 'max' as const),
      of: fc.array(tie('formula'), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({ op: fc.constant('minus' as const), from: tie('formula'), take: tie('formula') }),
  ),
}));

const duty = fc.oneof(
  fc.constant({ kind: 'note' } as const),
  fc.constant({ kind: 'notify-customer' } as const),
  fc.constant({ kind: 'second-person' } as const),
  fc.constantFrom('photo', 'receipt').map((evidence) => ({ kind: 'evidence', evidence }) as const),
);

export const effect: fc.Arbitrary<Effect> = fc.oneof(
  { arbitrary: formula.map((upTo): Effect => ({ type: 'grant', upTo })), weight: 24 },
  {
    arbitrary: fc.record({
      type: fc.constant('cap' as const),
      counter: fc.constantFrom(...counterScopes),
      window: fc.constantFrom(...counterWindows),
      max: minor,
    }),
    weight: 4,
  },
  fc.record({
    type: fc.constant('cap' as const),
    counter: fc.constant('account' as const),
    window: fc.constant('calendar-year' as const),
    max: minor,
    cause: fc.constant('same' as const),
  }),
  fc.record({
    type: fc.constant('cap' as const),
    counter: fc.constantFrom('account' as const, 'customer' as const),
    window: fc.constant('calendar-year' as const),
    times: fc.integer({ min: 5, max: 60 }),
    of: fc.constantFrom('every-remedy' as const, 'these-remedies' as const),
  }),
  fc.record({
    type: fc.constant('forbid' as const),
    reason: fc.constant('x'),
    above: minor,
    for: fc.constantFrom('this-employee' as const, 'everyone' as const),
  }),
  fc.record({
    type: fc.constant('require' as const),
    level: fc.constantFrom('frontline' as const, 'senior' as const, 'manager' as const),
    above: minor,
  }),
  { arbitrary: fc.record({ type: fc.constant('duty' as const), duty, above: minor }), weight: 6 },
  {
    arbitrary: fc.tuple(fc.oneof(formula, fc.constant(0)), fc.option(minor)).map(([amount, latePenalty]): Effect => ({
      type: 'owe',
      amount,
      payWithin: { count: 1, unit: 'working-days' },
      latePenalty,
    })),
    weight: 3,
  },
);

export const ruleset: fc.Arbitrary<readonly Rule[]> = fc
  .array(fc.tuple(effect, fc.oneof(group, group, fc.constant(anybody))), { minLength: 1, maxLength: 10 })
  .map((drafts) => drafts.map(([said, conditions], place) => smallRule(`R-${place}`, said, conditions)));
