import type { Rule } from '../rule.ts';
import { isEmptyAt } from './empty-at.ts';

const rule: Rule = {
  ...{ key: '', title: 'Goodwill', rationale: '', policyRef: '', owner: '', reviewBy: '', remedies: [], tests: [] },
  goesBy: { date: 'decision', keepsTheBetter: false },
  conditions: { all: [{ fact: 'customer.segment', operator: 'in', value: [] }] },
  effect: { type: 'grant', upTo: 0 },
};

describe('a fault of a rule', () => {
  it.each(['/rule/key', '/rule/remedies', '/rule/conditions/all/0/value'])(
    'at %s is that nothing stands there yet',
    (pointer) => {
      expect(isEmptyAt(pointer, rule)).toBe(true);
    },
  );

  it.each(['/rule/title', '/rule/effect/upTo', '/rule/conditions/any/0', '/rule'])('at %s is another', (pointer) => {
    expect(isEmptyAt(pointer, rule)).toBe(false);
  });
});
