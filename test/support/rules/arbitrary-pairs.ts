import fc from 'fast-check';
import type { Condition, Leaf } from '../../../src/authority/domain/condition.ts';
import type { FactValue } from '../../../src/authority/domain/fact-definition.ts';
import type { FactId } from '../../../src/authority/domain/facts.ts';

const numbers = fc.integer({ min: 1, max: 5 });
const categories = ['leak', 'meter', 'outage'];
const tags = ['legal', 'media', 'hardship'];
const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc.record({
    fact: fc.constantFrom('complaint.severity', 'complaint.ageDays', 'account.balanceMinor'),
    operator: fc.constantFrom('equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'),
    value: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    fact: fc.constant('complaint.category' as const),
    operator: fc.constantFrom('equal', 'notEqual'),
    value: fc.constantFrom(...categories),
  }),
  fc.record({
    fact: fc.constant('complaint.category' as const),
    operator: fc.constantFrom('in', 'notIn'),
    value: fc.subarray(categories, { minLength: 1 }),
  }),
  fc.record({
    fact: fc.constant('complaint.tags' as const),
    operator: fc.constantFrom('contains', 'doesNotContain'),
    value: fc.constantFrom(...tags),
  }),
  fc.record({
    fact: fc.constantFrom('customer.vulnerable', 'complaint.safetyOpen'),
    operator: fc.constantFrom('equal', 'notEqual'),
    value: fc.boolean(),
  }),
);
/** Conditions over few facts with few values, so that they hold, fail and remain unknown about equally often. */
export const { group } = fc.letrec<{ node: Condition; group: Condition }>((tie) => ({
  node: fc.oneof({ maxDepth: 3 }, leaf, leaf, tie('group')),
  group: fc.oneof(
    fc.array(tie('node'), { minLength: 1, maxLength: 2 }).map((all) => ({ all })),
    fc.array(tie('node'), { minLength: 1, maxLength: 2 }).map((any) => ({ any })),
    tie('node').map((not) => ({ not })),
  ),
}));
const sometimes = <Value extends FactValue>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 3 });
/** What is known of a case; undefined where nobody knows. */
export const facts: fc.Arbitrary<Partial<Record<FactId, FactValue | undefined>>> = fc.record({
  'complaint.severity': sometimes(numbers),
  'complaint.ageDays': sometimes(numbers),
  'account.balanceMinor': sometimes(numbers),
  'complaint.category': sometimes(fc.constantFrom(...categories, 'other')),
  'complaint.tags': sometimes(fc.subarray(tags)),
  'customer.vulnerable': sometimes(fc.boolean()),
  'complaint.safetyOpen': sometimes(fc.boolean()),
});
