import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import { explainPanel, type Explained } from './explain-panel.ts';
import { type Differences, ordinarySituation } from './ordinary-situation.ts';
import { standingIn } from './standing-in.ts';

const at = new Date('2026-03-02T12:00:00Z');
const policy = smallPolicy([
  smallRule('G', { type: 'grant', upTo: 1000 }),
  smallRule(
    'S',
    { type: 'grant', upTo: 5000 },
    { all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: 2 }] },
  ),
  smallRule('D', { type: 'duty', duty: { kind: 'evidence', evidence: 'receipt' }, above: 4000 }),
  smallRule('C', { type: 'cap', counter: 'employee', window: 'calendar-day', max: 3000 }),
  smallRule(
    'F',
    { type: 'forbid', reason: 'new-here', for: 'this-employee' },
    { all: [{ fact: 'employee.tenureMonths', operator: 'lessThan', value: 3 }] },
  ),
]);

const shown = (kind: string, differences: Differences, minor: number | null = null): Explained => {
  const asked = minor === null ? {} : { asked: { kind, params: {}, amountMinor: minor } };
  const situation = ordinarySituation(policy, at, differences);
  const [found] = explainPanel(policy, situation, { remedies: [kind], opinions: [], currency: 'USD', ...asked });
  if (!found) throw new Error('nothing was shown');
  return found;
};
const asGiver = { facts: { 'employee.level': 2 } } as const;
const limits = ({ decision }: Explained) => [decision.limitMinor, decision.limitOnceMinor];

describe('somebody who stands in', () => {
  it('may do as much as the giver, whatever their own level allows', () => {
    const theirs = shown('credit', { ...asGiver, used: { 'employee/calendar-day': 0 } });
    expect(limits(standingIn(policy, theirs, shown('credit', {})))).toEqual([3000, 3000]);
    expect(standingIn(policy, theirs, undefined)).toBe(theirs);
  });

  it('may do no more than their own limits over time leave', () => {
    const own = shown('credit', { used: { 'employee/calendar-day': 2400 } });
    expect(limits(standingIn(policy, shown('credit', asGiver), own))).toEqual([600, 600]);
  });

  it('may do nothing that is forbidden to them in person, or that their own limit over time does not let through', () => {
    const forbidden = shown('credit', { facts: { 'employee.tenureMonths': 1 } }, 100);
    expect(standingIn(policy, shown('credit', asGiver, 100), forbidden)).toBe(forbidden);
    const spent = shown('credit', { used: { 'employee/calendar-day': 3000 } }, 100);
    expect(standingIn(policy, shown('credit', asGiver, 100), spent)).toBe(spent);
  });

  it('is not held back by what their own level does not allow', () => {
    const theirs = shown('credit', asGiver, 2000);
    const own = shown('credit', {}, 2000);
    expect(own.decision.verdict).toBe('ESCALATE');
    expect(standingIn(policy, theirs, own).decision.verdict).toBe('PERMIT');
  });

  it('has no limit where there is no money', () => {
    expect(limits(standingIn(policy, shown('visit', asGiver), shown('visit', {})))).toEqual([null, null]);
  });
});
