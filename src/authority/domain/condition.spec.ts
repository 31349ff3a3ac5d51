import { type Condition, type Leaf, leavesOf, resolved } from './condition.ts';

const severe: Leaf = { fact: 'complaint.severity', operator: 'lessThan', value: 3 };
const vulnerable: Leaf = { fact: 'customer.vulnerable', operator: 'equal', value: true };
const named = { pressed: { any: [vulnerable, { condition: 'urgent' }] }, urgent: { all: [severe] } } as const;

describe('a condition', () => {
  it('is read with every name replaced by what it stands for', () => {
    const condition: Condition = { all: [{ not: { condition: 'pressed' } }, { condition: 'urgent' }, { condition: 'urgent' }] };
    expect(resolved(condition, named)).toEqual({
      all: [{ not: { any: [vulnerable, { all: [severe] }] } }, { all: [severe] }, { all: [severe] }],
    });
  });

  it.each([{ condition: 'nobody' }, { condition: 'constructor' }])('cannot be read when nobody wrote %j', (condition) => {
    expect(() => resolved(condition, named)).toThrow(RangeError);
  });

  it('cannot be read when it comes back to itself', () => {
    const circle = { a: { any: [{ condition: 'b' }] }, b: { not: { condition: 'a' } } };
    expect(() => resolved({ condition: 'a' }, circle)).toThrow(new RangeError('Condition a refers to itself'));
  });

  it('is made of its comparisons', () => {
    expect(leavesOf({ any: [{ not: { all: [severe, vulnerable] } }, severe] })).toEqual([severe, vulnerable, severe]);
  });
});
