import { ask, grant } from '../sample/ask-small-policy.ts';
import { smallRule } from '../sample/small-policy.ts';
import type { Condition } from './condition.ts';
import type { Duty } from './effect.ts';
import { noHardStops } from './question.ts';

const atLeast = (level: number): Condition => ({
  all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: level }],
});
const evidence: Duty = { type: 'duty', duty: { kind: 'evidence', evidence: 'receipt' }, above: 3000 };

describe('the ladder', () => {
  const rules = [
    grant,
    smallRule('S', { type: 'grant', upTo: 10_000 }, atLeast(2)),
    smallRule('M', { type: 'grant', upTo: 50_000 }, atLeast(4)),
    smallRule('E', evidence),
  ];

  it.each([
    [5001, 'senior'],
    [10_000, 'senior'],
    [10_001, 'manager'],
    [50_001, 'board'],
  ])('sends %i to the %s, who may still need the evidence', (minor, level) => {
    expect(ask(rules, minor).escalateTo).toBe(level);
  });

  it('measures a level by its own day, not by the asker’s', () => {
    const daily = smallRule('C', { type: 'cap', counter: 'employee', window: 'calendar-day', max: 5000 });
    expect(ask([grant, daily], 5000, { used: { 'employee/calendar-day': 5000 } }).escalateTo).toBe('senior');
  });

  it('never leads down or to an equal', () => {
    const decision = ask(rules, 100, { facts: { 'employee.level': 2 }, hardStops: { ...noHardStops, ownAccount: true } });
    expect(decision.escalateTo).toBe('supervisor');
  });
});
