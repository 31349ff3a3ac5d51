import { anybody, smallPolicy, smallRule } from '../sample/small-policy.ts';
import type { Condition } from './condition.ts';
import type { Rule } from './rule.ts';
import { rulesFor, type ReaderFacts } from './rules-for-reader.ts';

const frank: ReaderFacts = { role: 'FRONTLINE', trainings: ['negotiation'], tenureMonths: 12, levelIn: () => 'frontline' };
const atLeast = (level: number): Condition => ({
  all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: level }],
});
const trained: Condition = { all: [{ fact: 'employee.trainings', operator: 'contains', value: 'negotiation' }] };
const vulnerable: Condition = { all: [{ fact: 'customer.vulnerable', operator: 'equal', value: true }] };
const tenured: Condition = { all: [{ fact: 'employee.tenureMonths', operator: 'greaterThanInclusive', value: 24 }] };
const grant = (key: string, upTo: number, conditions: Condition = anybody): Rule =>
  smallRule(key, { type: 'grant', upTo }, conditions);

const concerned = (rules: readonly Rule[], changed: readonly string[], reader = frank): readonly string[] =>
  [...rulesFor(smallPolicy(rules), reader, new Set(changed))].sort();

describe('the rules that can concern somebody', () => {
  const rules = [
    ...[grant('ALL', 1000), grant('SENIOR', 5000, atLeast(2)), grant('TRAINED', 3000, trained)],
    ...[grant('CASE', 4000, vulnerable), grant('TENURED', 6000, tenured)],
    smallRule('NO', { type: 'forbid', reason: 'x', for: 'everyone' }, vulnerable),
  ];
  const all = rules.map(({ key }) => key);

  it('are those their own facts do not rule out, whatever the case may be', () => {
    expect(concerned(rules, all)).toEqual(['ALL', 'CASE', 'NO', 'TRAINED']);
  });

  it('are all but those of higher levels where nobody knows since when they are here', () => {
    expect(concerned(rules, all, { ...frank, tenureMonths: null })).toEqual(['ALL', 'CASE', 'NO', 'TENURED', 'TRAINED']);
  });

  it('leave out a limit below one they have in every case', () => {
    expect(concerned(rules, ['ALL', 'CASE'])).toEqual(['CASE']);
  });

  it('are none for somebody who gives nothing', () => {
    expect(concerned(rules, all, { ...frank, levelIn: () => null })).toEqual([]);
  });
});
